// SPDX-License-Identifier: MIT
// What the actions about the data do.
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

} // namespace tenderspot::app
