// SPDX-License-Identifier: MIT
// The extent of each kind of item.
#include "ui/toolkit/extent.hpp"

namespace tenderspot::ui {
namespace {

/// The most that a line can cover, in em: a clock, which changes every second, has tighter bounds than accents and
/// unknown scripts.
struct LineExtent
{
    float left = 0.15f, right = 0.15f; ///< Beyond the origin and the advance.
    float above = 0.9f, below = 0.35f; ///< Relative to the baseline.
    float advance = 0;
};

LineExtent extent_of(std::string const& text)
{
    LineExtent out;
    for (auto const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) == 0x80) continue; // A continuation byte of a code point.
        if ((c >= '0' && c <= '9') || c == ':') {
            out.advance += 0.75f;
        } else if (byte < 0x80) {
            out.advance += 1.2f;
        } else {
            out.advance += 1.8f;
            out.above = 1.5f;
            out.below = 0.7f;
            out.left = out.right = 0.6f;
        }
    }
    return out;
}

struct Bounding
{
    Rect operator()(Box const& box) const { return box.rect.empty() ? Rect{} : box.rect.grown(soft_edge); }
    Rect operator()(Shadow const& shadow) const { return shadow.rect.grown(shadow.blur + soft_edge); }
    Rect operator()(Glyphs const& glyphs) const
    {
        auto const size = glyphs.font.size;
        auto const em = extent_of(glyphs.text);
        return Rect{glyphs.origin.x - em.left * size, glyphs.origin.y - em.above * size,
                    (em.left + em.advance + em.right) * size, (em.above + em.below) * size}
            .grown(soft_edge);
    }
    Rect operator()(Stroke const& stroke) const
    {
        if (stroke.points.empty()) return {};
        return bounds_of(stroke.points).grown(std::max(stroke.width, 1.0f) / 2 + soft_edge);
    }
    Rect operator()(Ring const& ring) const
    {
        auto const reach = ring.radius + ring.width / 2;
        return Rect{ring.centre.x - reach, ring.centre.y - reach, 2 * reach, 2 * reach}.grown(soft_edge);
    }
    Rect operator()(Plates const& plates) const { return plates.canvas.grown(1e6f); }
};

} // namespace

Rect bounds_of(std::vector<Point> const& points)
{
    if (points.empty()) return {};
    auto x0 = points[0].x, x1 = x0, y0 = points[0].y, y1 = y0;
    for (auto const& p : points) {
        x0 = std::min(x0, p.x);
        x1 = std::max(x1, p.x);
        y0 = std::min(y0, p.y);
        y1 = std::max(y1, p.y);
    }
    return {x0, y0, x1 - x0, y1 - y0};
}

Rect bounds(DrawItem const& item)
{
    return intersection(std::visit(Bounding{}, item.what), item.clip.grown(soft_edge));
}

} // namespace tenderspot::ui
