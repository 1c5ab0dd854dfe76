// SPDX-License-Identifier: MIT
// The muscles of the left side, and the iliotibial band.
#pragma once

#include "atlas/mesh.hpp"

namespace tenderspot::atlas {

enum class Muscle { gmed, gmin, piri, ql, tfl, itb, gmax };

/// The main sheet: u over the width, v along the fibres from origin to insertion.
[[nodiscard]] Sheet const& sheet_of(Muscle muscle);
/// The left muscle with all its slips; `fineness` 1 is the full one, smaller is coarser.
[[nodiscard]] Mesh left_muscle(Muscle muscle, double fineness);

} // namespace tenderspot::atlas
