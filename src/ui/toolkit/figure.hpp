// SPDX-License-Identifier: MIT
// A line drawing of a person.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <vector>

namespace tenderspot::ui {

/// Lines in a box from 0 to 1 in both directions. If a figure uses one side of the body, it is drawn with the left one.
struct Figure
{
    std::vector<std::vector<Point>> still;  ///< The person and the surroundings.
    std::vector<std::vector<Point>> moving; ///< What moves or is pressed, and in which direction.
};

enum class Facing : std::uint8_t { as_drawn, mirrored };

/// The figure's strokes inside the square `box`.
[[nodiscard]] std::vector<Stroke> strokes(Figure const&, Rect box, Colour still, Colour moving,
                                          Facing = Facing::as_drawn);

} // namespace tenderspot::ui
