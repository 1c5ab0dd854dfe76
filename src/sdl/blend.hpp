// SPDX-License-Identifier: MIT
// Colours as 32-bit pixels, and a few ways to blend them.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <algorithm>
#include <cstdint>

namespace tenderspot::sdl {

inline constexpr std::uint32_t opaque = 0xff000000u;
inline constexpr std::uint32_t odd_bytes = 0x00ff00ffu;

/// Blending does not depend on the position of red. A browser's canvas needs it in the first byte, everything else in
/// the third.
#ifdef __EMSCRIPTEN__
inline constexpr unsigned red_shift = 0, blue_shift = 16;
#else
inline constexpr unsigned red_shift = 16, blue_shift = 0;
#endif

[[nodiscard]] inline std::uint32_t packed(ui::Colour c)
{
    return opaque | static_cast<std::uint32_t>(c.r) << red_shift | static_cast<std::uint32_t>(c.g) << 8 |
           static_cast<std::uint32_t>(c.b) << blue_shift;
}

/// The product of two values from 0 to 255, scaled and rounded to 0 to 255.
[[nodiscard]] constexpr std::uint32_t share(std::uint32_t of, std::uint32_t part)
{
    auto const t = of * part + 128;
    return (t + (t >> 8)) >> 8;
}

/// The coverage of a pixel whose centre lies `distance` outside an edge.
[[nodiscard]] inline std::uint32_t coverage(float distance)
{
    return static_cast<std::uint32_t>(std::clamp(0.5f - distance, 0.0f, 1.0f) * 255 + 0.5f);
}

/// An `alpha` of 255 gives exactly `over`, 0 exactly `under`.
[[nodiscard]] inline std::uint32_t mixed(std::uint32_t under, std::uint32_t over, std::uint32_t alpha)
{
    auto const rest = 255 - alpha;
    auto low = (under & odd_bytes) * rest + (over & odd_bytes) * alpha + 0x00800080u;
    auto high = ((under >> 8) & odd_bytes) * rest + ((over >> 8) & odd_bytes) * alpha + 0x00800080u;
    low = ((low + ((low >> 8) & odd_bytes)) >> 8) & odd_bytes;
    high = (high + ((high >> 8) & odd_bytes)) & ~odd_bytes;
    return opaque | low | high;
}

/// `over` has premultiplied alpha; none of its colours exceeds its alpha.
[[nodiscard]] inline std::uint32_t covered(std::uint32_t under, std::uint32_t over)
{
    auto const rest = 255 - (over >> 24);
    auto low = (under & odd_bytes) * rest + 0x00800080u;
    auto high = ((under >> 8) & odd_bytes) * rest + 0x00800080u;
    low = ((low + ((low >> 8) & odd_bytes)) >> 8) & odd_bytes;
    high = (high + ((high >> 8) & odd_bytes)) & ~odd_bytes;
    return opaque | ((low | high) + over);
}

/// Blends pixels from `left` up to but excluding `right` with a single alpha.
inline void fill_span(std::uint32_t* row, int left, int right, std::uint32_t colour, std::uint32_t alpha)
{
    if (left >= right || alpha == 0) return;
    if (alpha == 255) {
        std::fill(row + left, row + right, colour);
        return;
    }
    for (auto x = left; x < right; ++x)
        row[x] = mixed(row[x], colour, alpha);
}

} // namespace tenderspot::sdl
