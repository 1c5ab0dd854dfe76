// SPDX-License-Identifier: MIT
// Walking around pixels, and dropping corners (Douglas and Peucker).
#include "atlas/outlines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>

namespace tenderspot::atlas {
namespace {

/// Directions of a walk that keeps the area on its right: right, down, left, up.
constexpr std::array<int, 4> step_x{1, 0, -1, 0};
constexpr std::array<int, 4> step_y{0, 1, 0, -1};

/// Whether an edge of the area starts at a grid corner in a direction.
bool is_edge(Mask const& mask, int x, int y, int direction)
{
    constexpr std::array<int, 4> right_x{0, -1, -1, 0};
    constexpr std::array<int, 4> right_y{0, 0, -1, -1};
    constexpr std::array<int, 4> left_x{0, 0, -1, -1};
    constexpr std::array<int, 4> left_y{-1, 0, 0, -1};
    auto const d = static_cast<std::size_t>(direction);
    return mask.at(x + right_x[d], y + right_y[d]) && !mask.at(x + left_x[d], y + left_y[d]);
}

/// The middles of the edges, so that stairs become slopes.
Outline walk(Mask const& mask, int x, int y, std::vector<bool>& seen)
{
    Outline outline;
    int const start_x = x, start_y = y;
    int direction = 0;
    do {
        auto const d = static_cast<std::size_t>(direction);
        if (direction == 0)
            seen[static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.width) + static_cast<std::size_t>(x)] =
                true;
        outline.push_back({x + 0.5 * step_x[d], y + 0.5 * step_y[d]});
        x += step_x[d];
        y += step_y[d];
        // The sharpest turn to the right first: pixels that touch at a corner are two pieces.
        for (int const turn : {1, 0, 3})
            if (is_edge(mask, x, y, (direction + turn) % 4)) {
                direction = (direction + turn) % 4;
                break;
            }
    } while (x != start_x || y != start_y || direction != 0);
    return outline;
}

double signed_area(Outline const& outline)
{
    double twice = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        Corner2 const& a = outline[i];
        Corner2 const& b = outline[(i + 1) % outline.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
}

double beside(Corner2 p, Corner2 a, Corner2 b)
{
    double const dx = b.x - a.x, dy = b.y - a.y;
    double const square = dx * dx + dy * dy;
    double const t = square > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / square, 0.0, 1.0) : 0.0;
    return std::hypot(p.x - a.x - dx * t, p.y - a.y - dy * t);
}

/// Keeps the first corner and those that matter up to the last, which is left to the next piece.
void simplify(std::span<const Corner2> piece, double tolerance, Outline& out)
{
    std::size_t worst = 0;
    double most = tolerance;
    for (std::size_t i = 1; i + 1 < piece.size(); ++i)
        if (double const d = beside(piece[i], piece.front(), piece.back()); d > most) {
            most = d;
            worst = i;
        }
    if (worst == 0) {
        out.push_back(piece.front());
        return;
    }
    simplify(piece.first(worst + 1), tolerance, out);
    simplify(piece.subspan(worst), tolerance, out);
}

Outline simplified(Outline outline, double tolerance)
{
    auto const far = std::ranges::max_element(
        outline, {}, [&](Corner2 const& c) { return std::hypot(c.x - outline[0].x, c.y - outline[0].y); });
    auto const half = static_cast<std::size_t>(far - outline.begin());
    outline.push_back(outline.front());
    Outline out;
    simplify(std::span(outline).first(half + 1), tolerance, out);
    simplify(std::span(outline).subspan(half), tolerance, out);
    return out;
}

} // namespace

std::vector<Outline> outlines_of(Mask const& mask, double least_area, double tolerance)
{
    std::vector<Outline> all;
    std::vector<bool> seen(mask.set.size(), false);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x) {
            auto const at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(mask.width) + static_cast<std::size_t>(x);
            if (seen[at] || !is_edge(mask, x, y, 0)) continue;
            Outline const around = walk(mask, x, y, seen);
            // Walked the other way round, it is a hole.
            if (signed_area(around) >= least_area) all.push_back(simplified(around, tolerance));
        }
    return all;
}

bool holds(Outline const& outline, Corner2 p)
{
    bool inside = false;
    for (std::size_t i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        Corner2 const& a = outline[i];
        Corner2 const& b = outline[j];
        if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

} // namespace tenderspot::atlas
