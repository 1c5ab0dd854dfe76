// SPDX-License-Identifier: MIT
// The thickness of body parts, as the distance of a point from their surface.
#pragma once

#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

/// A rounded bar between two points, with its own thickness at each end.
struct Bar
{
    Point from, to;
    float from_radius = 1, to_radius = 1;
};

/// The bars of a part, for a person of this size; empty for lines.
[[nodiscard]] std::vector<Bar> bars(Part const&, float size);

/// The distance from the surface; negative inside.
[[nodiscard]] float distance(Bar const&, Point);

/// The distance to the whole part.
[[nodiscard]] float distance(std::vector<Bar> const&, Point);

/// Blends two distances; where both are small, the shapes merge smoothly.
[[nodiscard]] float blended(float, float);

} // namespace tenderspot::ui
