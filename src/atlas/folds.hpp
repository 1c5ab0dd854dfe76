// SPDX-License-Identifier: MIT
// Finishing a surface that was cut out of a lattice.
#pragma once

#include "atlas/mesh.hpp"

namespace tenderspot::atlas {

/// Takes the last facets out of the normals, evens out narrow folds and makes them a little darker.
void finish(Mesh& surface);

} // namespace tenderspot::atlas
