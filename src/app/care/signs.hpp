// SPDX-License-Identifier: MIT
// The user's signs, wherever in the app they were ticked, and what they prevent.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"
#include "domain/dose.hpp"

#include <set>
#include <string>

namespace tenderspot::app {

/// Ids of the warnings that apply: signs and answers to the safety check form one list.
[[nodiscard]] std::set<std::string> ticked_signs(State const&);

/// Whether there is an emergency sign; if so, nothing is pressed and no exercise or pack begins.
[[nodiscard]] bool has_emergency(State const&);

/// Contraindications that hold for every spot; empty if there are none.
[[nodiscard]] std::vector<Contraindication> general_locks(State const&);

/// Ticks the sign, or unticks it as a mistake. An emergency sign stays: only ClearSign, which gives a reason, removes
/// it.
[[nodiscard]] Effects reduce(State&, ToggleSign const&);
/// For an emergency sign, saves the reason and the date; for any other sign, the same as unticking it.
[[nodiscard]] Effects reduce(State&, ClearSign const&);
/// Nothing has changed since the last answers: saves them again with the present date.
[[nodiscard]] Effects reduce(State&, NothingNew const&);
/// "Something is new": opens the lists with the previous answers.
[[nodiscard]] Effects reduce(State&, SomethingNew const&);

/// Stops what is running if a contraindication now locks the spot being pressed, or an emergency sign locks everything.
/// Called whenever that may have changed during a run.
[[nodiscard]] Effects stop_if_locked(State&);

/// What is known about the user's safety has changed: adapts what is planned and what is running to the new limits, or
/// stops it.
[[nodiscard]] Effects safety_changed(State&);

} // namespace tenderspot::app
