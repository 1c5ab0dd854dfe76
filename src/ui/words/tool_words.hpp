// SPDX-License-Identifier: MIT
// What the command-line tools say about a history.
#pragma once

#include "journal/backup.hpp"
#include "journal/compaction.hpp"
#include "journal/salvage.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tenderspot::ui {

/// Why the history of a folder cannot be read at all.
enum class NoHistory { no_folder, not_a_folder, empty_folder, no_permission, foreign, in_use, device };

/// Something that can be counted.
enum class HistoryFact {
    good_records,     ///< Without any problems.
    readable_records, ///< In addition to the facts above.
    missing_records,
    damaged_bytes,
    torn_bytes,
    unreadable_journals, ///< One of their files cannot be read or has a foreign format.
    disordered_journals,
    cut_journals,
    newer_journals,
    newer_records,
    unknown_records,
    branches,
    copies,
    snapshots
};

enum class HistoryTask { verify, backup, restore, salvage, compact };

[[nodiscard]] std::string sentence(NoHistory);
[[nodiscard]] std::string sentence(HistoryFact, std::uint64_t count);
[[nodiscard]] std::string sentence(HistoryTask, TaskError);
/// Machine-readable; never translated.
[[nodiscard]] char const* key_of(NoHistory);
[[nodiscard]] char const* key_of(HistoryFact);
[[nodiscard]] char const* key_of(TaskError);

using Sentences = std::vector<std::string>;

[[nodiscard]] Sentences about_good_backup(BackupSummary const&);
[[nodiscard]] Sentences about_backup_made(BackupSummary const&, std::string const& path);
[[nodiscard]] Sentences about_preview(RestorePreview const&);
[[nodiscard]] Sentences about_restored(RestorePreview const&);
[[nodiscard]] Sentences about_salvaged(Salvaged const&);
[[nodiscard]] Sentences about_compacted(Compacted const&);

[[nodiscard]] std::string output_failed();
/// For a file that was to be written.
[[nodiscard]] std::string why_not_written(FileError);

} // namespace tenderspot::ui
