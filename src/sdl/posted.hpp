// SPDX-License-Identifier: MIT
// Work that other threads hand to the one of the loop.
#pragma once

#include <cstdint>
#include <functional>

namespace tenderspot::sdl {

/// Done by the loop at its next turn, in its thread. From any thread, once a loop was made.
void post(std::function<void()> work);

/// The type of the event that says there is some; made at the first use, which is that of a loop.
[[nodiscard]] std::uint32_t posted_event();

/// Does all that was posted.
void run_posted();

} // namespace tenderspot::sdl
