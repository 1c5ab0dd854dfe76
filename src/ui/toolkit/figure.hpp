// SPDX-License-Identifier: MIT
// A line drawing of a person.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <vector>

namespace tenderspot::ui {

/// Lines in a box from 0 to 1 both ways. Where a figure has sides, it is drawn with the left one at work.
struct Figure
{
    std::vector<std::vector<Point>> still;  ///< The person, and what stands around.
    std::vector<std::vector<Point>> moving; ///< What moves or is pressed, and which way.
};

enum class Facing : std::uint8_t { as_drawn, mirrored };

/// The figure's strokes inside `box`, which is a square.
[[nodiscard]] std::vector<Stroke> strokes(Figure const&, Rect box, Colour still, Colour moving,
                                          Facing = Facing::as_drawn);

} // namespace tenderspot::ui
