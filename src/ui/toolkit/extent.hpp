// SPDX-License-Identifier: MIT
// The area that an item of a draw list can touch, with a small margin at soft edges.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::ui {

/// Rounding to whole pixels moves an edge by at most this much, at 0.75 pixels a point or more.
inline constexpr float soft_edge = 1.5f;

/// Limited by the clip. Needs no text metrics: a line of text is bounded by its clip and its font size.
[[nodiscard]] Rect bounds(DrawItem const& item);

/// The smallest rectangle that contains all points.
[[nodiscard]] Rect bounds_of(std::vector<Point> const& points);

} // namespace tenderspot::ui
