// SPDX-License-Identifier: MIT
// One file with everything: made, read back before it is called done, looked into, and brought in.
#pragma once

#include "journal/task.hpp"

#include <cstdint>
#include <string>

namespace tenderspot {

struct BackupSummary
{
    std::uint64_t journals = 0; ///< Of devices, branches too.
    std::uint64_t records = 0;
    std::uint64_t treatments = 0;                   ///< That ever began, also deleted ones.
    std::uint64_t bytes = 0;                        ///< Of the file.
    std::uint64_t missing = 0;                      ///< Records that were missing where it was made.
    std::uint64_t unreadable = 0;                   ///< Journals of which a file could not be read, or not to its end.
    std::int64_t first_utc_ms = 0, last_utc_ms = 0; ///< When the first and the last record were written; 0 without any.
};

struct RestorePreview
{
    BackupSummary backup;
    std::uint64_t new_records = 0; ///< Not in the folder yet.
    std::uint64_t new_treatments = 0;
};

/// Writes all records of all journals of a folder, also those that only a later version understands, to a new file
/// `path`, and reads it back. A file that cannot be read stops it only if there is nothing else. Takes no lock: it can
/// be done while the app writes, and then has what was there before.
Result<BackupSummary, TaskError> write_backup(Files&, std::string const& folder, std::string const& path,
                                              Progress const& = {});

/// What restoring would bring. Changes nothing; `folder` need not exist.
Result<RestorePreview, TaskError> preview_backup(Files&, std::string const& folder, std::string const& path,
                                                 Progress const& = {});

/// Brings in what is in the backup and not in the folder, beside what is there: no file is changed. A journal that is
/// open there has to be opened anew to see it.
Result<RestorePreview, TaskError> restore_backup(Files&, std::string const& folder, std::string const& path,
                                                 Progress const& = {});

} // namespace tenderspot
