// SPDX-License-Identifier: MIT
// What the actions of a session do to it.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

// Before it: treat/before_reduce.cpp
[[nodiscard]] Effects reduce(State&, PrepareTreatment const&);
[[nodiscard]] Effects reduce(State&, PrepareSession const&);
[[nodiscard]] Effects reduce(State&, OpenSpot const&);
[[nodiscard]] Effects reduce(State&, ChooseScore const&);
[[nodiscard]] Effects reduce(State&, ChooseHold const&);
[[nodiscard]] Effects reduce(State&, ChooseMode const&);
[[nodiscard]] Effects reduce(State&, ChooseStrokes const&);
[[nodiscard]] Effects reduce(State&, ChooseTool const&);
[[nodiscard]] Effects reduce(State&, ChoosePressure const&);
[[nodiscard]] Effects reduce(State&, MoveSpot const&);
[[nodiscard]] Effects reduce(State&, DropSpot const&);
[[nodiscard]] Effects reduce(State&, AddSpot const&);
[[nodiscard]] Effects reduce(State&, Overrule const&);

// From its start on: treat/treat_reduce.cpp
[[nodiscard]] Effects reduce(State&, StartTreatment const&);
[[nodiscard]] Effects reduce(State&, BeginExercise const&);
[[nodiscard]] Effects reduce(State&, Drive const&);
[[nodiscard]] Effects reduce(State&, AnswerFeel const&);
[[nodiscard]] Effects reduce(State&, ShowSheet const&);
[[nodiscard]] Effects reduce(State&, StopBecause const&);
[[nodiscard]] Effects reduce(State&, ConfirmDone const&);
[[nodiscard]] Effects reduce(State&, SaveScore const&);
[[nodiscard]] Effects reduce(State&, RetrySave const&);
[[nodiscard]] Effects reduce(State&, LeaveTreatment const&);
[[nodiscard]] Effects reduce(State&, Hide const&);
[[nodiscard]] Effects reduce(State&, Decide const&);

/// What is allowed has changed: a session that is being prepared is brought within it.
void plan_anew(State&);

/// Lets time pass for a running treatment.
[[nodiscard]] Effects tick_treatment(State&);

/// A record of the session under way reached the disk, or did not.
[[nodiscard]] Effects treatment_appended(State&, KeptRecord const&);
void treatment_append_failed(State&, SaveError);

/// Whether a treatment is being run or paused, so that leaving it would cost something.
[[nodiscard]] bool is_under_way(State const&);

[[nodiscard]] std::optional<Instant> treatment_wake_at(State const&);

} // namespace tenderspot::app
