// SPDX-License-Identifier: MIT
// System fonts, found by fontconfig, for letters that the app's own fonts lack.
#pragma once

#include "sdl/other_scripts.hpp"

#include <memory>

namespace tenderspot {

/// Searches nothing before the first such letter. Colour fonts are skipped, because the app draws in a single colour.
[[nodiscard]] std::unique_ptr<sdl::OtherScripts> system_fonts();

} // namespace tenderspot
