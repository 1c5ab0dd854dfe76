// SPDX-License-Identifier: MIT
// Lines of a drawing that are no outlines: straight, smooth, arrows, edges of garments.
#pragma once

#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

/// The part when the whole pose has this size.
[[nodiscard]] Part shrunk(Part, float size);

/// Of a line, a curve, an arrow or a mat; none of any other part.
[[nodiscard]] std::vector<std::vector<Point>> lines(Part const&);

/// Waistband or hem, longer than the part is thick; empty for a part without one.
[[nodiscard]] std::vector<Point> garment_edge(Part const&);

/// With points close together, to be cut anywhere.
[[nodiscard]] std::vector<Point> dense(std::vector<Point> const&);

/// Without the points that a line does not need.
[[nodiscard]] std::vector<Point> simplified(std::vector<Point> const&);

/// From the box of 100 to that of 1.
[[nodiscard]] std::vector<Point> scaled(std::vector<Point>);

} // namespace tenderspot::ui
