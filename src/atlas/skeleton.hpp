// SPDX-License-Identifier: MIT
// The bones of the model.
#pragma once

#include "atlas/mesh.hpp"

namespace tenderspot::atlas {

/// The blade of the left ilium: u from the front spine to the rear spine, v from the crest down.
/// Its normal points inward, away from the gluteal muscles.
[[nodiscard]] Sheet const& iliac_blade();
/// The left hip bone.
[[nodiscard]] double hip_bone(Vec3 p);
[[nodiscard]] double sacrum(Vec3 p);
/// The left leg.
[[nodiscard]] double femur(Vec3 p);
[[nodiscard]] double tibia(Vec3 p);
[[nodiscard]] double foot_bones(Vec3 p);

/// Each part is complete (both sides); `cell` is the fineness in cm.
[[nodiscard]] Mesh pelvis(double cell);
[[nodiscard]] Mesh column(double cell);
[[nodiscard]] Mesh rib_cage(double cell);
[[nodiscard]] Mesh legs(double cell);

} // namespace tenderspot::atlas
