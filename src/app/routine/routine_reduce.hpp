// SPDX-License-Identifier: MIT
// Reducers for the routine, its times and its slots.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

// What and when: routine_reduce.cpp
[[nodiscard]] Effects reduce(State&, OpenItem const&);
[[nodiscard]] Effects reduce(State&, ChangeItem const&);
[[nodiscard]] Effects reduce(State&, ShiftItem const&);
[[nodiscard]] Effects reduce(State&, CarryItem const&);
[[nodiscard]] Effects reduce(State&, DropItem const&);
[[nodiscard]] Effects reduce(State&, UseTemplate const&);
[[nodiscard]] Effects reduce(State&, ChangeTimes const&);
[[nodiscard]] Effects reduce(State&, OpenTime const&);
[[nodiscard]] Effects reduce(State&, SaveTimes const&);
[[nodiscard]] Effects reduce(State&, PauseRoutine const&);
[[nodiscard]] Effects reduce(State&, MarkDay const&);

// The slots of a day: slot_reduce.cpp
[[nodiscard]] Effects reduce(State&, OpenSlot const&);
[[nodiscard]] Effects reduce(State&, ShowSlot const&);
[[nodiscard]] Effects reduce(State&, StartSlot const&);
[[nodiscard]] Effects reduce(State&, SnoozeSlot const&);
[[nodiscard]] Effects reduce(State&, SkipSlot const&);
[[nodiscard]] Effects reduce(State&, UnskipSlot const&);
[[nodiscard]] Effects reduce(State&, BeginLog const&);
[[nodiscard]] Effects reduce(State&, MoveLog const&);
[[nodiscard]] Effects reduce(State&, SaveLog const&);
[[nodiscard]] Effects reduce(State&, LeaveLog const&);

// First-time set-up: set_up_reduce.cpp
[[nodiscard]] Effects reduce(State&, BeginSetUp const&);
[[nodiscard]] Effects reduce(State&, SetUpFor const&);
[[nodiscard]] Effects reduce(State&, SetUpOn const&);
[[nodiscard]] Effects reduce(State&, SetUpOnMap const&);
[[nodiscard]] Effects reduce(State&, SetUpWith const&);
[[nodiscard]] Effects reduce(State&, SetUpTimes const&);
[[nodiscard]] Effects reduce(State&, FinishSetUp const&);

/// A record has reached the disk: continues with what was waiting for it.
[[nodiscard]] Effects routine_appended(State&, KeptRecord const&);
/// A record was not saved: abandons what was to follow it.
void routine_append_failed(State&);

/// Goes back one step in the pages of the routine; false if none is open.
/// One page back in the first routine, or out of it.
void set_up_back(State&);
/// Begins a draft of the times.
[[nodiscard]] Effects open_times(State&);

/// When a slot of Today changes just because time passes; empty while Today is not shown.
[[nodiscard]] std::optional<Instant> routine_wake_at(State const&);

/// The present state of the slot if it is one of today's or yesterday's.
[[nodiscard]] std::optional<Slot> slot_now(State const&, Occurrence const&);

/// The spots that a session of the routine presses, as planned today.
[[nodiscard]] std::vector<PlannedSpot> routine_spots(State const&);

} // namespace tenderspot::app
