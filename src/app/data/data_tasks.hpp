// SPDX-License-Identifier: MIT
// The long-running journal tasks that the app can request.
#pragma once

#include "app/app.hpp"

namespace tenderspot::app {

inline constexpr char const* backup_end = ".tsb";

/// Makes a backup in Storage::backups, named after the day, under a name that is not taken.
[[nodiscard]] DataResult make_backup(Files&, Storage const&, WallTime const& now);
/// The files there that are named like a backup, newest first.
[[nodiscard]] std::vector<std::string> list_backups(Files&, Storage const&);
[[nodiscard]] DataResult look_into_backup(Files&, Storage const&, std::string const& path);
[[nodiscard]] DataResult bring_in_backup(Files&, Storage const&, std::string const& path);
/// Gives the file to the user under its own name and does not keep it here.
void hand_over(FileExchange&, Files&, std::string const& path, ExchangedFile);
/// The journal must be closed.
[[nodiscard]] DataResult salvage_journal(Files&, Storage const&);

} // namespace tenderspot::app
