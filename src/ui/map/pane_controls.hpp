// SPDX-License-Identifier: MIT
// What floats over the picture: sides, zoom, turning, layers, the legend.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

void add_controls(Node& pane, ViewContext const& context, MapView const& view, app::Camera const& camera, Size size);

} // namespace tenderspot::ui
