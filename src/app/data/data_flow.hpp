// SPDX-License-Identifier: MIT
// Backing up, restoring and repairing: the backups found, what one would add, and the result.
#pragma once

#include "journal/backup.hpp"
#include "journal/salvage.hpp"
#include "ports/file_exchange.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tenderspot::app {

struct BackedUp
{
    std::string path;
    BackupSummary summary;
};

/// The backup was read, but not restored yet.
struct BackupOpened
{
    std::string path;
    RestorePreview preview;
};

struct Restored
{
    RestorePreview preview;
};

struct DataFailed
{
    enum class What { backup, restore, repair, calendar } what;
    TaskError error;
};

struct CalendarSaved
{
    std::string path;
};

/// The result of the last request.
using DataResult = std::variant<std::monostate, BackedUp, BackupOpened, Restored, Salvaged, DataFailed, CalendarSaved>;

struct DataFlow
{
    /// File names in the backup folder, newest first; empty until the folder was read.
    std::optional<std::vector<std::string>> backups;
    DataResult result;
};

} // namespace tenderspot::app
