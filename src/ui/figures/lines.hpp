// SPDX-License-Identifier: MIT
// The lines of a drawing that are not outlines: straight lines, curves, arrows, garment edges.
#pragma once

#include "ui/figures/pose.hpp"

namespace tenderspot::ui {

/// The part, scaled for a pose of this size.
[[nodiscard]] Part shrunk(Part, float size);

/// The lines of a line, a curve, an arrow or a mat; empty for any other part.
[[nodiscard]] std::vector<std::vector<Point>> lines(Part const&);

/// A waistband or hem, longer than the part is thick; empty for a part without one.
[[nodiscard]] std::vector<Point> garment_edge(Part const&);

/// With points so close together that the line can be cut anywhere.
[[nodiscard]] std::vector<Point> dense(std::vector<Point> const&);

/// Drops the points that the line does not need.
[[nodiscard]] std::vector<Point> simplified(std::vector<Point> const&);

/// From the 100 by 100 box to the unit box.
[[nodiscard]] std::vector<Point> scaled(std::vector<Point>);

} // namespace tenderspot::ui
