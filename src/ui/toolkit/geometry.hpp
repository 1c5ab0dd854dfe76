// SPDX-License-Identifier: MIT
// Lengths in points, the unit of layout, independent of the screen's pixels.
#pragma once

#include <algorithm>

namespace tenderspot::ui {

struct Point
{
    float x = 0, y = 0;
    bool operator==(Point const&) const = default;
};

struct Size
{
    float w = 0, h = 0;
    bool operator==(Size const&) const = default;
};

struct Insets
{
    float top = 0, right = 0, bottom = 0, left = 0;
    bool operator==(Insets const&) const = default;
};

struct Rect
{
    float x = 0, y = 0, w = 0, h = 0;

    [[nodiscard]] float right() const { return x + w; }
    [[nodiscard]] float bottom() const { return y + h; }
    [[nodiscard]] bool empty() const { return w <= 0 || h <= 0; }
    [[nodiscard]] Point centre() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    [[nodiscard]] bool contains(Rect const& r) const
    {
        return r.x >= x && r.y >= y && r.right() <= right() && r.bottom() <= bottom();
    }
    [[nodiscard]] Rect inset(Insets const& by) const
    {
        return {x + by.left, y + by.top, std::max(w - by.left - by.right, 0.0f),
                std::max(h - by.top - by.bottom, 0.0f)};
    }
    [[nodiscard]] Rect grown(float by) const { return {x - by, y - by, w + 2 * by, h + 2 * by}; }
    [[nodiscard]] Rect moved(Point by) const { return {x + by.x, y + by.y, w, h}; }
    bool operator==(Rect const&) const = default;
};

/// The area that both share; an empty rectangle if there is none.
[[nodiscard]] inline Rect intersection(Rect const& a, Rect const& b)
{
    auto const x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    return {x, y, std::max(std::min(a.right(), b.right()) - x, 0.0f),
            std::max(std::min(a.bottom(), b.bottom()) - y, 0.0f)};
}

/// The smallest rectangle that contains both; empty ones are ignored.
[[nodiscard]] inline Rect united(Rect const& a, Rect const& b)
{
    if (a.empty()) return b;
    if (b.empty()) return a;
    auto const x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace tenderspot::ui
