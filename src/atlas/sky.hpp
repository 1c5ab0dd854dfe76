// SPDX-License-Identifier: MIT
// Ambient light: how much open sky each place of a mesh sees.
#pragma once

#include "atlas/mesh.hpp"

#include <span>

namespace tenderspot::atlas {

/// A mesh that is shaded by itself and by what stands around it.
struct Shaded
{
    Mesh* mesh = nullptr;
    Mesh const* backdrop = nullptr; // may be the mesh itself, or nothing
};

/// Fills `sky` of every vertex; light comes from `directions` places all round, more from above.
/// Backdrops that are the same are drawn once. The result does not depend on the timing of threads.
void open_to_sky(std::span<Shaded const> group, int directions);

} // namespace tenderspot::atlas
