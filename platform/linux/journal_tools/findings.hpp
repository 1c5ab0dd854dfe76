// SPDX-License-Identifier: MIT
// What reading all journals of a folder found out about them.
#pragma once

#include "journal/journal.hpp"
#include "linux/journal_tools/long_work.hpp"
#include "linux/journal_tools/tool.hpp"
#include "ui/words/tool_words.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::platform {

/// What is not as it should be, the worst first.
inline constexpr std::array faults{ui::HistoryFact::missing_records,     ui::HistoryFact::damaged_bytes,
                                   ui::HistoryFact::unreadable_journals, ui::HistoryFact::disordered_journals,
                                   ui::HistoryFact::cut_journals,        ui::HistoryFact::newer_journals,
                                   ui::HistoryFact::newer_records,       ui::HistoryFact::torn_bytes};
/// What is good to know.
inline constexpr std::array notes{ui::HistoryFact::unknown_records, ui::HistoryFact::branches, ui::HistoryFact::copies,
                                  ui::HistoryFact::snapshots};

struct Findings
{
    /// Why there is nothing else here.
    std::optional<ui::NoHistory> none;
    std::vector<JournalFindings> journals;       ///< Of all devices, and branches.
    std::map<std::uint64_t, std::uint64_t> last; ///< The highest number of a record that was read of a journal.
    std::uint64_t copies = 0;                    ///< Files.
    std::uint64_t snapshots = 0;                 ///< Files.

    [[nodiscard]] std::uint64_t count(ui::HistoryFact) const;
    [[nodiscard]] ExitCode exit_code() const;
    /// For a person to read, the worst first.
    [[nodiscard]] std::vector<std::string> sentences() const;
};

/// Of one journal; files are counted for the whole folder only.
[[nodiscard]] std::uint64_t count(JournalFindings const&, ui::HistoryFact);

/// Whether there is a folder with a file of a journal in it.
[[nodiscard]] std::optional<ui::NoHistory> why_no_history(Files&, std::string const& folder);

/// Reads all journals of `folder` and changes nothing there. The findings are void if `progress` said false.
[[nodiscard]] Findings examine(Files&, std::string const& folder, RecordSink const&, Progress const&);

} // namespace tenderspot::platform
