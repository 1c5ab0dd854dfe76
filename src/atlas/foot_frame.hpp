// SPDX-License-Identifier: MIT
// The foot is built pointing straight ahead and then turned out.
#pragma once

#include "atlas/landmarks.hpp"

namespace tenderspot::atlas {

/// A place of the left leg as the foot sees it: x outward from its long axis, y up from the floor, z ahead of
/// the ankle.
[[nodiscard]] inline Vec3 in_foot(Vec3 p)
{
    constexpr double cosine = 0.9848; // ten degrees
    constexpr double sine = 0.1736;
    double const x = p.x - ankle_centre.x;
    double const z = p.z - ankle_centre.z;
    return {x * cosine - z * sine, p.y, x * sine + z * cosine};
}

} // namespace tenderspot::atlas
