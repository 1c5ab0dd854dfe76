// SPDX-License-Identifier: MIT
// The outside of the body: its parts joined, and the folds and hollows that make it a person.
#include "atlas/skin.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/skin_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenderspot::atlas {
namespace {

double body(Vec3 q)
{
    double d = joined(trunk_form(q), leg_form(q), 2.6);
    if (q.y < 20) d = joined(d, foot_form(q), 2.6);
    // The cheek hangs over the thigh in a fold that opens outward.
    double const fold = ramp(7.0, 13.0, q.x) + ramp(83, 92, q.y);
    return joined(d, buttock_form(q), mix(1.3, 5.0, std::min(fold, 1.0)));
}

/// A mark seen straight from behind or from before, wherever the surface is.
double facing_bell(Vec3 q, double x, double y, double width) { return bell(std::hypot(q.x - x, q.y - y), width); }

double hollows_behind(Vec3 q)
{
    constexpr std::array<Vec3, 3> furrow{{{0, 100, -10.5}, {0, 108, -9.4}, {0, 138, -12.0}}};
    constexpr std::array<Vec3, 4> fold{{{2.0, 81.6, -8.6}, {5.0, 80.3, -9.4}, {8.5, 80.0, -9.3}, {11.5, 80.8, -8.0}}};
    double d = 0.35 * bell(distance_to_path(q, fold), 1.0) * ramp(12.0, 4.0, q.x);
    d += 0.25 * bell(distance_to_path(q, furrow), 1.2) * ramp(97, 104, q.y);
    d += 1.1 * std::exp((0.5 - q.x) / 0.8) * ramp(98, 89, q.y) * ramp(76, 81, q.y) * ramp(-4, -8, q.z); // cleft
    d += 0.45 * facing_bell(q, rear_spine.x, rear_spine.y, 1.3); // dimple over the rear spine
    d += 0.5 * bell(length(q - Vec3{15.6, 87.5, -5.2}), 3.4);    // behind the trochanter
    return d;
}

double hollows_before(Vec3 q)
{
    constexpr std::array<Vec3, 4> groin{{{11.8, 95.0, 8.6}, {8.6, 91.2, 9.4}, {5.4, 87.6, 9.0}, {3.0, 84.0, 7.4}}};
    constexpr std::array<Vec3, 3> belly_line{{{0, 107, 10.8}, {0, 114, 10.4}, {0, 128, 11.0}}};
    constexpr std::array<Vec3, 3> belly_side{{{7.0, 98, 10.0}, {7.4, 108, 9.2}, {7.4, 118, 9.3}}};
    constexpr std::array<Vec3, 4> rib_edge{{{10.6, 112.0, 7.2}, {8.0, 115.0, 9.0}, {4.6, 121.5, 10.4}, {1.0, 126, 11}}};
    double d = 0.40 * bell(distance_to_path(q, groin), 1.5);
    d += 0.22 * bell(distance_to_path(q, belly_line), 1.5);
    d += 0.18 * bell(distance_to_path(q, belly_side), 2.2);
    d += 0.22 * bell(distance_to_path(q, rib_edge), 2.0);
    d += 0.8 * facing_bell(q, 0, 104.6, 0.75) + 0.4 * facing_bell(q, 0, 105.3, 1.1); // navel
    return d;
}

} // namespace

double skin(Vec3 p)
{
    // Folded softly, so that creases on the midline have a floor that triangles can follow.
    const Vec3 q{std::hypot(p.x, 0.5), p.y, p.z};
    double const d = body(q);
    return std::abs(d) > 4 ? d : d + (q.z < 0 ? hollows_behind(q) : hollows_before(q));
}

Mesh skin_surface(double cell)
{
    double const half = cell * std::ceil(19.5 / cell); // the lattice is its own mirror
    return surface_of(skin, {{-half, -1, -17}, {half, 138, 19}}, cell);
}

} // namespace tenderspot::atlas
