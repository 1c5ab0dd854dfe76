// SPDX-License-Identifier: MIT
// The femur, the kneecap and the bones of the lower leg.
#include "atlas/landmarks.hpp"
#include "atlas/skeleton.hpp"

#include <array>

namespace tenderspot::atlas {
namespace {

double fibula(Vec3 p)
{
    static const Tube shaft({{{12.0, 41.6, -1.7}, 0.65},
                             {{11.8, 34, -2.0}, 0.5},
                             {{11.3, 22, -2.3}, 0.5},
                             {{10.95, 13, -2.5}, 0.55},
                             {{10.85, 9.6, -2.5}, 0.72}});
    double d = joined(ellipsoid(p, {12.2, 42.4, -1.6}, {1.0, 1.2, 1.0}), shaft.distance(p), 0.8);
    return joined(d, ellipsoid(p, {10.9, 7.6, -2.5}, {0.7, 1.7, 0.95}), 0.8);
}

double kneecap(Vec3 p)
{
    return joined(ellipsoid(p, {9.0, 49.4, 3.95}, {2.0, 1.9, 0.95}), ellipsoid(p, {9.0, 47.9, 3.95}, {1.0, 1.6, 0.7}),
                  0.8);
}

} // namespace

double femur(Vec3 p)
{
    double d = ellipsoid(p, hip_centre, {2.4, 2.4, 2.4});
    d = joined(d, round_cone(p, {hip_centre + Vec3{0.8, -0.4, -0.1}, 1.55}, {{13.2, 85.4, -0.3}, 1.7}), 0.9);
    d = joined(d, ellipsoid(p, {14.1, 86.3, -0.7}, {1.45, 2.6, 2.1}), 1.3); // greater trochanter
    d = joined(d, ellipsoid(p, trochanter_tip + Vec3{-0.2, -0.9, -0.4}, {0.9, 1.0, 1.2}), 0.9);
    d = joined(d, ellipsoid(p, {11.6, 81.3, -1.7}, {0.8, 1.4, 0.8}), 1.8); // lesser trochanter
    d = joined(d, round_cone(p, {{13.9, 86.8, -2.2}, 0.6}, {{11.6, 81.6, -1.9}, 0.5}),
               1.0); // crest between them
    static const Tube shaft({{{13.5, 84.5, -0.4}, 1.75},
                             {{12.8, 78.0, 0.3}, 1.5},
                             {{11.6, 68.0, 1.1}, 1.36},
                             {{10.4, 58.0, 1.0}, 1.42},
                             {{9.5, 51.0, 0.6}, 2.0}});
    d = joined(d, shaft.distance(p), 1.6);
    d = joined(d, round_cone(p, {{12.7, 80, -0.9}, 0.4}, {{10.4, 56, 0.2}, 0.2}),
               1.4); // rough line at the back
    d = joined(d, ellipsoid(p, {11.0, 48.3, 0.1}, {1.8, 2.45, 3.2}), 1.3);
    d = joined(d, ellipsoid(p, {7.0, 48.2, 0.0}, {1.9, 2.5, 3.2}), 1.3);
    d = joined(d, ellipsoid(p, {9.0, 49.2, 1.6}, {2.7, 2.0, 1.8}), 1.2);
    return carved(d, ellipsoid(p, {9.0, 46.6, -2.4}, {0.75, 2.0, 2.2}), 0.6);
}

double tibia(Vec3 p)
{
    static const Tube shaft({{{9.0, 43.2, 0.0}, 2.7},
                             {{8.85, 40.4, 0.3}, 1.9},
                             {{8.8, 37.0, 0.5}, 1.5},
                             {{8.6, 32, 0.4}, 1.3},
                             {{8.45, 22, -0.5}, 1.12},
                             {{8.35, 14, -1.3}, 1.15},
                             {{8.4, 10, -1.6}, 1.5}});
    double d = ellipsoid(p, {10.9, 44.75, -0.2}, {2.1, 1.25, 2.5});
    d = joined(d, ellipsoid(p, {7.1, 44.75, -0.2}, {2.2, 1.25, 2.6}), 1.2);
    d = joined(d, shaft.distance(p), 1.4);
    d = joined(d, ellipsoid(p, iliotibial_tubercle + Vec3{-0.5, 0, -0.3}, {0.7, 0.8, 0.8}), 0.8);
    d = joined(d, ellipsoid(p, {9.0, 40.6, 2.3}, {0.9, 1.7, 0.8}), 1.0);
    d = joined(d, round_cone(p, {{8.9, 40, 2.2}, 0.4}, {{8.2, 17, -1.0}, 0.1}), 1.3); // edge of the shin
    d = joined(d, ellipsoid(p, {8.5, 9.3, -1.7}, {2.0, 1.0, 1.8}), 0.9);
    return joined(d, ellipsoid(p, {6.75, 8.2, -1.3}, {0.65, 1.3, 1.1}), 0.8);
}

Mesh legs(double cell)
{
    Mesh left = surface_of(femur, {{4, 44.5, -5}, {17, 92.5, 6}}, cell);
    left.append(surface_of(tibia, {{4, 6, -4.5}, {14, 47, 5}}, cell));
    left.append(surface_of(fibula, {{9.5, 5, -4.5}, {14, 45, 1}}, cell));
    left.append(surface_of(foot_bones, {{2.5, 0, -8.5}, {17, 9.5, 17}}, cell));
    left.append(surface_of(kneecap, {{6, 45, 2}, {12, 52.5, 7}}, cell));
    return left.paired();
}

} // namespace tenderspot::atlas
