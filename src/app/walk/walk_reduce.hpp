// SPDX-License-Identifier: MIT
// Reducers for the satellite walk and the routine.
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

/// The spot's item in the routine, or null.
[[nodiscard]] RoutineItem const* routine_item(State const&, Spot const&);

} // namespace tenderspot::app
