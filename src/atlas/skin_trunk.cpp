// SPDX-License-Identifier: MIT
// The trunk under the skin: lofted cuts, back ridges, flanks, belly and buttocks.
#include "atlas/skin_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tenderspot::atlas {
namespace {

Cut cut_at(std::span<const Cut> cuts, double y)
{
    // Hermite between the cuts keeps the outline smooth.
    const std::size_t last = cuts.size() - 1;
    std::size_t i = 0;
    while (i + 2 < cuts.size() && cuts[i + 1].y < y)
        ++i;
    double const span = cuts[i + 1].y - cuts[i].y;
    double const t = std::clamp((y - cuts[i].y) / span, 0.0, 1.0);
    double const t2 = t * t;
    double const t3 = t2 * t;
    auto const value = [&](double Cut::*field) {
        auto const slope = [&](std::size_t k) {
            const std::size_t a = k > 0 ? k - 1 : k;
            const std::size_t b = k < last ? k + 1 : k;
            return (cuts[b].*field - cuts[a].*field) / (cuts[b].y - cuts[a].y) * span;
        };
        return cuts[i].*field * (2 * t3 - 3 * t2 + 1) + slope(i) * (t3 - 2 * t2 + t) +
               cuts[i + 1].*field * (3 * t2 - 2 * t3) + slope(i + 1) * (t3 - t2);
    };
    return {y,
            value(&Cut::centre),
            value(&Cut::half),
            value(&Cut::middle),
            value(&Cut::front),
            value(&Cut::back),
            value(&Cut::front_fullness),
            value(&Cut::back_fullness)};
}

constexpr std::array<Cut, 15> trunk_cuts{{{76, 0, 4.0, 0.5, 2.6, -2.8},
                                          {80, 0, 9.0, 0.5, 5.2, -4.6},
                                          {84, 0, 13.0, 0.5, 7.6, -6.9},
                                          {88, 0, 15.2, 0.4, 9.0, -9.6},
                                          {92, 0, 15.7, 0.2, 9.9, -10.5, 2.4, 2.2},
                                          {96, 0, 15.4, 0.0, 10.5, -10.5, 2.6, 2.3},
                                          {100, 0, 15.0, -0.2, 10.7, -9.8, 2.6, 2.3},
                                          {104, 0, 14.5, -0.4, 10.3, -9.0, 2.4, 2.3},
                                          {108, 0, 13.9, -0.6, 10.0, -8.9, 2.3, 2.3},
                                          {112, 0, 13.7, -0.8, 10.1, -9.2, 2.5, 2.3},
                                          {116, 0, 13.9, -0.9, 10.4, -10.0, 2.6, 2.4},
                                          {121, 0, 14.5, -1.0, 10.8, -10.5, 2.6, 2.4},
                                          {126, 0, 15.0, -1.0, 10.8, -11.0, 2.3, 2.4},
                                          {132, 0, 15.7, -1.0, 11.2, -12.1, 2.3, 2.4},
                                          {141, 0, 16.4, -1.0, 11.3, -12.8, 2.3, 2.4}}};

/// An ellipsoid whose level cuts are fuller than ellipses.
double cushion(Vec3 p, Vec3 centre, Vec3 radii)
{
    constexpr double fullness = 2.6;
    constexpr double upright = 2.15;
    const Vec3 d = p - centre;
    double const level = std::pow(std::abs(d.x) / radii.x, fullness) + std::pow(std::abs(d.z) / radii.z, fullness);
    double const k =
        std::pow(std::pow(level, upright / fullness) + std::pow(std::abs(d.y) / radii.y, upright), 1 / upright);
    return k < 1e-4 ? -radii.x : length(d) * (1 - 1 / k) * 0.95;
}

} // namespace

double loft(Vec3 p, std::span<const Cut> cuts)
{
    const Cut c = cut_at(cuts, p.y);
    double const dx = std::abs(p.x - c.centre);
    double const dz = p.z - c.middle;
    double const depth = dz > 0 ? c.front - c.middle : c.middle - c.back;
    double const fullness = dz > 0 ? c.front_fullness : c.back_fullness;
    double const q = std::pow(std::pow(dx / c.half, fullness) + std::pow(std::abs(dz) / depth, fullness), 1 / fullness);
    double const r = std::hypot(dx, dz);
    return q < 1e-4 ? -std::min(c.half, depth) : r * (1 - 1 / q) * 0.95;
}

double trunk_form(Vec3 q)
{
    static const Tube erector({{{1.9, 95.0, -9.6}, 1.1},
                               {{2.9, 100, -8.5}, 2.2},
                               {{3.5, 105, -7.3}, 2.8},
                               {{3.9, 110, -7.0}, 3.1},
                               {{4.3, 116, -7.7}, 3.2},
                               {{4.8, 123, -8.5}, 3.2},
                               {{5.0, 132, -9.2}, 3.2},
                               {{5.0, 142, -10}, 3.0}},
                              14);
    static const Tube rectus({{{2.6, 92, 7.0}, 2.4},
                              {{3.6, 99, 7.9}, 2.7},
                              {{3.8, 107, 7.6}, 2.6},
                              {{3.9, 115, 7.7}, 2.6},
                              {{4.0, 124, 7.9}, 2.8}},
                             14);
    static const Tube latissimus(
        {{{10.4, 108, -4.0}, 1.2}, {{11.3, 114, -5.0}, 1.7}, {{12.2, 121, -5.8}, 2.3}, {{13.2, 136, -6.6}, 3.0}}, 14);
    double d = loft(q, trunk_cuts);
    d = carved(d, q.y - 79.5, 3);
    d = erector.join(d, q, 1.6);
    d = rectus.join(d, q, 3.0);
    d = latissimus.join(d, q, 2.6);
    d = joined(d, ellipsoid(q, {0, 98.6, 4.6}, {8.5, 6.0, 6.5}), 3.0);       // lower belly
    d = joined(d, ellipsoid(q, {0, 88.6, 5.8}, {4.2, 4.2, 3.3}), 2.5);       // over the pubis
    d = joined(d, ellipsoid(q, {9.0, 102.0, -2.2}, {5.2, 7.4, 6.4}), 4.5);   // flank, over the crest
    return joined(d, ellipsoid(q, {11.2, 97.6, 5.8}, {2.0, 2.6, 2.8}), 2.8); // front spine
}

double buttock_form(Vec3 q)
{
    double d = cushion(q, {7.2, 89.0, -5.6}, {7.5, 9.2, 8.7});
    d = joined(d, round_cone(q, {{5.6, 96.0, -6.8}, 3.4}, {{12.2, 85.0, -3.6}, 4.4}), 4.0);
    d = joined(d, ellipsoid(q, {11.6, 95.6, -1.8}, {4.0, 7.8, 6.4}), 3.0); // gluteus medius
    return joined(d, ellipsoid(q, {14.8, 85.4, -0.4}, {1.9, 4.4, 3.0}), 3.5);
}

} // namespace tenderspot::atlas
