// SPDX-License-Identifier: MIT
// The fonts of the system, found by fontconfig, for letters that the app's own do not have.
#pragma once

#include "sdl/other_scripts.hpp"

#include <memory>

namespace tenderspot {

/// Looks for nothing before the first such letter. Fonts of coloured pictures are left out: what the app draws has one
/// colour.
[[nodiscard]] std::unique_ptr<sdl::OtherScripts> system_fonts();

} // namespace tenderspot
