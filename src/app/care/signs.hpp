// SPDX-License-Identifier: MIT
// The signs that the user has, wherever in the app they were ticked, and what they keep from running.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"
#include "domain/dose.hpp"

#include <set>
#include <string>

namespace tenderspot::app {

/// Ids of the warnings that hold: signs and answers to the safety check are one list.
[[nodiscard]] std::set<std::string> ticked_signs(State const&);

/// Whether an emergency sign is there: then nothing is pressed, no exercise and no pack begins.
[[nodiscard]] bool has_emergency(State const&);

/// What speaks against pressing anything, whichever spot it is; empty: nothing does.
[[nodiscard]] std::vector<Contraindication> general_locks(State const&);

/// Ticks it, or takes it back as ticked by mistake. An emergency sign that is there stays: only ClearSign, which says
/// why, takes it away.
[[nodiscard]] Effects reduce(State&, ToggleSign const&);
/// Of an emergency sign the reason is kept with its date; of any other it is the same as taking it back.
[[nodiscard]] Effects reduce(State&, ClearSign const&);
/// Nothing has changed since the last answers: they count anew from now.
[[nodiscard]] Effects reduce(State&, NothingNew const&);
/// "Something is new": the lists, with what was answered.
[[nodiscard]] Effects reduce(State&, SomethingNew const&);

/// Stops what runs if what is known by now speaks against the spot that is pressed, or an emergency sign against
/// anything. Asked whenever that may have changed while something runs.
[[nodiscard]] Effects stop_if_locked(State&);

/// What is known of the user's safety has changed: what is planned is brought within it, and so is what runs, or it
/// stops.
[[nodiscard]] Effects safety_changed(State&);

} // namespace tenderspot::app
