// SPDX-License-Identifier: MIT
// A 32-bit canvas for the shapes, and the conversion from points to its pixels.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tenderspot::sdl {

/// Half-open, in device pixels.
struct PixelRect
{
    int left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool empty() const { return left >= right || top >= bottom; }
    bool operator==(PixelRect const&) const = default;
};

[[nodiscard]] inline PixelRect intersection(PixelRect const& a, PixelRect const& b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right), std::min(a.bottom, b.bottom)};
}

/// Where shapes are painted: x8r8g8b8 pixels, of which only those inside `clip` may be changed.
struct Canvas
{
    std::uint32_t* pixels;
    int pitch;   ///< In pixels.
    float scale; ///< Pixels per point.
    PixelRect clip;

    [[nodiscard]] std::uint32_t* row(int y) const { return pixels + static_cast<std::ptrdiff_t>(y) * pitch; }
};

[[nodiscard]] inline int to_pixel(float points, float scale)
{
    return static_cast<int>(std::floor(points * scale + 0.5f));
}

/// Rounds to whole pixels, so that edges are crisp and neighbours meet.
[[nodiscard]] inline PixelRect snapped(ui::Rect const& r, float scale)
{
    return {to_pixel(r.x, scale), to_pixel(r.y, scale), to_pixel(r.right(), scale), to_pixel(r.bottom(), scale)};
}

/// Every pixel that the rectangle touches.
[[nodiscard]] inline PixelRect rounded_out(ui::Rect const& r, float scale)
{
    return {static_cast<int>(std::floor(r.x * scale)), static_cast<int>(std::floor(r.y * scale)),
            static_cast<int>(std::ceil(r.right() * scale)), static_cast<int>(std::ceil(r.bottom() * scale))};
}

} // namespace tenderspot::sdl
