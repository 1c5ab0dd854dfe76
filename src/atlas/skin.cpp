// SPDX-License-Identifier: MIT
// The outside of the body: lofted trunk and legs, glutei, and the small marks that make it a person.
#include "atlas/skin.hpp"

#include "atlas/landmarks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace tenderspot::atlas {
namespace {

/// One cut through the trunk or a leg.
struct Cut
{
    double y, centre, half, front, back;
};

Cut cut_at(std::span<const Cut> cuts, double y)
{
    // Cuts go from low to high; Hermite between them keeps the outline smooth.
    const std::size_t last = cuts.size() - 1;
    std::size_t i = 0;
    while (i + 2 < cuts.size() && cuts[i + 1].y < y)
        ++i;
    double const t = std::clamp((y - cuts[i].y) / (cuts[i + 1].y - cuts[i].y), 0.0, 1.0);
    auto const value = [&](double Cut::*field) {
        const auto slope = [&](std::size_t k) {
            const std::size_t a = k > 0 ? k - 1 : k;
            const std::size_t b = k < last ? k + 1 : k;
            return (cuts[b].*field - cuts[a].*field) / (cuts[b].y - cuts[a].y) * (cuts[i + 1].y - cuts[i].y);
        };
        const double t2 = t * t;
        const double t3 = t2 * t;
        return cuts[i].*field * (2 * t3 - 3 * t2 + 1) + slope(i) * (t3 - 2 * t2 + t) +
               cuts[i + 1].*field * (3 * t2 - 2 * t3) + slope(i + 1) * (t3 - t2);
    };
    return {y, value(&Cut::centre), value(&Cut::half), value(&Cut::front), value(&Cut::back)};
}

double loft(Vec3 p, std::span<const Cut> cuts, double squareness)
{
    const Cut c = cut_at(cuts, p.y);
    double const middle = (c.front + c.back) * 0.5;
    double const dx = p.x - c.centre;
    double const dz = p.z - middle;
    double const r = std::hypot(dx, dz);
    double const q = std::pow(std::pow(std::abs(dx) / c.half, squareness) +
                                  std::pow(std::abs(dz) / ((c.front - c.back) * 0.5), squareness),
                              1 / squareness);
    return q < 1e-4 ? -std::min(c.half, c.front) : r * (1 - 1 / q) * (q < 1 ? 1.0 : 0.95);
}

constexpr std::array<Cut, 12> trunk_cuts{{{80, 0, 13.5, 6.6, -8.6},
                                          {84, 0, 15.6, 8.0, -10.4},
                                          {88, 0, 16.5, 9.2, -11.7},
                                          {93, 0, 16.5, 10.2, -12.1},
                                          {98, 0, 16.0, 10.7, -11.7},
                                          {103, 0, 15.0, 10.7, -10.5},
                                          {108, 0, 13.8, 10.3, -9.8},
                                          {113, 0, 13.4, 10.4, -10.1},
                                          {118, 0, 14.1, 10.7, -11.0},
                                          {124, 0, 15.0, 11.1, -12.1},
                                          {131, 0, 15.8, 11.5, -12.8},
                                          {141, 0, 16.5, 11.3, -12.8}}};
constexpr std::array<Cut, 11> leg_cuts{{{28, 8.5, 4.9, 4.0, -6.6},
                                        {36, 8.7, 5.3, 4.7, -6.6},
                                        {42, 8.9, 5.1, 5.4, -5.4},
                                        {47.5, 9.0, 5.4, 6.3, -4.9},
                                        {53, 9.2, 6.0, 6.7, -5.4},
                                        {60, 9.4, 6.9, 8.0, -6.4},
                                        {68, 9.5, 7.6, 8.8, -7.3},
                                        {76, 9.35, 8.1, 9.0, -7.7},
                                        {83, 9.15, 8.3, 8.5, -8.0},
                                        {90, 8.7, 8.2, 7.6, -8.0},
                                        {97, 8.2, 7.4, 6.4, -7.2}}};

double big_shapes(Vec3 q)
{
    double trunk = loft(q, trunk_cuts, 2.4);
    trunk = -joined(-trunk, -(81.5 - q.y), 4);
    double leg = loft(q, leg_cuts, 2.1);
    leg = -joined(-leg, -(q.y - 96), 4);
    double d = joined(trunk, leg, 3.2);
    double const seat = ellipsoid(q, {8.0, 89.4, -5.9}, {7.9, 9.6, 7.6});
    return joined(d, seat, 4.0);
}

double cleft(Vec3 q)
{
    double const rear = ramp(-5, -9, q.z);
    // A cusp at the midline, so that the crease has no flat floor.
    return rear * (1.2 * std::exp(-q.x / 0.7) * ramp(96, 89, q.y) * ramp(78, 82, q.y) +
                   0.5 * bell(q.x, 2.0) * ramp(98, 90, q.y) * ramp(76, 84, q.y));
}

/// A mark seen straight from behind or from before, wherever the surface is.
double facing_bell(Vec3 q, double x, double y, double width) { return bell(std::hypot(q.x - x, q.y - y), width); }

/// Creases and hollows: what is taken away.
double hollows(Vec3 q)
{
    constexpr std::array<Vec3, 5> furrow{
        {{0, 92, -11.4}, {0, 99.5, -11.2}, {0, 108, -9.6}, {0, 118, -10.4}, {0, 138, -11.8}}};
    constexpr std::array<Vec3, 5> fold{
        {{1.6, 82.4, -9.0}, {4.4, 80.7, -9.6}, {8.0, 80.0, -9.4}, {11.2, 80.8, -8.0}, {13.4, 82.4, -6.4}}};
    constexpr std::array<Vec3, 4> groin{{{11.8, 95.8, 9.0}, {8.6, 91.6, 10.0}, {5.2, 88.0, 9.4}, {3.0, 84.6, 8.0}}};
    constexpr std::array<Vec3, 3> belly_line{{{0, 101, 10.8}, {0, 112, 10.2}, {0, 126, 11.2}}};
    constexpr std::array<Vec3, 3> belly_side{{{6.6, 98, 10.2}, {7.2, 108, 9.2}, {7.6, 118, 9.3}}};
    constexpr std::array<Vec3, 4> rib_edge{
        {{10.6, 111.6, 7.0}, {8.0, 114.4, 9.0}, {4.6, 121.0, 10.6}, {1.0, 126.2, 11.2}}};
    double d = 0.65 * bell(distance_to_path(q, furrow), 1.8) * ramp(95, 106, q.y);
    d += cleft(q);
    d += 0.5 * bell(distance_to_path(q, fold), 1.2) * ramp(13.5, 8.5, q.x);
    d += 0.34 * bell(distance_to_path(q, groin), 1.7);
    d += 0.14 * bell(distance_to_path(q, belly_line), 1.7);
    d += 0.10 * bell(distance_to_path(q, belly_side), 2.4);
    d += 0.16 * bell(distance_to_path(q, rib_edge), 2.2);
    if (q.z < 0) d += 0.30 * facing_bell(q, 4.5, 98.8, 1.7);                               // dimple over the rear spine
    else d += 1.1 * facing_bell(q, 0, 104.6, 0.75) + 0.35 * facing_bell(q, 0, 105.5, 0.9); // navel
    d += 0.4 * bell(length(q - Vec3{15.9, 86.8, -4.0}), 4.0); // hollow behind the trochanter
    d += 0.5 * bell(length(q - Vec3{9.0, 47.0, -5.2}), 2.6);  // back of the knee
    d += 0.35 * bell(length(q - Vec3{5.4, 51.5, 5.0}), 1.8) + 0.35 * bell(length(q - Vec3{12.6, 51.5, 5.0}), 1.8);
    return d;
}

/// What stands out a little.
double rises(Vec3 q)
{
    constexpr std::array<Vec3, 4> erector{{{3.0, 97, -10.8}, {3.6, 106, -9.6}, {4.2, 114, -9.9}, {4.6, 128, -11.2}}};
    constexpr std::array<Vec3, 5> crest{
        {{11.8, 97.4, 8.6}, {13.9, 100.6, 5.6}, {14.6, 102.4, 2.0}, {14.2, 103.2, -2.0}, {11.8, 103.2, -6.0}}};
    constexpr std::array<Vec3, 3> outer_thigh{{{14.6, 80, 4.4}, {14.0, 68, 3.0}, {13.2, 56, 3.0}}};
    constexpr std::array<Vec3, 3> tensor{{{13.6, 96.5, 7.6}, {14.6, 92, 7.6}, {15.4, 76, 5.0}}};
    constexpr std::array<Vec3, 2> hamstrings{{{8.6, 74, -7.4}, {8.8, 56, -5.8}}};
    double d = 0.34 * bell(distance_to_path(q, erector), 2.7);
    d += 0.28 * bell(distance_to_path(q, crest), 2.4);
    d += 0.30 * bell(distance_to_path(q, outer_thigh), 2.8);
    d += 0.25 * bell(distance_to_path(q, hamstrings), 2.4);
    d += 1.05 * bell(distance_to_path(q, tensor), 3.0) * ramp(75, 93, q.y);
    d += 0.36 * bell(length(q - Vec3{11.6, 97.4, 9.0}), 2.0); // front spine
    d += 0.75 * bell(length(q - Vec3{9.0, 49.0, 6.2}), 2.0);  // kneecap
    d += 0.35 * bell(length(q - Vec3{8.8, 42.0, 5.2}), 1.5);
    d += 0.45 * bell(length(q - Vec3{6.3, 54.6, 5.0}), 2.2); // inner thigh muscle above the knee
    d += 0.5 * bell(length(q - Vec3{5.8, 37.5, -5.6}), 3.0) + 0.4 * bell(length(q - Vec3{11.2, 38.5, -5.4}), 2.8);
    d += 0.5 * bell(length(q - Vec3{0, 99.5, 10.2}), 5.0); // lower belly
    return d;
}

} // namespace

double skin(Vec3 p)
{
    const Vec3 q = folded(p);
    double const d = big_shapes(q);
    return std::abs(d) > 4 ? d : d + hollows(q) - rises(q);
}

Mesh skin_surface(double cell)
{
    double const half = cell * std::ceil(19.5 / cell); // the lattice is its own mirror
    return surface_of(skin, {{-half, 32, -17}, {half, 138, 15}}, cell);
}

} // namespace tenderspot::atlas
