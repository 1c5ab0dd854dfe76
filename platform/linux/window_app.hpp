// SPDX-License-Identifier: MIT
// The app in a window.
#pragma once

#include "linux/command_line.hpp"

namespace tenderspot::platform {

/// Until the user closes it; the exit code. A second one on the same folder only calls the first.
[[nodiscard]] int run_window(Options const&);

} // namespace tenderspot::platform
