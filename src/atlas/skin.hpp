// SPDX-License-Identifier: MIT
// The outside of the body.
#pragma once

#include "atlas/mesh.hpp"

namespace tenderspot::atlas {

[[nodiscard]] double skin(Vec3 p);
[[nodiscard]] Mesh skin_surface(double cell);

} // namespace tenderspot::atlas
