// SPDX-License-Identifier: MIT
// Work that other threads pass to the loop's thread.
#pragma once

#include <cstdint>
#include <functional>

namespace tenderspot::sdl {

/// The loop runs the work on its own thread in its next turn. Callable from any thread once a loop was created.
void post(std::function<void()> work);

/// The type of the event that announces posted work; registered on first use, which is that of a loop.
[[nodiscard]] std::uint32_t posted_event();

/// Runs everything that was posted.
void run_posted();

} // namespace tenderspot::sdl
