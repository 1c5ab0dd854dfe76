// SPDX-License-Identifier: MIT
// Compares two draw lists item by item; only what differs between them is damaged.
#include "ui/damage.hpp"

#include <cmath>
#include <numbers>

namespace tenderspot::ui {
namespace {

/// Rounding to whole pixels moves an edge by no more, at three quarters of a pixel a point or above.
inline constexpr float soft_edge = 1.5f;
inline constexpr std::size_t most_rects = 8;

/// What a line can cover at most, in em: a clock, which changes every second, is bound more tightly than
/// accents and scripts unknown.
struct LineExtent
{
    float left = 0.15f, right = 0.15f; ///< Beyond the origin and the advance.
    float above = 0.9f, below = 0.35f; ///< The baseline.
    float advance = 0;
};

LineExtent extent_of(std::string const& text)
{
    LineExtent out;
    for (auto const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) == 0x80) continue; // The rest of a code point.
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

float area(Rect const& r) { return r.w * r.h; }

Rect around(std::vector<Point> const& points)
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

struct Extent
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
        return around(stroke.points).grown(std::max(stroke.width, 1.0f) / 2 + soft_edge);
    }
    Rect operator()(Ring const& ring) const
    {
        auto const reach = ring.radius + ring.width / 2;
        return Rect{ring.centre.x - reach, ring.centre.y - reach, 2 * reach, 2 * reach}.grown(soft_edge);
    }
    Rect operator()(Plates const& plates) const { return plates.canvas.grown(1e6f); }
};

Point on_ring(Ring const& ring, float turns)
{
    auto const angle = turns * 2 * std::numbers::pi_v<float>;
    return {ring.centre.x + ring.radius * std::sin(angle), ring.centre.y - ring.radius * std::cos(angle)};
}

/// The arc between two ends, with its caps.
Rect wedge(Ring const& ring, float a, float b)
{
    auto const first = std::min(a, b), last = std::max(a, b);
    std::vector<Point> points{on_ring(ring, first), on_ring(ring, last)};
    for (auto quarter = std::ceil(first * 4) / 4; quarter < last; quarter += 0.25f)
        points.push_back(on_ring(ring, quarter));
    return around(points).grown(ring.width / 2 + soft_edge);
}

class Damage
{
public:
    /// Rectangles may overlap: only where one is cheaper than two are they merged.
    void add(Rect rect)
    {
        if (rect.empty()) return;
        for (std::size_t i = 0; i < rects_.size();) {
            auto const both = united(rects_[i], rect);
            if (area(both) > area(rects_[i]) + area(rect)) {
                ++i;
                continue;
            }
            // The larger one may reach others that were seen before.
            rect = both;
            rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(i));
            i = 0;
        }
        rects_.push_back(rect);
        if (rects_.size() > most_rects) merge_nearest();
    }

    void add(DrawItem const& before, DrawItem const& after)
    {
        if (before == after) return;
        auto const* const old_ring = std::get_if<Ring>(&before.what);
        auto const* const new_ring = std::get_if<Ring>(&after.what);
        if (before.clip == after.clip && old_ring && new_ring && only_ends_moved(*old_ring, *new_ring)) {
            auto const clip = before.clip.grown(soft_edge);
            auto const add_wedge = [&](float a, float b) {
                if (a != b) add(intersection(wedge(*new_ring, a, b), clip));
            };
            add_wedge(old_ring->from, new_ring->from);
            add_wedge(old_ring->from + old_ring->sweep, new_ring->from + new_ring->sweep);
            return;
        }
        add(bounds(before));
        add(bounds(after));
    }

    [[nodiscard]] std::vector<Rect> take() { return std::move(rects_); }

private:
    static bool only_ends_moved(Ring const& a, Ring const& b)
    {
        auto const is_open = [](Ring const& r) { return r.sweep > 0 && r.sweep < 1; };
        return is_open(a) && is_open(b) && a.centre == b.centre && a.radius == b.radius && a.width == b.width &&
               a.colour == b.colour && std::abs(a.from - b.from) < 0.5f;
    }

    /// The two whose union wastes least.
    void merge_nearest()
    {
        std::size_t best_a = 0, best_b = 1;
        auto least = INFINITY;
        for (std::size_t a = 0; a < rects_.size(); ++a)
            for (auto b = a + 1; b < rects_.size(); ++b) {
                auto const both = united(rects_[a], rects_[b]);
                auto const waste = area(both) - area(rects_[a]) - area(rects_[b]);
                if (waste >= least) continue;
                least = waste;
                best_a = a;
                best_b = b;
            }
        auto const both = united(rects_[best_a], rects_[best_b]);
        rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(best_b));
        rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(best_a));
        add(both);
    }

    std::vector<Rect> rects_;
};

} // namespace

Rect bounds(DrawItem const& item) { return intersection(std::visit(Extent{}, item.what), item.clip.grown(soft_edge)); }

std::vector<Rect> damage(DrawList const& before, DrawList const& after)
{
    auto const shorter = std::min(before.size(), after.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    Damage out;
    auto const old_end = before.size() - tail, new_end = after.size() - tail;
    if (old_end == new_end) {
        for (auto i = head; i < new_end; ++i)
            out.add(before[i], after[i]);
        return out.take();
    }
    for (auto i = head; i < old_end; ++i)
        out.add(bounds(before[i]));
    for (auto i = head; i < new_end; ++i)
        out.add(bounds(after[i]));
    return out.take();
}

} // namespace tenderspot::ui
