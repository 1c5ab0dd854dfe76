// SPDX-License-Identifier: MIT
// How much of each pixel a piece of text covers.
#pragma once

#include <cstdint>
#include <vector>

namespace tenderspot::sdl {

/// Coverage of the pixels around a piece of text, 0 to 255.
struct Coverage
{
    int left = 0, top = 0; ///< The first pixel, relative to the origin; top is usually negative.
    int w = 0, h = 0;
    std::vector<std::uint8_t> values;
};

} // namespace tenderspot::sdl
