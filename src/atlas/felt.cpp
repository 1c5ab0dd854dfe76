// SPDX-License-Identifier: MIT
// The strokes: clinical.md section 5, "may be felt at", painted along the bones' landmarks.
#include "atlas/felt.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/surface.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

constexpr double core_softness = 2.0; // cm over which paint fades
constexpr double spill_softness = 2.8;
constexpr double halo = 1.2; // cm of spill-over around every core

/// Lays the line on the skin, in steps short enough to follow it.
Stroke laid(std::vector<Knot> const& rough)
{
    Stroke stroke;
    for (std::size_t i = 0; i + 1 < rough.size(); ++i) {
        int const steps = std::max(1, static_cast<int>(std::ceil(length(rough[i + 1].at - rough[i].at) / 1.5)));
        for (int k = 0; k < steps; ++k) {
            double const t = static_cast<double>(k) / steps;
            stroke.path.push_back(
                {on_skin(mix(rough[i].at, rough[i + 1].at, t)), mix(rough[i].half, rough[i + 1].half, t)});
        }
    }
    stroke.path.push_back({on_skin(rough.back().at), rough.back().half});
    for (Knot const& knot : stroke.path)
        stroke.middle = stroke.middle + knot.at * (1.0 / static_cast<double>(stroke.path.size()));
    for (Knot const& knot : stroke.path)
        stroke.reach = std::max(stroke.reach, length(knot.at - stroke.middle) + knot.half + halo + spill_softness);
    return stroke;
}

/// Gluteus medius.
std::vector<Felt> of_medius()
{
    return {
        {"GMED-1",
         {laid({{{11.0, 103.2, -8.0}, 1.5}, {{8.0, 102.6, -10.5}, 2.2}, {{3.8, 101.6, -12.0}, 2.6}}),
          laid({{{4.2, 99.6, -12.5}, 2.5}, {{3.2, 96.0, -13.0}, 2.6}, {{1.9, 91.5, -13.5}, 1.8}})},
         {laid({{{7.6, 96.4, -13.0}, 3.6}, {{8.6, 90.0, -15.0}, 5.4}, {{7.6, 85.2, -14.0}, 4.0}}),
          laid({{{3.0, 90.4, -15.0}, 2.0}, {{4.6, 85.4, -14.0}, 3.0}})}},
        {"GMED-2",
         {laid({{{8.4, 97.2, -12.5}, 2.2}, {{10.6, 93.4, -12.5}, 4.2}, {{11.4, 87.4, -12.0}, 3.2}}),
          laid({{{14.6, 96.4, -4.6}, 2.4}, {{16.0, 91.6, -2.6}, 3.2}, {{16.4, 86.4, -1.6}, 2.6}})},
         {laid({{{6.8, 90.2, -15.0}, 3.2},
                {{7.2, 85.4, -14.0}, 3.8},
                {{8.8, 77.0, -9.0}, 3.0},
                {{9.0, 68.0, -8.0}, 1.4}}),
          laid({{{13.6, 85.6, -8.0}, 2.6}, {{14.8, 78.0, -2.5}, 2.6}, {{14.2, 69.0, -1.0}, 1.4}})}},
        {"GMED-3",
         {laid({{{8.8, 103.0, -10.0}, 1.5}, {{4.2, 101.0, -12.0}, 2.2}, {{0.4, 100.4, -12.0}, 2.0}}),
          laid({{{2.4, 99.6, -12.0}, 2.4}, {{2.2, 95.6, -12.5}, 2.5}, {{1.6, 91.6, -13.0}, 1.8}})},
         {laid({{{0.8, 89.6, -13.0}, 1.8}, {{0.6, 85.4, -12.0}, 1.6}}),
          laid({{front_spine + Vec3{0.3, 1.2, 2.0}, 1.9}, {{12.2, 92.8, 9.5}, 2.5}}),
          laid({{{6.0, 98.6, -12.5}, 2.0}, {{11.6, 99.2, -9.0}, 2.3}})}},
    };
}

/// Quadratus lumborum.
std::vector<Felt> of_quadratus()
{
    return {
        {"QL-1",
         {laid({{{9.0, 105.2, -9.5}, 1.6},
                {{12.4, 106.2, -6.0}, 2.3},
                {{14.0, 106.2, -1.0}, 2.4},
                {{13.6, 104.6, 4.0}, 1.6}}),
          laid({{{9.0, 92.4, 10.0}, 1.5}, {{6.0, 88.8, 10.0}, 2.0}, {{3.8, 86.2, 9.4}, 1.5}})},
         {laid({{{9.4, 98.0, 10.5}, 2.0}, {{5.4, 94.4, 11.5}, 2.8}, {{2.8, 91.4, 11.5}, 1.8}}),
          laid({{front_spine + Vec3{0.4, 0.6, 2.0}, 1.8}, {{10.8, 94.0, 10.0}, 2.2}}),
          laid({{{7.4, 106.0, -10.5}, 1.8}, {{3.8, 105.6, -11.5}, 2.2}, {{1.0, 105.4, -11.5}, 1.8}})}},
        {"QL-2",
         {laid({{{16.4, 93.6, 0.4}, 3.2}, {trochanter_side + Vec3{1, 1, 0}, 4.2}, {{16.4, 83.4, 0.2}, 2.6}})},
         {laid({{{16.0, 80.0, 0.8}, 3.0}, {{15.0, 72.0, 1.4}, 2.4}, {{14.6, 67.0, 1.6}, 1.4}}),
          laid({{{6.4, 105.0, -10.5}, 1.6}, {{3.6, 104.8, -11.5}, 2.2}, {{1.0, 104.6, -11.5}, 1.8}})}},
        {"QL-3",
         {laid({{rear_spine + Vec3{0.6, 0.4, -3.0}, 2.5}, {{2.4, 98.0, -12.0}, 2.4}, {{0.2, 97.6, -12.0}, 2.1}})},
         {laid({{{5.0, 103.2, -11.0}, 1.8}, {{0.4, 102.4, -11.0}, 2.0}})}},
        {"QL-4",
         {laid({{{4.4, 88.4, -14.0}, 2.6}, {{5.6, 84.4, -13.5}, 3.2}})},
         {laid({{{8.6, 88.0, -14.5}, 2.4}, {{10.2, 84.8, -12.5}, 2.8}})}},
    };
}

