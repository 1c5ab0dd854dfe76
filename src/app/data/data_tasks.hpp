// SPDX-License-Identifier: MIT
// The long tasks of the journal, as the app asks for them.
#pragma once

#include "app/app.hpp"

namespace tenderspot::app {

inline constexpr char const* backup_end = ".tsb";

/// Makes one in Storage::backups, named after the day, under a name that is free.
[[nodiscard]] DataResult make_backup(Files&, Storage const&, WallTime const& now);
/// Names of the files there that are called like a backup, the newest first.
[[nodiscard]] std::vector<std::string> list_backups(Files&, Storage const&);
[[nodiscard]] DataResult look_into_backup(Files&, Storage const&, std::string const& path);
[[nodiscard]] DataResult bring_in_backup(Files&, Storage const&, std::string const& path);
/// Gives it to the user under its own name; it is not kept here.
void hand_over(FileExchange&, Files&, std::string const& path, ExchangedFile);
/// The journal must be closed.
[[nodiscard]] DataResult salvage_journal(Files&, Storage const&);

} // namespace tenderspot::app
