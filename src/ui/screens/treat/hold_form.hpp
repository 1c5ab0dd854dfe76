// SPDX-License-Identifier: MIT
// How the screen of a running treatment shares out its room, so that nothing of it has to be scrolled to.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Around the digits, or a bar below them where there is no room for a ring.
enum class ClockForm { ring, bar };

/// Where the clock is: above the rest, or beside it on a screen that is wider than it is high.
enum class HoldShape { tall, wide };

/// What is left out first where room is short.
enum class HoldExtras { none, length, length_and_next };

/// The slots of the screen, in points. They follow from the screen and the text size alone, never from what is going
/// on, so that no button moves between one phase and the next. From 320x568 up, upright or on its side, at any text
/// size, all of them fit; on a smaller screen the page scrolls.
struct HoldForm
{
    HoldShape shape = HoldShape::tall;
    ClockForm clock = ClockForm::ring;
    HoldExtras extras = HoldExtras::none;
    float digits = 0;                      ///< Type of the clock: what is seen of a digit is a quarter of the screen's
                                           ///< short side, more where there is room.
    float ring = 0;                        ///< Its diameter.
    float aside = 0;                       ///< Width of the column with the buttons.
    float padding = 0, margin = 0;         ///< Above and below; left and right of, and between the columns.
    float gap = 0;                         ///< Between the slots.
    float side = 0, name = 0, prompt = 0;  ///< Type of the side and point, of the muscle, of what to do.
    float answer = 0, small = 0;           ///< Type of the answers and buttons, and of what may be missing.
    float bar = 0, answers = 0, pause = 0; ///< Heights of the upper row, the answers, the row with Pause.

    /// Of so many lines of that type.
    [[nodiscard]] static float lines(float type, int count = 1);
    [[nodiscard]] float titles() const { return lines(side) + lines(name); }
    /// Of its slot, whatever it says: seconds or strokes.
    [[nodiscard]] float clock_height() const;
    [[nodiscard]] bool shows_length() const { return extras != HoldExtras::none; }
    [[nodiscard]] bool shows_next() const { return extras == HoldExtras::length_and_next; }
};

[[nodiscard]] HoldForm hold_form(ViewContext const&);

} // namespace tenderspot::ui
