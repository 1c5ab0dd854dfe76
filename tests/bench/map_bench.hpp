// SPDX-License-Identifier: MIT
// What the body map costs on a tablet with two pixels a point.
#pragma once

#include "content/assets.hpp"
#include "sdl/fonts.hpp"

namespace tenderspot::bench {

/// Prints its lines, times in milliseconds; false if a plate could not be used.
[[nodiscard]] bool print_map_costs(sdl::Fonts& fonts, content::Assets const& assets);

} // namespace tenderspot::bench
