// SPDX-License-Identifier: MIT
// What each action does to the state, and what it wants done outside. No clock, no disk, no sound.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

/// Changes `state`, whose `now` must already be current, and returns the effects to perform, in order.
[[nodiscard]] Effects reduce(State& state, Action const& action);

/// Takes effect at once and is saved.
[[nodiscard]] Effects reduce(State&, ChangeSetting const&);

/// Asks about a treatment that a kill interrupted, if there is one and nothing else is being asked.
void offer_recovery(State& state);

/// When the app next has something to do on its own; empty: it may sleep until the user does something.
[[nodiscard]] std::optional<Instant> wake_at(State const& state);

} // namespace tenderspot::app
