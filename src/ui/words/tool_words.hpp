// SPDX-License-Identifier: MIT
// What the tools of the command line say about a history.
#pragma once

#include "journal/backup.hpp"
#include "journal/compaction.hpp"
#include "journal/salvage.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tenderspot::ui {

/// Why a folder's history cannot be read at all.
enum class NoHistory { no_folder, not_a_folder, empty_folder, no_permission, foreign, in_use, device };

/// Something there is a number of.
enum class HistoryFact {
    good_records,     ///< And nothing wrong with them.
    readable_records, ///< Beside what was said before.
    missing_records,
    damaged_bytes,
    torn_bytes,
    unreadable_journals, ///< A file of theirs cannot be read, or is none of ours.
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
/// For a program to read; never translated.
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
/// Of a file that was to be written.
[[nodiscard]] std::string why_not_written(FileError);

} // namespace tenderspot::ui
