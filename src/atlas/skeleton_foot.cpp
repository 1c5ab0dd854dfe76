// SPDX-License-Identifier: MIT
// The bones of the foot.
#include "atlas/foot_frame.hpp"
#include "atlas/skeleton.hpp"

#include <algorithm>
#include <vector>

namespace tenderspot::atlas {
namespace {

/// Heel, ankle and the bones of the arch.
double tarsus(Vec3 p)
{
    static const Tube heel({{{0.7, 4.4, 2.4}, 1.1}, {{0.4, 4.3, -0.8}, 1.45}, {{0.2, 3.3, -3.6}, 1.5}}, 6);
    double d = joined(heel.distance(p), ellipsoid(p, {-1.0, 5.0, 0.8}, {1.1, 0.6, 1.0}), 0.8);
    d = joined(d, ellipsoid(p, {0.1, 2.8, -3.9}, {1.45, 2.0, 1.8}), 1.0);
    double ankle = ellipsoid(p, {-0.1, 7.1, 0.1}, {1.65, 1.25, 2.3});
    ankle = joined(ankle, round_cone(p, {{-0.3, 6.6, 1.2}, 1.1}, {{-0.8, 5.7, 3.1}, 1.2}), 0.9);
    d = std::min(d, ankle);
    d = std::min(d, ellipsoid(p, {-1.0, 5.2, 4.9}, {1.7, 1.25, 0.75})); // navicular
    d = std::min(d, ellipsoid(p, {1.8, 3.3, 4.7}, {1.35, 1.25, 1.8}));  // cuboid
    d = std::min(d, ellipsoid(p, {-1.9, 4.1, 6.6}, {0.75, 1.35, 1.2})); // cuneiforms
    d = std::min(d, ellipsoid(p, {-0.6, 4.7, 6.4}, {0.65, 0.95, 0.95}));
    return std::min(d, ellipsoid(p, {0.55, 4.4, 6.5}, {0.7, 0.95, 1.15}));
}

/// A bone with thick ends and a thin shaft.
Tube small_bone(Knot from, Knot to)
{
    double const waist = 0.62 * std::min(from.half, to.half);
    return Tube({from, {mix(from.at, to.at, 0.35), waist}, {mix(from.at, to.at, 0.65), waist}, to}, 4);
}

/// The five rays, from the big toe out.
std::vector<Tube> rays()
{
    struct Ray
    {
        Knot base, head, tip;
    };
    const std::vector<Ray> plan{{{{-2.0, 3.8, 8.2}, 0.85}, {{-2.8, 1.75, 12.0}, 0.85}, {{-2.35, 1.15, 16.9}, 0.55}},
                                {{{-0.6, 4.4, 7.8}, 0.55}, {{-0.8, 1.7, 12.6}, 0.58}, {{-0.4, 0.9, 17.0}, 0.36}},
                                {{{0.6, 4.0, 8.0}, 0.55}, {{0.9, 1.6, 12.1}, 0.55}, {{1.1, 0.85, 16.1}, 0.34}},
                                {{{1.7, 3.5, 7.0}, 0.55}, {{2.2, 1.5, 11.4}, 0.55}, {{2.5, 0.82, 15.0}, 0.33}},
                                {{{2.8, 2.6, 6.0}, 0.65}, {{3.4, 1.35, 10.3}, 0.55}, {{3.75, 0.82, 13.6}, 0.33}}};
    std::vector<Tube> bones;
    for (Ray const& ray : plan) {
        double const slim = 0.72 * ray.head.half;
        const Vec3 toe = ray.tip.at - ray.head.at;
        double const length_of_toe = length(toe);
        auto const at = [&](double t) { return ray.head.at + toe * t; };
        double const gap = ray.head.half / length_of_toe + 0.09;
        bones.push_back(small_bone(ray.base, ray.head));
        bones.push_back(small_bone({at(gap + 0.06), slim}, {at(0.56), slim * 0.86}));
        bones.push_back(small_bone({at(0.7), slim * 0.8}, ray.tip));
    }
    return bones;
}

} // namespace

double foot_bones(Vec3 p)
{
    static const std::vector<Tube> toes = rays();
    const Vec3 q = in_foot(p);
    double d = tarsus(q);
    for (Tube const& bone : toes)
        d = std::min(d, bone.distance(q));
    return joined(d, ellipsoid(q, {3.2, 2.3, 5.4}, {0.55, 0.55, 0.9}), 0.5); // root of the little toe's ray
}

} // namespace tenderspot::atlas
