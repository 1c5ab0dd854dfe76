// SPDX-License-Identifier: MIT
// Places on the skin, found from places within the body.
#pragma once

#include "atlas/camera.hpp"

namespace tenderspot::atlas {

/// Pointing out of the body; small creases are smoothed away.
[[nodiscard]] Vec3 skin_normal(Vec3 p);
/// The place on the skin that one reaches from `p` by going straight out (or in); for places less than some
/// 12 cm away.
[[nodiscard]] Vec3 on_skin(Vec3 p);
/// Where a straight way out of the body meets the skin.
[[nodiscard]] Vec3 way_out(Vec3 inside, Vec3 direction);
/// Whether nothing of the body lies between a place on the skin and the viewer, and the skin is not seen
/// edge-on: `slant` is the least cosine of the angle between the normal and the line of sight.
[[nodiscard]] bool in_sight(View const& view, Vec3 on_skin, Vec3 normal, double slant);

} // namespace tenderspot::atlas
