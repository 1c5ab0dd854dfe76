// SPDX-License-Identifier: MIT
// The positions of the controls that float over the body picture; the camera uses them to keep points uncovered.
#pragma once

#include "app/map/map_flow.hpp"
#include "ui/toolkit/geometry.hpp"

#include <optional>
#include <vector>

namespace tenderspot::ui {

/// The centres of the buttons, in points from the pane's corner; empty for absent buttons.
struct ControlPlaces
{
    Point turn_left, turn_right, home;
    std::optional<Point> zoom_in, zoom_out, legend;
    Point left_label, right_label;
    std::vector<Rect> covered; ///< The areas covered by these controls and by the layer's chip.
};

[[nodiscard]] ControlPlaces control_places(app::MapFlow const& map, Size pane, float text_scale);

} // namespace tenderspot::ui
