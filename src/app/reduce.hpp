// SPDX-License-Identifier: MIT
// What each action does to the state, and what it wants done in the world. No clock, no disk, no sound.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

/// Changes `state`, whose `now` must already be the present, and returns what shall be done, in order.
[[nodiscard]] Effects reduce(State& state, Action const& action);

/// At once, and kept.
[[nodiscard]] Effects reduce(State&, ChangeSetting const&);

/// Away from everything that lies over the tabs. Only while nothing is under way.
void leave_pages(State&);

/// Asks about a treatment that a kill cut short, if there is one and nothing else is being asked.
void offer_recovery(State& state);

/// When the app next has something to do by itself; nothing: it may sleep until somebody touches it.
[[nodiscard]] std::optional<Instant> wake_at(State const& state);

} // namespace tenderspot::app
