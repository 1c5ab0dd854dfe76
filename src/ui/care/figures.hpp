// SPDX-License-Identifier: MIT
// Line drawings of people: the moves, the positions for treating, what to do with a strain.
#pragma once

#include "ui/draw_list.hpp"

#include <string_view>
#include <vector>

namespace tenderspot::ui {

/// Lines in a box from 0 to 1 both ways. Where a figure has sides, it is drawn with the left one at work.
struct Figure
{
    std::vector<std::vector<Point>> still;  ///< The person, and what stands around.
    std::vector<std::vector<Point>> moving; ///< What moves or is pressed, and which way.
};

enum class Facing : std::uint8_t { as_drawn, mirrored };

/// By the name that a move has for it, or "wall_back", "wall_side", "cane_sitting", "side_lying", "good_side",
/// "cold_pack"; null for any other. Outlined when it is first asked for.
[[nodiscard]] Figure const* figure(std::string_view name);

/// The figure's strokes inside `box`, which is a square.
[[nodiscard]] std::vector<Stroke> strokes(Figure const&, Rect box, Colour still, Colour moving,
                                          Facing = Facing::as_drawn);

} // namespace tenderspot::ui
