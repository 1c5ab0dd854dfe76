// SPDX-License-Identifier: MIT
// The controls that float over the picture: sides, zoom, turning, layers, the legend.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/screens/map/control_places.hpp"

namespace tenderspot::ui {

void add_controls(Node& pane, ViewContext const& context, MapView const& view, app::Camera const& camera, Size size,
                  ControlPlaces const& places);

} // namespace tenderspot::ui
