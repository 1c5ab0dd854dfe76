// SPDX-License-Identifier: MIT
// Compares two draw lists item by item; only their differences are damaged.
#include "ui/toolkit/damage.hpp"

#include "ui/toolkit/extent.hpp"

#include <cmath>
#include <numbers>
#include <span>

namespace tenderspot::ui {
namespace {

inline constexpr std::size_t most_rects = 8;

float area(Rect const& r) { return r.w * r.h; }

Point on_ring(Ring const& ring, float turns)
{
    auto const angle = turns * 2 * std::numbers::pi_v<float>;
    return {ring.centre.x + ring.radius * std::sin(angle), ring.centre.y - ring.radius * std::cos(angle)};
}

/// The differing middle part of two lists, without their common beginning and end.
struct Changes
{
    std::size_t head = 0, tail = 0;

    template <class Items> Changes(Items const& before, Items const& after)
    {
        auto const shorter = std::min(before.size(), after.size());
        while (head < shorter && before[head] == after[head])
            ++head;
        while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
    }
    template <class Items> [[nodiscard]] auto of(Items const& items) const
    {
        return std::span{items}.subspan(head, items.size() - head - tail);
    }
};

/// When scaling down, a pixel of a plate affects others up to three screen pixels away; when scaling up, as far as the
/// enlarged pixel itself extends.
float reach_of_layer(Plates const& plates)
{
    return 4 + std::max(plates.canvas.w / static_cast<float>(plates.width),
                        plates.canvas.h / static_cast<float>(plates.height));
}

/// The arc between two ends, with its caps.
Rect wedge(Ring const& ring, float a, float b)
{
    auto const first = std::min(a, b), last = std::max(a, b);
    std::vector<Point> points{on_ring(ring, first), on_ring(ring, last)};
    for (auto quarter = std::ceil(first * 4) / 4; quarter < last; quarter += 0.25f)
        points.push_back(on_ring(ring, quarter));
    return bounds_of(points).grown(ring.width / 2 + soft_edge);
}

class Damage
{
public:
    /// Rectangles may overlap: they are merged only where one is cheaper than two.
    void add(Rect rect)
    {
        if (rect.empty()) return;
        for (std::size_t i = 0; i < rects_.size();) {
            auto const both = united(rects_[i], rect);
            if (area(both) > area(rects_[i]) + area(rect)) {
                ++i;
                continue;
            }
            // The larger rectangle may overlap others that were checked before.
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
        if (before.clip == after.clip) {
            auto const clip = before.clip.grown(soft_edge);
            auto const* const old_ring = std::get_if<Ring>(&before.what);
            auto const* const new_ring = std::get_if<Ring>(&after.what);
            if (old_ring && new_ring && only_ends_moved(*old_ring, *new_ring))
                return add_ends(*old_ring, *new_ring, clip);
            auto const* const old_plates = std::get_if<Plates>(&before.what);
            auto const* const new_plates = std::get_if<Plates>(&after.what);
            if (old_plates && new_plates && only_plates_changed(*old_plates, *new_plates))
                return add_plates(*old_plates, *new_plates, clip);
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

    void add_ends(Ring const& before, Ring const& after, Rect const& clip)
    {
        auto const add_wedge = [&](float a, float b) {
            if (a != b) add(intersection(wedge(after, a, b), clip));
        };
        add_wedge(before.from, after.from);
        add_wedge(before.from + before.sweep, after.from + after.sweep);
    }

    static bool only_plates_changed(Plates const& a, Plates const& b)
    {
        return a.canvas == b.canvas && a.width == b.width && a.height == b.height && a.ground == b.ground &&
               a.veil == b.veil && a.width > 0 && a.height > 0;
    }

    void add_plates(Plates const& before, Plates const& after, Rect const& clip)
    {
        auto const add_all = [&](std::span<PlateLayer const> layers, float reach) {
            for (auto const& layer : layers)
                add(intersection(after.place(layer.part).grown(reach), clip));
        };
        Changes const layers{before.layers, after.layers}, paints{before.paints, after.paints};
        auto const reach = reach_of_layer(after);
        add_all(layers.of(before.layers), reach);
        add_all(layers.of(after.layers), reach);
        add_all(paints.of(before.paints), soft_edge);
        add_all(paints.of(after.paints), soft_edge);
    }

    /// Merges the two whose union wastes the least.
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

std::vector<Rect> damage(DrawList const& before, DrawList const& after)
{
    Changes const changes{before, after};
    auto const old_items = changes.of(before), new_items = changes.of(after);
    Damage out;
    if (old_items.size() == new_items.size()) {
        for (std::size_t i = 0; i < old_items.size(); ++i)
            out.add(old_items[i], new_items[i]);
        return out.take();
    }
    for (auto const& item : old_items)
        out.add(bounds(item));
    for (auto const& item : new_items)
        out.add(bounds(item));
    return out.take();
}

} // namespace tenderspot::ui
