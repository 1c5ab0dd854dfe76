// SPDX-License-Identifier: MIT
// Reducers for what the app learns from its journal and its device.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, JournalOpened const&);
[[nodiscard]] Effects reduce(State&, JournalRefused const&);
[[nodiscard]] Effects reduce(State&, NewsRead const&);
[[nodiscard]] Effects reduce(State&, LetGone const&);
[[nodiscard]] Effects reduce(State&, ClockSetBack const&);
[[nodiscard]] Effects reduce(State&, BackupsListed const&);
[[nodiscard]] Effects reduce(State&, PortsPolled const&);

} // namespace tenderspot::app
