// SPDX-License-Identifier: MIT
// The distance of a pixel to the edge of a rectangle with rounded corners.
#pragma once

#include <algorithm>
#include <cmath>

namespace tenderspot::sdl {

/// In pixels, possibly fractional.
struct RoundedRect
{
    float left, top, right, bottom;
    float radius;

    [[nodiscard]] RoundedRect inset(float by) const
    {
        return {left + by, top + by, right - by, bottom - by, std::max(radius - by, 0.0f)};
    }

    [[nodiscard]] bool empty() const { return left >= right || top >= bottom; }

    /// The distance of (x, y) to the edge, negative inside.
    [[nodiscard]] float distance(float x, float y) const
    {
        auto const qx = std::max(left + radius - x, x - (right - radius));
        auto const qy = std::max(top + radius - y, y - (bottom - radius));
        if (qx > 0 && qy > 0) return std::sqrt(qx * qx + qy * qy) - radius;
        return std::max(qx, qy) - radius;
    }
};

/// Pixels of a row, half-open.
struct Span
{
    int left = 0, right = 0;
    [[nodiscard]] bool empty() const { return left >= right; }
};

/// The pixels of the row with centre `y` that are certainly inside; may miss some.
[[nodiscard]] inline Span inner_span(RoundedRect const& r, float y)
{
    auto const dy = std::max({r.top + r.radius - y, y - (r.bottom - r.radius), 0.0f});
    auto indent = 0.5f;
    if (r.radius >= 0.5f) {
        auto const reach = r.radius - 0.5f;
        if (dy > reach) return {};
        indent = r.radius - std::sqrt(reach * reach - dy * dy);
    } else if (y - r.top < 0.5f || r.bottom - y < 0.5f) {
        return {};
    }
    return {static_cast<int>(std::ceil(r.left + indent - 0.5f)), static_cast<int>(std::floor(r.right - indent + 0.5f))};
}

} // namespace tenderspot::sdl
