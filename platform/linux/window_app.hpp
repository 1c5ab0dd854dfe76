// SPDX-License-Identifier: MIT
// The app in a window.
#pragma once

#include "linux/command_line.hpp"

namespace tenderspot::platform {

/// Runs until the user closes the app; returns the exit code. If the app already runs on the same folder, only brings
/// it to the front.
[[nodiscard]] int run_window(Options const&);

} // namespace tenderspot::platform
