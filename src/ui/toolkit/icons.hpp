// SPDX-License-Identifier: MIT
// The line icons: one family on a grid of 24, with strokes of width 2 and round ends.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::ui {

enum class Icon : std::uint8_t {
    today,
    body,
    history,
    settings,
    back,
    close,
    plus,
    minus,
    pause,
    play,
    check,
    chevron,
    home,
    turn_left,
    turn_right,
    legend,
    learn,
    up,
    down,
    help
};

/// The icon's strokes inside the square `box`.
[[nodiscard]] std::vector<Stroke> strokes(Icon icon, Rect box, Colour colour);

} // namespace tenderspot::ui
