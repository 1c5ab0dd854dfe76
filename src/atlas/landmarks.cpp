// SPDX-License-Identifier: MIT
// Named places of the model: the column and the published list.
#include "atlas/landmarks.hpp"

#include <array>
#include <cstddef>

namespace tenderspot::atlas {
namespace {

constexpr std::array<Vec3, vertebra_count> centres{{{0, 101.7, -2.7},
                                                    {0, 105.3, -1.8},
                                                    {0, 109.0, -1.5},
                                                    {0, 112.7, -1.8},
                                                    {0, 116.2, -2.5},
                                                    {0, 119.5, -3.3},
                                                    {0, 122.6, -4.1},
                                                    {0, 125.5, -4.8},
                                                    {0, 128.3, -5.4},
                                                    {0, 131.0, -5.9},
                                                    {0, 133.6, -6.2}}};

} // namespace

Vec3 vertebra_centre(int index) { return centres[static_cast<std::size_t>(index)]; }

Vec3 spine_tip(int index)
{
    // Lumbar processes point straight back; thoracic ones slope down more the higher they are.
    double const slope = index < 5 ? 1.0 : 1.4 + 0.55 * (index - 5);
    double const reach = index == 0 ? 5.4 : index < 5 ? 6.4 : 4.7;
    return vertebra_centre(index) + Vec3{0, -slope, -reach};
}

Vec3 transverse_tip(int index)
{
    constexpr std::array<double, 5> reach{4.5, 4.6, 4.9, 4.7, 4.2};
    return vertebra_centre(index) + Vec3{reach[static_cast<std::size_t>(index)], 0.5, -3.0};
}

std::span<const Landmark> landmarks()
{
    static const std::array<Landmark, 14> all{{{"ASIS", front_spine, true},
                                               {"PSIS", rear_spine, true},
                                               {"CREST-TUBERCLE", crest_tubercle, true},
                                               {"CREST-TOP", crest_top, true},
                                               {"TROCHANTER", trochanter_side, true},
                                               {"SITTING-BONE", sitting_bone, true},
                                               {"RIB-12", {9.4, 113.9, -7.2}, true},
                                               {"SACRUM", {0, 95.6, -9.2}, false},
                                               {"COCCYX", {0, 86.4, -7.2}, false},
                                               {"L1", spine_tip(4), false},
                                               {"L2", spine_tip(3), false},
                                               {"L3", spine_tip(2), false},
                                               {"L4", spine_tip(1), false},
                                               {"L5", spine_tip(0), false}}};
    return all;
}

} // namespace tenderspot::atlas
