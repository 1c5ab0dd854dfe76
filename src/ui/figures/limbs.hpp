// SPDX-License-Identifier: MIT
// The thickness of body parts: how far a point is from their surface.
#pragma once

#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

/// A rounded bar between two points, with a thickness of its own at each.
struct Bar
{
    Point from, to;
    float from_radius = 1, to_radius = 1;
};

/// A part as bars, of a person of this size; none for lines.
[[nodiscard]] std::vector<Bar> bars(Part const&, float size);

/// Negative inside.
[[nodiscard]] float distance(Bar const&, Point);

/// To all of a part.
[[nodiscard]] float distance(std::vector<Bar> const&, Point);

/// Of two distances; where both are small they flow into each other.
[[nodiscard]] float blended(float, float);

} // namespace tenderspot::ui
