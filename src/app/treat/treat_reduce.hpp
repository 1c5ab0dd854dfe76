// SPDX-License-Identifier: MIT
// Reducers for a session.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

// Before the session: treat/before_reduce.cpp
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

// From the start on: treat/treat_reduce.cpp
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

/// The limits have changed: adapts a session that is being prepared to them.
void plan_anew(State&);

/// Advances a running treatment.
[[nodiscard]] Effects tick_treatment(State&);

/// A record of the current session was saved, or could not be.
[[nodiscard]] Effects treatment_appended(State&, KeptRecord const&);
void treatment_append_failed(State&, SaveError);

/// Whether a treatment is running or paused, so that leaving it would lose something.
[[nodiscard]] bool is_under_way(State const&);

[[nodiscard]] std::optional<Instant> treatment_wake_at(State const&);

} // namespace tenderspot::app
