// SPDX-License-Identifier: MIT
// A 32-bit canvas as the shapes see it, and the few ways to blend a colour into it.
#pragma once

#include "ui/draw_list.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace tenderspot::sdl
{

/// Half-open, in device pixels.
struct PixelRect {
    int left = 0, top = 0, right = 0, bottom = 0;
    [[nodiscard]] bool empty() const { return left >= right || top >= bottom; }
    bool operator==(PixelRect const&) const = default;
};

[[nodiscard]] inline PixelRect intersection(PixelRect const& a, PixelRect const& b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

/// Where shapes are painted: x8r8g8b8 pixels, of which only those inside `clip` may be touched.
struct Canvas {
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

/// The nearest whole pixels, so that edges are crisp and neighbours meet.
[[nodiscard]] inline PixelRect snapped(ui::Rect const& r, float scale)
{
    return {to_pixel(r.x, scale), to_pixel(r.y, scale), to_pixel(r.right(), scale),
            to_pixel(r.bottom(), scale)};
}

/// Every pixel that is touched.
[[nodiscard]] inline PixelRect rounded_out(ui::Rect const& r, float scale)
{
    return {static_cast<int>(std::floor(r.x * scale)), static_cast<int>(std::floor(r.y * scale)),
            static_cast<int>(std::ceil(r.right() * scale)), static_cast<int>(std::ceil(r.bottom() * scale))};
}

inline constexpr std::uint32_t opaque = 0xff000000u;
inline constexpr std::uint32_t odd_bytes = 0x00ff00ffu;

[[nodiscard]] inline std::uint32_t packed(ui::Colour c)
{
    return opaque | static_cast<std::uint32_t>(c.r) << 16 | static_cast<std::uint32_t>(c.g) << 8 | c.b;
}

/// 0 to 255 times 0 to 255, rounded to 0 to 255.
[[nodiscard]] constexpr std::uint32_t share(std::uint32_t of, std::uint32_t part)
{
    auto const t = of * part + 128;
    return (t + (t >> 8)) >> 8;
}

/// How much of a pixel is covered whose centre lies `distance` outside of an edge.
[[nodiscard]] inline std::uint32_t coverage(float distance)
{
    return static_cast<std::uint32_t>(std::clamp(0.5f - distance, 0.0f, 1.0f) * 255 + 0.5f);
}

/// `alpha` 255 gives exactly `over`, 0 exactly `under`.
[[nodiscard]] inline std::uint32_t mixed(std::uint32_t under, std::uint32_t over, std::uint32_t alpha)
{
    auto const rest = 255 - alpha;
    auto low = (under & odd_bytes) * rest + (over & odd_bytes) * alpha + 0x00800080u;
    auto high = ((under >> 8) & odd_bytes) * rest + ((over >> 8) & odd_bytes) * alpha + 0x00800080u;
    low = ((low + ((low >> 8) & odd_bytes)) >> 8) & odd_bytes;
    high = (high + ((high >> 8) & odd_bytes)) & ~odd_bytes;
    return opaque | low | high;
}

/// One alpha for pixels from `left` to before `right`.
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
