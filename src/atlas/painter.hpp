// SPDX-License-Identifier: MIT
// Drawing the layers of the model as one view shows them.
#pragma once

#include "atlas/model.hpp"
#include "atlas/plate.hpp"

namespace tenderspot::atlas {

/// A plate of the whole window for each layer, in the order of the enumeration. Muscles are cut out where a bone, or a
/// muscle that lies lower in the stack, is before them.
[[nodiscard]] std::array<Plate, layers.size()> render(Model const& model, View const& view, int height);

} // namespace tenderspot::atlas
