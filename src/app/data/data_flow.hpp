// SPDX-License-Identifier: MIT
// Backing up, restoring and repairing: what was found, what it would bring, what came of it.
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

/// Looked into, and not brought in yet.
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

/// What came of the last thing asked for.
using DataResult = std::variant<std::monostate, BackedUp, BackupOpened, Restored, Salvaged, DataFailed, CalendarSaved>;

struct DataFlow
{
    /// Names of the files in the backup folder, the newest first; nothing as long as nobody has looked.
    std::optional<std::vector<std::string>> backups;
    DataResult result;
    /// Of a host where files are handed over and asked for; nothing: the user has folders of their own.
    std::optional<Keeping> keeping;
};

} // namespace tenderspot::app
