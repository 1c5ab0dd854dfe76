// SPDX-License-Identifier: MIT
// Backups: one file with everything, which is written, verified, previewed and restored here.
#pragma once

#include "journal/task.hpp"

#include <cstdint>
#include <string>

namespace tenderspot {

struct BackupSummary
{
    std::uint64_t journals = 0; ///< Of devices, including branches.
    std::uint64_t records = 0;
    std::uint64_t treatments = 0;                   ///< All that ever began, including deleted ones.
    std::uint64_t bytes = 0;                        ///< Size of the file.
    std::uint64_t missing = 0;                      ///< Records that were missing when it was made.
    std::uint64_t unreadable = 0;                   ///< Journals of which a file could not be read, or not to its end.
    std::int64_t first_utc_ms = 0, last_utc_ms = 0; ///< When the first and last record were written; 0 without any.
};

struct RestorePreview
{
    BackupSummary backup;
    std::uint64_t new_records = 0; ///< Not yet in the folder.
    std::uint64_t new_treatments = 0;
};

/// Writes all records of all journals of a folder, including those that only a later version understands, to a new file
/// `path`, and verifies it by reading it back. An unreadable file makes it fail only if there is nothing else. Takes no
/// lock: it may run while the app writes, and then contains what was there before.
Result<BackupSummary, TaskError> write_backup(Files&, std::string const& folder, std::string const& path,
                                              Progress const& = {});

/// Reports what a restore would add. Changes nothing; `folder` need not exist.
Result<RestorePreview, TaskError> preview_backup(Files&, std::string const& folder, std::string const& path,
                                                 Progress const& = {});

/// Adds what is in the backup and not in the folder as new files; no existing file is changed. A journal that is open
/// there has to be reopened to see it.
Result<RestorePreview, TaskError> restore_backup(Files&, std::string const& folder, std::string const& path,
                                                 Progress const& = {});

} // namespace tenderspot
