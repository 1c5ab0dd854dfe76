// SPDX-License-Identifier: MIT
// Contour lines along which a field over the 100 by 100 box is zero.
#pragma once

#include "ui/toolkit/geometry.hpp"

#include <functional>
#include <vector>

namespace tenderspot::ui {

/// Closed lines, whose last point equals the first.
[[nodiscard]] std::vector<std::vector<Point>> contours(std::function<float(Point)> const& field);

} // namespace tenderspot::ui
