// SPDX-License-Identifier: MIT
// The outlines of layers, cut where a nearer layer hides them, in the tone of the part they belong to.
#include "ui/figures/outline.hpp"

#include "ui/figures/contour.hpp"
#include "ui/figures/limbs.hpp"
#include "ui/figures/lines.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tenderspot::ui {
namespace {

constexpr float gap = 0.9f;    ///< Between a nearer outline and a line that ends there.
constexpr float joint = -0.4f; ///< Where a limb joins another layer, both outlines meet this deep inside.
constexpr float shortest_line = 2;
constexpr float far_away = 1000;

bool is_limb(Shape shape)
{
    return shape == Shape::arm || shape == Shape::leg || shape == Shape::leg_side || shape == Shape::thigh ||
           shape == Shape::shin;
}

/// The rest between two hidden stretches may be too short to draw.
bool is_long(std::vector<Point> const& line)
{
    auto length = 0.0f;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        length += std::hypot(line[i + 1].x - line[i].x, line[i + 1].y - line[i].y);
    return length > shortest_line;
}

struct Body
{
    Part const* part;
    std::vector<Bar> bars;
};

/// A layer with its bars.
class Surface
{
public:
    Surface(Layer const& layer, float size)
    {
        for (auto const& part : layer)
            if (auto made = bars(part, size); !made.empty()) bodies_.push_back({&part, std::move(made)});
        for (auto const& body : bodies_)
            for (auto const& bar : body.bars) {
                auto const reach = std::max(bar.from_radius, bar.to_radius) + 3 * gap;
                Rect const ends{std::min(bar.from.x, bar.to.x), std::min(bar.from.y, bar.to.y),
                                std::abs(bar.to.x - bar.from.x), std::abs(bar.to.y - bar.from.y)};
                around_ = united(around_, ends.grown(reach));
            }
    }

    [[nodiscard]] float at(Point p) const
    {
        if (!around_.contains(p)) return far_away;
        auto least = far_away;
        for (auto const& body : bodies_)
            least = blended(least, distance(body.bars, p));
        return least;
    }
    [[nodiscard]] Tone tone(Point p) const
    {
        auto const nearest = std::min_element(bodies_.begin(), bodies_.end(), [&](Body const& a, Body const& b) {
            return distance(a.bars, p) < distance(b.bars, p);
        });
        return nearest->part->tone;
    }
    /// Whether a point is near the joint where a limb attaches to another layer's trunk.
    [[nodiscard]] bool at_root(Point p) const
    {
        if (bodies_.empty() || !is_limb(bodies_.front().part->shape)) return false;
        auto const& first = bodies_.front().bars.front();
        return std::hypot(p.x - first.from.x, p.y - first.from.y) < first.from_radius * 1.7f;
    }
    [[nodiscard]] bool empty() const { return bodies_.empty(); }
    [[nodiscard]] std::vector<Body> const& bodies() const { return bodies_; }

private:
    std::vector<Body> bodies_;
    Rect around_; ///< Contains the whole layer with a margin.
};

class Drawing
{
public:
    explicit Drawing(Pose const& pose) : layers_{pose.layers}
    {
        for (auto& layer : layers_) {
            for (auto& part : layer)
                part = shrunk(std::move(part), pose.size);
            surfaces_.emplace_back(layer, pose.size);
        }
    }

    [[nodiscard]] Figure figure()
    {
        for (std::size_t depth = 0; depth < surfaces_.size(); ++depth) {
            outline(depth);
            for (auto const& body : surfaces_[depth].bodies())
                seam(depth, body);
            for (auto const& part : layers_[depth])
                for (auto const& line : lines(part))
                    add(dense(line), [&](Point p) { return shown(depth, p, part.tone); });
        }
        return std::move(figure_);
    }

private:
    using Seen = std::optional<Tone>; ///< Empty: hidden.

    [[nodiscard]] Seen shown(std::size_t depth, Point p, Tone tone) const
    {
        for (auto nearer = depth + 1; nearer < surfaces_.size(); ++nearer) {
            auto const& surface = surfaces_[nearer];
            if (!surface.empty() && surface.at(p) < (surface.at_root(p) ? joint : gap)) return std::nullopt;
        }
        return tone;
    }

    [[nodiscard]] bool grows_out(std::size_t depth, Point p) const
    {
        if (!surfaces_[depth].at_root(p)) return false;
        for (std::size_t i = 0; i < depth; ++i)
            if (!surfaces_[i].empty() && surfaces_[i].at(p) < joint) return true;
        return false;
    }

    void outline(std::size_t depth)
    {
        auto const& surface = surfaces_[depth];
        if (surface.empty()) return;
        for (auto const& line : contours([&](Point p) { return surface.at(p); }))
            add(line, [&](Point p) -> Seen {
                if (grows_out(depth, p)) return std::nullopt;
                return shown(depth, p, surface.tone(p));
            });
    }

    /// Draws the edge of a garment, only inside the part.
    void seam(std::size_t depth, Body const& body)
    {
        auto const line = garment_edge(*body.part);
        if (line.empty()) return;
        add(dense(line), [&](Point p) -> Seen {
            if (distance(body.bars, p) > -0.2f) return std::nullopt;
            return shown(depth, p, body.part->tone);
        });
    }

    /// Adds the visible runs of a line, each in its tone.
    template <class See> void add(std::vector<Point> const& line, See see)
    {
        std::vector<Point> run;
        Seen before;
        auto const end = [&] {
            if (is_long(run) && before)
                (*before == Tone::still ? figure_.still : figure_.moving).push_back(scaled(simplified(run)));
            run.clear();
        };
        for (auto const p : line) {
            auto const now = see(p);
            if (now != before) {
                if (now && before) run.push_back(p); // Two tones meet here.
                end();
            }
            before = now;
            if (now) run.push_back(p);
        }
        end();
    }

    std::vector<Layer> layers_;
    std::vector<Surface> surfaces_;
    Figure figure_;
};

} // namespace

Figure outlined(Pose const& pose) { return Drawing{pose}.figure(); }

} // namespace tenderspot::ui
