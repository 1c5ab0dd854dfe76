// SPDX-License-Identifier: MIT
// Reducers for the data.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, BackUp const&);
[[nodiscard]] Effects reduce(State&, LookForBackups const&);
[[nodiscard]] Effects reduce(State&, OpenBackup const&);
[[nodiscard]] Effects reduce(State&, BringIn const&);
[[nodiscard]] Effects reduce(State&, CloseBackup const&);
[[nodiscard]] Effects reduce(State&, Repair const&);
[[nodiscard]] Effects reduce(State&, SaveCalendar const&);
[[nodiscard]] Effects reduce(State&, Appear const&);
[[nodiscard]] Effects reduce(State&, DataTold const&);
[[nodiscard]] Effects reduce(State&, BackUpLater const&);
[[nodiscard]] Effects reduce(State&, AskForBackup const&);
[[nodiscard]] Effects reduce(State&, FileGiven const&);

/// Whether it is time for a backup: the host may discard the data, a week has passed since the last backup, and
/// treatments were recorded since.
[[nodiscard]] bool asks_backup(State const&);

/// Whether the last backup was made while the clock was ahead, so that its age is unknown.
[[nodiscard]] bool is_backup_ahead(State const&);

} // namespace tenderspot::app
