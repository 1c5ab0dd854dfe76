// SPDX-License-Identifier: MIT
// Reducers for the host and other windows: closing the app, handing over its data, updating it.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, Quit const&);
[[nodiscard]] Effects reduce(State&, DismissNotice const&);
[[nodiscard]] Effects reduce(State&, RetryOpen const&);
[[nodiscard]] Effects reduce(State&, OpenPerson const&);
[[nodiscard]] Effects reduce(State&, Settled const&);
[[nodiscard]] Effects reduce(State&, UseHere const&);
[[nodiscard]] Effects reduce(State&, HandOver const&);
[[nodiscard]] Effects reduce(State&, DataTaken const&);
[[nodiscard]] Effects reduce(State&, UpdateReady const&);
[[nodiscard]] Effects reduce(State&, UseUpdate const&);

} // namespace tenderspot::app
