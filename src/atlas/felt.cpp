// SPDX-License-Identifier: MIT
// The strokes: clinical.md section 5, "may be felt at", painted along the bones' landmarks.
#include "atlas/felt.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/shapes.hpp"
#include "atlas/surface.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

constexpr double softness = 1.7; // cm over which paint fades

/// Lays the line on the skin, in steps short enough to follow it.
Stroke laid(std::vector<Vec3> const& rough, double half)
{
    Stroke stroke{{}, half, {}, 0};
    for (std::size_t i = 0; i + 1 < rough.size(); ++i) {
        int const steps = std::max(1, static_cast<int>(std::ceil(length(rough[i + 1] - rough[i]) / 1.5)));
        for (int k = 0; k < steps; ++k)
            stroke.path.push_back(on_skin(mix(rough[i], rough[i + 1], static_cast<double>(k) / steps)));
    }
    stroke.path.push_back(on_skin(rough.back()));
    for (Vec3 const& p : stroke.path)
        stroke.middle = stroke.middle + p * (1.0 / static_cast<double>(stroke.path.size()));
    for (Vec3 const& p : stroke.path)
        stroke.reach = std::max(stroke.reach, length(p - stroke.middle) + half + softness / 2);
    return stroke;
}

std::vector<Felt> painted()
{
    // Places just outside of the body, cm.
    const Vec3 dimple = rear_spine + Vec3{0, 0, -3};
    const Vec3 upper_sacrum{1.6, 97.6, -12};
    const Vec3 lower_sacrum{1.6, 92.0, -13};
    const Vec3 bony_point = trochanter_side + Vec3{1, 0, 0};
    const Vec3 back_of_joint{14.2, 89.0, -7.0};
    const Vec3 fold{7.4, 80.5, -9.5};
    const Vec3 knee_back = knee_centre + Vec3{0, 2, -6};
    const Vec3 knee_side = knee_centre + Vec3{5, 0, 0};
    return {
        {"GMED-1",
         {laid({{11.0, 102.6, -8.0}, {7.4, 102.0, -10.5}, {3.8, 101.0, -11.5}}, 2.4),
          laid({dimple + Vec3{0, 1, 0}, {3.0, 96.0, -13.0}, lower_sacrum}, 2.5)},
         {laid({{7.0, 96.0, -13}, {9.0, 89.5, -14}, {7.5, 85.0, -13}}, 5.2)}},
        {"GMED-2",
         {laid({{7.6, 96.5, -12}, {11.4, 94.0, -11}, {11.8, 88.0, -11}}, 3.6)},
         {laid({{6.0, 91.0, -14}, {8.0, 84.0, -12}, {9.0, 73.0, -8}}, 3.4),
          laid({{15.4, 82.0, -3}, {14.8, 72.0, -1}}, 2.8)}},
        {"GMED-3",
         {laid({{6.0, 101.8, -11}, {2.0, 101.2, -11.5}, {1.8, 96.0, -12}, lower_sacrum}, 2.5)},
         {laid({{0.6, 89.0, -12.0}, {0.6, 86.0, -11.0}}, 1.7),
          laid({front_spine + Vec3{0.2, 1, 2}, {12.4, 93.5, 9}}, 2.4),
          laid({{7.0, 98.2, -12}, {11.5, 98.4, -9}}, 2.3)}},
        {"QL-1",
         {laid({{8.6, 106.0, -9}, {12.0, 106.4, -6}, {14.0, 106.0, -1}, {13.8, 104.6, 3.4}}, 2.3),
          laid({{8.6, 91.6, 10}, {5.4, 88.2, 9.6}, {3.6, 86.0, 9}}, 1.9)},
         {laid({{8.6, 98.0, 11}, {4.5, 94.0, 11.5}}, 2.9),
          laid({front_spine + Vec3{0, 0, 2}, {10.6, 93.6, 9.5}}, 2.2)}},
        {"QL-2", {laid({bony_point, {16.4, 94.0, 0}}, 3.9)}, {laid({{16.0, 80.0, 0.4}, {14.8, 70.0, 1}}, 2.9)}},
        {"QL-3",
         {laid({dimple, upper_sacrum, {0.2, 98.2, -12}}, 2.6)},
         {laid({{4.6, 103.0, -11}, {0.4, 102.6, -11}}, 2.0)}},
        {"QL-4", {laid({{4.8, 87.0, -13}, {5.6, 84.0, -12}}, 3.3)}, {laid({{9.6, 87.0, -13}, {10.0, 84.5, -11}}, 2.8)}},
        {"PIRI-L",
         {laid({{10.2, 87.6, -13}, back_of_joint, {15.8, 89.4, -2.0}}, 3.3)},
         {laid({fold + Vec3{1.0, 0, 0}, {9.0, 70.0, -8}, {8.9, 60.0, -7}}, 3.1)}},
        {"PIRI-M",
         {laid({{2.6, 96.4, -12.5}, {3.0, 92.5, -13}, {5.4, 86.5, -13}}, 2.9)},
         {laid({fold, {8.4, 70.0, -8}, {8.8, 56.0, -7}}, 3.0)}},
        {"TFL-1",
         {laid({front_spine + Vec3{0.6, -3, 2}, {15.4, 91.0, 4.6}, bony_point + Vec3{0, 1.5, 1}}, 3.2)},
         {laid({{14.4, 83.0, 6.6}, {13.2, 68.0, 6}, {12.0, 54.0, 5}}, 2.9)}},
        {"GMIN-A",
         {laid({{11.6, 85.0, -10}, {13.4, 83.6, -7}}, 2.7),
          laid({{15.6, 78.5, -0.6}, {14.4, 66.0, 0.4}, {13.2, 55.0, 0.8}}, 2.8)},
         {laid({knee_side + Vec3{0, 3, 0}, knee_side, {12.6, 32.0, -1.6}, {11.6, 14.0, -2}, {11.6, 7.5, -1}}, 2.3)}},
        {"GMIN-P",
         {laid({{5.6, 86.0, -13}, {6.8, 82.0, -11}}, 3.0),
          laid({{7.8, 77.0, -9}, {8.4, 66.0, -8}, knee_back + Vec3{0, 4, 0}}, 2.8)},
         {laid({knee_back + Vec3{0, -6, 0}, {8.8, 34.0, -7}, {8.8, 20.0, -6}}, 2.7)}},
    };
}

double strongest(std::vector<Stroke> const& strokes, Vec3 p)
{
    double best = 0;
    for (Stroke const& stroke : strokes) {
        if (length(p - stroke.middle) > stroke.reach) continue;
        double const distance = distance_to_path(p, stroke.path);
        best = std::max(best, ramp(stroke.half + softness / 2, stroke.half - softness / 2, distance));
    }
    return best;
}

} // namespace

std::span<const Felt> felt_zones()
{
    static const std::vector<Felt> all = painted();
    return all;
}

FeltAt felt_at(Felt const& felt, Vec3 left)
{
    double const own_side = ramp(-0.9, 0.5, left.x);
    if (own_side <= 0) return {};
    return {own_side * strongest(felt.core, left), own_side * strongest(felt.spill, left)};
}

} // namespace tenderspot::atlas
