// SPDX-License-Identifier: MIT
// Ambient light: how much open sky each place of a mesh sees.
#pragma once

#include "atlas/mesh.hpp"

#include <span>

namespace tenderspot::atlas {

/// Fills `sky` of every vertex; light comes from `directions` places all round, more from above.
/// Only the `occluders` cast shade, so the mesh itself should be one of them.
void open_to_sky(Mesh& mesh, std::span<Mesh const* const> occluders, int directions);

} // namespace tenderspot::atlas
