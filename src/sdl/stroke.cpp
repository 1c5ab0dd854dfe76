// SPDX-License-Identifier: MIT
// Lines through points with round ends and joints; a line that crosses itself does not get darker.
#include "sdl/blend.hpp"
#include "sdl/shapes.hpp"

#include <vector>

namespace tenderspot::sdl {
namespace {

struct Segment
{
    float x, y;   ///< Start.
    float dx, dy; ///< To the end.
    float per_length_squared;

    [[nodiscard]] float distance_squared(float px, float py) const
    {
        auto const rx = px - x, ry = py - y;
        auto const t = std::clamp((rx * dx + ry * dy) * per_length_squared, 0.0f, 1.0f);
        auto const ex = rx - t * dx, ey = ry - t * dy;
        return ex * ex + ey * ey;
    }
    [[nodiscard]] float top() const { return std::min(y, y + dy); }
    [[nodiscard]] float bottom() const { return std::max(y, y + dy); }
    [[nodiscard]] float left() const { return std::min(x, x + dx); }
    [[nodiscard]] float right() const { return std::max(x, x + dx); }
};

std::vector<Segment> segments(std::vector<ui::Point> const& points, float scale)
{
    std::vector<Segment> out;
    for (std::size_t i = 0; i < std::max<std::size_t>(points.size() - 1, 1); ++i) {
        auto const a = points[i], b = points[std::min(i + 1, points.size() - 1)];
        auto const dx = (b.x - a.x) * scale, dy = (b.y - a.y) * scale;
        auto const squared = dx * dx + dy * dy;
        out.push_back({a.x * scale, a.y * scale, dx, dy, squared > 0 ? 1 / squared : 0});
    }
    return out;
}

/// The segments that reach a row, and the columns they can touch.
struct Reach
{
    std::vector<Segment> near;
    float left = 0, right = 0;

    void gather(std::vector<Segment> const& all, float y, float margin)
    {
        near.clear();
        for (auto const& s : all) {
            if (y < s.top() - margin || y > s.bottom() + margin) continue;
            left = near.empty() ? s.left() : std::min(left, s.left());
            right = near.empty() ? s.right() : std::max(right, s.right());
            near.push_back(s);
        }
        left -= margin;
        right += margin;
    }

    [[nodiscard]] float distance(float x, float y) const
    {
        auto least = near.front().distance_squared(x, y);
        for (std::size_t i = 1; i < near.size(); ++i)
            least = std::min(least, near[i].distance_squared(x, y));
        return std::sqrt(least);
    }
};

} // namespace

void paint_stroke(Canvas const& canvas, ui::Stroke const& stroke)
{
    if (stroke.points.empty() || stroke.colour.a == 0) return;
    auto const all = segments(stroke.points, canvas.scale);
    auto const half = std::max(stroke.width * canvas.scale, 1.0f) / 2;
    auto const margin = half + 1;
    auto top = all.front().top(), bottom = all.front().bottom();
    for (auto const& s : all) {
        top = std::min(top, s.top());
        bottom = std::max(bottom, s.bottom());
    }
    auto const colour = packed(stroke.colour);
    Reach reach;
    auto const first = std::max(canvas.clip.top, static_cast<int>(std::floor(top - margin)));
    auto const last = std::min(canvas.clip.bottom, static_cast<int>(std::ceil(bottom + margin)));
    for (auto y = first; y < last; ++y) {
        auto const middle = static_cast<float>(y) + 0.5f;
        reach.gather(all, middle, margin);
        if (reach.near.empty()) continue;
        auto* const row = canvas.row(y);
        auto const from = std::max(canvas.clip.left, static_cast<int>(std::floor(reach.left)));
        auto const to = std::min(canvas.clip.right, static_cast<int>(std::ceil(reach.right)));
        for (auto x = from; x < to; ++x) {
            auto const covered = coverage(reach.distance(static_cast<float>(x) + 0.5f, middle) - half);
            if (covered > 0) row[x] = mixed(row[x], colour, share(covered, stroke.colour.a));
        }
    }
}

} // namespace tenderspot::sdl