std::vector<Felt> of_piriformis()
{
    return {
        {"PIRI-L",
         {laid({{{10.8, 87.6, -13.5}, 3.0},
                {{12.6, 88.6, -10.5}, 3.6},
                {{15.4, 89.8, -4.6}, 3.2},
                {{16.4, 90.0, -1.0}, 2.0}})},
         {laid({{{10.8, 83.0, -12.5}, 2.2},
                {{9.2, 75.0, -9.0}, 3.2},
                {{9.0, 66.0, -8.0}, 2.8},
                {{8.9, 58.0, -7.0}, 1.4}})}},
        {"PIRI-M",
         {laid({{{3.4, 98.0, -12.5}, 2.2},
                {{2.8, 94.0, -13.0}, 2.7},
                {{4.2, 89.4, -14.5}, 2.8},
                {{5.6, 85.6, -14.0}, 2.9}})},
         {laid({{{6.8, 82.6, -13.0}, 2.4},
                {{8.2, 75.0, -9.0}, 3.2},
                {{8.6, 66.0, -8.0}, 2.8},
                {{8.8, 57.0, -7.0}, 1.4}})}},
    };
}

/// The tensor and gluteus minimus.
std::vector<Felt> of_tensor_and_minimus()
{
    return {
        {"TFL-1",
         {laid({{front_spine + Vec3{0.8, -3.2, 2.0}, 2.4}, {{15.2, 91.4, 5.6}, 3.3}, {{16.6, 87.6, 1.4}, 3.2}})},
         {laid({{{15.4, 88.6, 5.4}, 3.2},
                {{14.8, 84.0, 7.4}, 3.0},
                {{14.2, 76.0, 6.6}, 3.0},
                {{13.2, 66.0, 6.2}, 2.7},
                {{12.2, 56.0, 5.0}, 1.5}})}},
        {"GMIN-A",
         {laid({{{10.6, 84.6, -12.5}, 2.0},
                {{13.2, 83.6, -8.6}, 2.8},
                {{15.2, 80.0, -3.4}, 2.9},
                {{15.4, 74.0, -0.6}, 3.0},
                {{14.6, 66.0, 0.4}, 2.8},
                {{13.4, 57.0, 0.8}, 2.4}})},
         {laid({{knee_centre + Vec3{5, 6, 0.4}, 2.5},
                {knee_centre + Vec3{5.4, 0, 0.2}, 2.6},
                {{13.6, 38.0, -1.4}, 2.6},
                {{12.6, 26.0, -2.0}, 2.2},
                {ankle_centre + Vec3{4, 5, -0.2}, 1.7},
                {ankle_centre + Vec3{4, -0.5, 0.4}, 1.7}})}},
        {"GMIN-P",
         {laid({{{4.8, 87.6, -14.5}, 2.2},
                {{6.4, 83.6, -13.5}, 3.0},
                {{7.8, 77.0, -9.5}, 3.0},
                {{8.4, 67.0, -8.0}, 2.9},
                {{8.8, 56.0, -7.0}, 2.3}})},
         {laid({{knee_centre + Vec3{0, 5, -7}, 2.4},
                {knee_centre + Vec3{0, -3, -7}, 2.7},
                {{8.8, 34.0, -8.0}, 3.0},
                {{8.7, 24.0, -7.0}, 2.3},
                {{8.6, 17.0, -6.0}, 1.2}})}},
    };
}

/// How thick paint is when strokes flow into each other.
double together(std::vector<Stroke> const& strokes, Vec3 p, double softness, double grown = 0)
{
    double bare = 1;
    for (Stroke const& stroke : strokes) {
        if (length(p - stroke.middle) > stroke.reach) continue;
        double beyond = 1e9;
        for (std::size_t i = 0; i + 1 < stroke.path.size(); ++i)
            beyond = std::min(beyond, round_cone(p, stroke.path[i], stroke.path[i + 1]));
        bare *= 1 - ramp(grown + softness / 2, grown - softness / 2, beyond);
    }
    return 1 - bare;
}

} // namespace

std::span<const Felt> felt_zones()
{
    static const std::vector<Felt> all = [] {
        std::vector<Felt> zones;
        for (auto const& part : {of_medius(), of_quadratus(), of_piriformis(), of_tensor_and_minimus()})
            zones.insert(zones.end(), part.begin(), part.end());
        return zones;
    }();
    return all;
}

FeltAt felt_at(Felt const& felt, Vec3 left)
{
    double const own_side = ramp(-0.9, 0.5, left.x);
    if (own_side <= 0) return {};
    double const core = own_side * together(felt.core, left, core_softness);
    double const around = own_side * together(felt.core, left, spill_softness, halo);
    double const spill = own_side * together(felt.spill, left, spill_softness);
    return {core, std::max({core, around, spill})};
}

} // namespace tenderspot::atlas
