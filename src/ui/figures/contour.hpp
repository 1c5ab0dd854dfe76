// SPDX-License-Identifier: MIT
// The lines along which a field over the box of 100 by 100 is zero.
#pragma once

#include "ui/toolkit/geometry.hpp"

#include <functional>
#include <vector>

namespace tenderspot::ui {

/// Closed lines: the last point is the first.
[[nodiscard]] std::vector<std::vector<Point>> contours(std::function<float(Point)> const& field);

} // namespace tenderspot::ui
