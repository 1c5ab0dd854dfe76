// SPDX-License-Identifier: MIT
// Body parts as bars. The radii are those of a person seven and a half heads tall who fills the box.
#include "ui/figures/limbs.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

constexpr float blend = 1.6f; ///< The distance within which outlines merge.

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
Point operator*(Point a, float by) { return {a.x * by, a.y * by}; }
Point between(Point a, Point b, float share) { return a + (b - a) * share; }
float dot(Point a, Point b) { return a.x * b.x + a.y * b.y; }

/// Connects the joints, each with its radius.
std::vector<Bar> chain(std::vector<Point> const& joints, std::vector<float> const& radii)
{
    std::vector<Bar> out;
    for (std::size_t i = 0; i + 1 < joints.size(); ++i)
        out.push_back({joints[i], joints[i + 1], radii[i], radii[i + 1]});
    return out;
}

std::vector<Bar> trunk(std::vector<Point> const& at)
{
    auto const neck = at[0], left = at[1], right = at[2], waist = at[3], left_hip = at[4], right_hip = at[5];
    auto const chest = between(between(left, right, 0.5f), waist, 0.35f);
    auto const across = (right - left) * 0.5f;
    auto const hips = (right_hip - left_hip) * 0.5f;
    auto const left_rib = chest - across * 0.42f, right_rib = chest + across * 0.42f;
    auto const left_side = waist - hips * 0.42f, right_side = waist + hips * 0.42f;
    return {{neck, between(left, right, 0.5f), 2.5f, 4.4f},
            {neck, left, 2.4f, 3.3f},
            {neck, right, 2.4f, 3.3f},
            {left, right, 3.3f, 3.3f},
            {left, left_rib, 3.3f, 5.0f},
            {right, right_rib, 3.3f, 5.0f},
            {left_rib, left_side, 5.0f, 4.3f},
            {right_rib, right_side, 5.0f, 4.3f},
            {chest, waist, 6.0f, 5.0f},
            {left_side, left_hip, 4.3f, 5.2f},
            {right_side, right_hip, 4.3f, 5.2f},
            {left_hip, right_hip, 5.2f, 5.2f}};
}

std::vector<Bar> leg(std::vector<Point> joints, std::vector<float> foot)
{
    // The calf is thickest a third of the way down.
    joints.insert(joints.begin() + 2, between(joints[1], joints[2], 0.3f));
    std::vector<float> radii{5.4f, 3.6f, 3.5f, 2.1f};
    radii.insert(radii.end(), foot.begin(), foot.end());
    return chain(joints, radii);
}

std::vector<Bar> full_size_bars(Part const& part)
{
    auto const& at = part.joints;
    switch (part.shape) {
    case Shape::head: return chain(at, {4.7f, 3.3f});
    case Shape::profile: return {{at[0], at[1], 4.9f, 3.0f}, {between(at[0], at[1], 0.55f), at[2], 2.2f, 0.9f}};
    case Shape::trunk: return trunk(at);
    case Shape::trunk_side: return chain(at, {2.6f, 5.6f, 5.0f, 6.0f});
    case Shape::arm: return chain(at, {3.1f, 2.4f, 1.8f, 1.5f});
    case Shape::leg: return leg(at, {1.9f});
    case Shape::leg_side: return leg(at, {1.9f, 1.5f});
    case Shape::thigh: return chain(at, {5.4f, 3.6f});
    case Shape::shin: return chain({at[0], between(at[0], at[1], 0.3f), at[1], at[2]}, {3.6f, 3.5f, 2.1f, 1.7f});
    case Shape::pillow: return chain(at, std::vector<float>(at.size(), 6.0f));
    case Shape::ball: {
        auto const radius = std::sqrt(dot(at[1] - at[0], at[1] - at[0]));
        return {{at[0], at[0], radius, radius}};
    }
    case Shape::mat:
    case Shape::line:
    case Shape::curve:
    case Shape::arrow: return {};
    }
    return {};
}

} // namespace

std::vector<Bar> bars(Part const& part, float size)
{
    auto out = full_size_bars(part);
    if (part.shape != Shape::ball && part.shape != Shape::pillow)
        for (auto& bar : out)
            bar.from_radius *= size, bar.to_radius *= size;
    return out;
}

float distance(Bar const& bar, Point p)
{
    auto const along = bar.to - bar.from, off = p - bar.from;
    auto const squared = dot(along, along);
    auto const share = squared > 0 ? std::clamp(dot(off, along) / squared, 0.0f, 1.0f) : 0.0f;
    auto const rest = off - along * share;
    return std::sqrt(dot(rest, rest)) - (bar.from_radius + (bar.to_radius - bar.from_radius) * share);
}

float distance(std::vector<Bar> const& all, Point p)
{
    auto least = 1000.0f;
    for (auto const& bar : all)
        least = blended(least, distance(bar, p));
    return least;
}

float blended(float a, float b)
{
    auto const near = std::max(blend - std::abs(a - b), 0.0f) / blend;
    return std::min(a, b) - near * near * blend / 4;
}

} // namespace tenderspot::ui
