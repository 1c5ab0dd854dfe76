// SPDX-License-Identifier: MIT
// What the host and other windows do with the app: its end, its data, its newer versions.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, Quit const&);
[[nodiscard]] Effects reduce(State&, DismissNotice const&);
[[nodiscard]] Effects reduce(State&, RetryOpen const&);
[[nodiscard]] Effects reduce(State&, Settled const&);
[[nodiscard]] Effects reduce(State&, UseHere const&);
[[nodiscard]] Effects reduce(State&, HandOver const&);
[[nodiscard]] Effects reduce(State&, DataTaken const&);
[[nodiscard]] Effects reduce(State&, UpdateReady const&);
[[nodiscard]] Effects reduce(State&, UseUpdate const&);

} // namespace tenderspot::app
