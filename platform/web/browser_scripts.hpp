// SPDX-License-Identifier: MIT
// Draws letters that the app's fonts lack with the fonts of the browser.
#pragma once

#include "sdl/other_scripts.hpp"

#include <memory>

namespace tenderspot::platform {

/// A browser has, or claims to have, a font for every letter.
[[nodiscard]] std::unique_ptr<sdl::OtherScripts> browser_scripts();

} // namespace tenderspot::platform
