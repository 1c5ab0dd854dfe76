// SPDX-License-Identifier: MIT
// Trigger points, placed from landmarks and then laid on their muscle.
#include "atlas/points.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/surface.hpp"

#include <array>
#include <cmath>

namespace tenderspot::atlas {
namespace {

/// The line along which piriformis is found: edge of the sacrum to the top of the trochanter.
Vec3 piriformis_line(double t) { return mix(Vec3{4.0, 93.6, -8.0}, trochanter_tip + Vec3{0, 0.2, -1.0}, t); }

/// Muscle points: what is told of them in clinical.md, in centimetres from the landmarks.
std::array<TriggerPoint, 12> placed()
{
    const Vec3 to_crest = crest_top - trochanter_side;
    std::array<TriggerPoint, 12> points{{
        // Three to four centimetres out and a little up from the dimple, under the rear crest.
        {"GMED-1", Muscle::gmed, rear_spine + Vec3{3.3, 1.2, 0.8}, 25, 1.6, 1.4},
        {"GMED-2", Muscle::gmed, crest_top + Vec3{0.6, -3.2, -0.2}, 65, 1.7, 1.5},
        {"GMED-3", Muscle::gmed, crest_tubercle + Vec3{0.6, -3.0, -0.2}, 120, 1.5, 1.5},
        // A hand-breadth (eight centimetres) from the spine.
        {"QL-1", Muscle::ql, {8.4, 112.2, -7.0}, 15, 1.4, 1.6},
        {"QL-2", Muscle::ql, {8.4, 105.4, -6.0}, 15, 1.5, 1.4},
        {"QL-3", Muscle::ql, transverse_tip(2) + Vec3{0.6, -0.3, -2}, 5, 1.3, 1.6},
        {"QL-4", Muscle::ql, transverse_tip(1) + Vec3{1.4, -1.9, -2}, 8, 1.3, 1.4},
        {"PIRI-L", Muscle::piri, piriformis_line(0.68), 20, 1.5, 1.3},
        {"PIRI-M", Muscle::piri, piriformis_line(0.12), 10, 1.4, 1.4},
        // Below and behind the front spine, on the belly.
        {"TFL-1", Muscle::tfl, front_spine + Vec3{3.2, -5.6, -1.9}, 130, 1.4, 1.8},
        {"GMIN-A", Muscle::gmin, front_spine + Vec3{1.2, -2.6, -3.2}, 120, 1.5, 1.5},
        // A third of the way up from the trochanter to the crest, and behind that line.
        {"GMIN-P", Muscle::gmin, trochanter_side + to_crest * 0.39 + Vec3{-0.4, 0, -2.2}, 55, 1.6, 1.5},
    }};
    for (TriggerPoint& point : points)
        point.at = nearest_on(point.muscle, point.at);
    return points;
}

} // namespace

std::span<const TriggerPoint> trigger_points()
{
    static const std::array<TriggerPoint, 12> points = placed();
    return points;
}

Zone zone_of(TriggerPoint const& point, Side side)
{
    double const turn = point.from * (3.14159265358979 / 180);
    const Vec3 out{std::sin(turn), 0, -std::cos(turn)};
    const Vec3 ahead{out.z, 0, -out.x}; // level, and forward on the left side
    const Vec3 cover = way_out(point.at, out);
    const Vec3 normal = unit(out + Vec3{0, skin_normal(cover).y, 0});
    const Vec3 across = (point.from < 45 || point.from > 135 ? ahead.x < 0 : ahead.z < 0) ? ahead * -1 : ahead;
    const Vec3 up = unit(Vec3{0, 1, 0} - normal * normal.y);
    return {on_side(point.at, side), on_side(cover, side), on_side(normal, side),
            on_side(across * point.across_cm, side), on_side(up * point.up_cm, side)};
}

bool shown(View const& view, Zone const& zone, Side side)
{
    constexpr double most_slanted = 0.36; // nearly 70 degrees
    return view.shows(side) && in_sight(view, zone.cover, zone.normal, most_slanted);
}

Vec3 nearest_on(Muscle muscle, Vec3 target)
{
    constexpr int steps = 100;
    Sheet const& sheet = sheet_of(muscle);
    Vec3 best;
    double nearest = 1e9;
    for (int j = 2; j <= steps - 2; ++j)
        for (int i = 2; i <= steps - 2; ++i) {
            double const u = static_cast<double>(i) / steps;
            double const v = static_cast<double>(j) / steps;
            const Knot knot = sheet.at(u, v);
            const Vec3 n = sheet.normal(u, v);
            // The outer side is the one away from the middle of the body.
            const Vec3 out = dot(n, Vec3{knot.at.x, 0, knot.at.z * 1.5}) < 0 ? n * -1 : n;
            const Vec3 p = knot.at + out * knot.half;
            if (length(p - target) < nearest) {
                nearest = length(p - target);
                best = p;
            }
        }
    return best;
}

} // namespace tenderspot::atlas
