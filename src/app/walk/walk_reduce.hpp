// SPDX-License-Identifier: MIT
// What the actions of the satellite walk-through and of the routine do.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, BeginWalk const&);
[[nodiscard]] Effects reduce(State&, AnswerCheck const&);
[[nodiscard]] Effects reduce(State&, WalkTo const&);
[[nodiscard]] Effects reduce(State&, LeaveWalk const&);
[[nodiscard]] Effects reduce(State&, PutInRoutine const&);
[[nodiscard]] Effects reduce(State&, TakeFromRoutine const&);

/// The spot's place in the routine, or null.
[[nodiscard]] RoutineItem const* routine_item(State const&, Spot const&);

} // namespace tenderspot::app
