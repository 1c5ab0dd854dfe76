// SPDX-License-Identifier: MIT
// Turns lines into points.
#include "ui/figures/lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace tenderspot::ui {
namespace {

constexpr Point middle_of_floor{50, 94.6f};
constexpr float arrow_head = 3.6f;  ///< The length of its two lines.
constexpr float least_bend = 0.05f; ///< A point closer to the line without it is dropped.

Point along(Point a, Point b, float share) { return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share}; }
float length(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// A smooth curve through all points (Catmull-Rom).
std::vector<Point> smooth(std::vector<Point> const& at)
{
    if (at.size() < 3) return at;
    std::vector<Point> out;
    constexpr int steps = 10;
    for (std::size_t i = 0; i + 1 < at.size(); ++i) {
        auto const a = at[i == 0 ? 0 : i - 1], b = at[i], c = at[i + 1], d = at[std::min(i + 2, at.size() - 1)];
        for (int step = 0; step < steps; ++step) {
            auto const t = static_cast<float>(step) / steps;
            auto const mix = [t](float p, float q, float r, float s) {
                return q + t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p))) / 2;
            };
            out.push_back({mix(a.x, b.x, c.x, d.x), mix(a.y, b.y, c.y, d.y)});
        }
    }
    out.push_back(at.back());
    return out;
}

/// A rectangle with rounded corners.
std::vector<Point> rounded(Point a, Point b)
{
    constexpr float radius = 5;
    constexpr int steps = 8;
    std::vector<Point> out;
    std::array<Point, 4> const centres{{{b.x - radius, b.y - radius},
                                        {a.x + radius, b.y - radius},
                                        {a.x + radius, a.y + radius},
                                        {b.x - radius, a.y + radius}}};
    for (std::size_t corner = 0; corner < 4; ++corner)
        for (int step = 0; step <= steps; ++step) {
            auto const turn = (static_cast<float>(corner) + static_cast<float>(step) / steps) / 4;
            auto const angle = turn * 2 * std::numbers::pi_v<float>;
            out.push_back({centres[corner].x + radius * std::cos(angle), centres[corner].y + radius * std::sin(angle)});
        }
    out.push_back(out.front());
    return out;
}

std::vector<Point> head_of(std::vector<Point> const& shaft)
{
    auto const tip = shaft.back(), from = shaft[shaft.size() > 3 ? shaft.size() - 4 : 0];
    auto const angle = std::atan2(from.y - tip.y, from.x - tip.x);
    auto const wing = [&](float turn) {
        return Point{tip.x + arrow_head * std::cos(angle + turn), tip.y + arrow_head * std::sin(angle + turn)};
    };
    return {wing(0.6f), tip, wing(-0.6f)};
}

/// A line across the way from `a` to `b`, at a fraction of it.
std::vector<Point> across(Point a, Point b, float share, float half)
{
    auto const middle = along(a, b, share);
    auto const size = length(a, b);
    Point const side{-(b.y - a.y) / size * half, (b.x - a.x) / size * half};
    return {{middle.x - side.x, middle.y - side.y}, {middle.x + side.x, middle.y + side.y}};
}

float off_line(Point p, Point a, Point b)
{
    auto const size = length(a, b);
    if (size <= 0) return length(p, a);
    return std::abs((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / size;
}

/// Keeps the points where the line bends, between two points that are kept (Douglas-Peucker).
void keep(std::vector<Point> const& all, std::size_t first, std::size_t last, std::vector<Point>& kept)
{
    std::size_t farthest = first;
    auto most = least_bend;
    for (auto i = first + 1; i < last; ++i)
        if (auto const off = off_line(all[i], all[first], all[last]); off > most) most = off, farthest = i;
    if (farthest == first) {
        kept.push_back(all[last]);
        return;
    }
    keep(all, first, farthest, kept);
    keep(all, farthest, last, kept);
}

} // namespace

std::vector<std::vector<Point>> lines(Part const& part)
{
    switch (part.shape) {
    case Shape::line: return {part.joints};
    case Shape::mat: return {rounded(part.joints[0], part.joints[1])};
    case Shape::curve: return {smooth(part.joints)};
    case Shape::arrow: {
        auto shaft = smooth(part.joints);
        auto head = head_of(shaft);
        return {std::move(shaft), std::move(head)};
    }
    case Shape::head:
    case Shape::profile:
    case Shape::trunk:
    case Shape::trunk_side:
    case Shape::arm:
    case Shape::leg:
    case Shape::leg_side:
    case Shape::thigh:
    case Shape::shin:
    case Shape::pillow:
    case Shape::ball: return {};
    }
    return {};
}

std::vector<Point> garment_edge(Part const& part)
{
    auto const& at = part.joints;
    switch (part.shape) {
    case Shape::trunk: {
        auto const up = along(along(at[4], at[5], 0.5f), at[3], 0.55f);
        Point const half{(at[5].x - at[4].x) * 1.5f, (at[5].y - at[4].y) * 1.5f};
        return {{up.x - half.x, up.y - half.y}, {up.x + half.x, up.y + half.y}};
    }
    case Shape::trunk_side: return across(at[2], at[3], 0.35f, 9);
    case Shape::leg:
    case Shape::leg_side:
    case Shape::thigh: return across(at[0], at[1], 0.5f, 8);
    case Shape::head:
    case Shape::profile:
    case Shape::arm:
    case Shape::shin:
    case Shape::pillow:
    case Shape::ball:
    case Shape::mat:
    case Shape::line:
    case Shape::curve:
    case Shape::arrow: return {};
    }
    return {};
}

std::vector<Point> dense(std::vector<Point> const& line)
{
    std::vector<Point> out{line.front()};
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        auto const steps = std::max(1, static_cast<int>(length(line[i], line[i + 1]) / 0.4f));
        for (int step = 1; step <= steps; ++step)
            out.push_back(along(line[i], line[i + 1], static_cast<float>(step) / static_cast<float>(steps)));
    }
    return out;
}

std::vector<Point> simplified(std::vector<Point> const& line)
{
    if (line.size() < 3) return line;
    // The ends of a closed line coincide, so its middle is kept.
    auto const middle = line.size() / 2;
    std::vector<Point> kept{line.front()};
    keep(line, 0, middle, kept);
    keep(line, middle, line.size() - 1, kept);
    return kept;
}

std::vector<Point> scaled(std::vector<Point> line)
{
    for (auto& p : line)
        p = {p.x / 100, p.y / 100};
    return line;
}

Part shrunk(Part part, float size)
{
    for (auto& p : part.joints)
        p = along(middle_of_floor, p, size);
    return part;
}

} // namespace tenderspot::ui
