// SPDX-License-Identifier: MIT
// Letters that the app's fonts do not have, in the fonts of the browser.
#pragma once

#include "sdl/other_scripts.hpp"

#include <memory>

namespace tenderspot::platform {

/// A browser has, or says it has, a font for every letter.
[[nodiscard]] std::unique_ptr<sdl::OtherScripts> browser_scripts();

} // namespace tenderspot::platform
