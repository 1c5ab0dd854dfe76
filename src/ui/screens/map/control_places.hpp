// SPDX-License-Identifier: MIT
// Where the controls float over the picture of the body; the camera has to know, so that no point lies under one.
#pragma once

#include "app/map/map_flow.hpp"
#include "ui/toolkit/geometry.hpp"

#include <optional>
#include <vector>

namespace tenderspot::ui {

/// The middles of the buttons, in points from the pane's corner; nothing for those that are not there.
struct ControlPlaces
{
    Point turn_left, turn_right, home;
    std::optional<Point> zoom_in, zoom_out, legend;
    Point left_label, right_label;
    std::vector<Rect> covered; ///< By all of them, and by the layer's chip.
};

[[nodiscard]] ControlPlaces control_places(app::MapFlow const& map, Size pane, float text_scale);

} // namespace tenderspot::ui
