// SPDX-License-Identifier: MIT
// Sentences about devices, backups and repairs.
#pragma once

#include "app/data/data_flow.hpp"
#include "journal/report.hpp"
#include "ui/words/words.hpp"

#include <string>
#include <vector>

namespace tenderspot::ui {

/// One line for each noteworthy fact about the journals of other devices in the folder.
[[nodiscard]] std::vector<std::string> lines_about_devices(Report const&);
[[nodiscard]] std::string lost_so_far(Report const&);

[[nodiscard]] std::string why_not(TaskError);

[[nodiscard]] std::string name_of_backup(std::string const& path); ///< "2026-11-22"
[[nodiscard]] std::string backup_line(app::BackedUp const&);
/// What a backup could not include.
[[nodiscard]] std::string what_is_not_in(BackupSummary const&);
[[nodiscard]] std::string handed_over_line(app::BackedUp const&);
[[nodiscard]] std::string where_data_is(std::optional<Keeping>);
[[nodiscard]] std::string how_data_is_kept(Keeping);
[[nodiscard]] std::string what_is_in(BackupSummary const&);
[[nodiscard]] std::string what_is_new(RestorePreview const&);
[[nodiscard]] std::string what_came(RestorePreview const&);
[[nodiscard]] std::string what_was_saved(Salvaged const&);
[[nodiscard]] std::string calendar_line(app::CalendarSaved const&, std::optional<Keeping> = {});
[[nodiscard]] std::string nothing_for_calendar();
[[nodiscard]] ErrorText error_text(app::DataFailed const&);

} // namespace tenderspot::ui
