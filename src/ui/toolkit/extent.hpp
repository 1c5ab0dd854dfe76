// SPDX-License-Identifier: MIT
// The area that an item of a draw list can touch, a little generous at soft edges.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::ui {

/// Rounding to whole pixels moves an edge by no more, at three quarters of a pixel a point or above.
inline constexpr float soft_edge = 1.5f;

/// Its clip taken into account. `metrics`-free: a line of text is bounded by its clip and its font size.
[[nodiscard]] Rect bounds(DrawItem const& item);

/// The smallest rectangle around all of them.
[[nodiscard]] Rect bounds_of(std::vector<Point> const& points);

} // namespace tenderspot::ui
