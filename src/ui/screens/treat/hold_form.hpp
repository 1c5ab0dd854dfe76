// SPDX-License-Identifier: MIT
// How the screen of a running treatment divides its space, so that nothing has to be scrolled.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Around the digits, or a bar below them if there is no room for a ring.
enum class ClockForm { ring, bar };

/// The clock is above the rest, or beside it on a screen that is wider than high.
enum class HoldShape { tall, wide };

/// Optional parts, dropped first when space is short.
enum class HoldExtras { none, length, length_and_next };

/// The slots of the screen, in points. They depend only on the screen and the text size, never on the phase, so that no
/// button moves between phases. On any screen of at least 320x568, in either orientation and at any text size, all of
/// them fit; on a smaller screen the page scrolls.
struct HoldForm
{
    HoldShape shape = HoldShape::tall;
    ClockForm clock = ClockForm::ring;
    HoldExtras extras = HoldExtras::none;
    float digits = 0;                      ///< Type size of the clock: the visible height of a digit is a quarter of
                                           ///< the screen's short side, more where there is room.
    float ring = 0;                        ///< The ring's diameter.
    float aside = 0;                       ///< The width of the column with the buttons.
    float padding = 0, margin = 0;         ///< Above and below; at the left and right, and between the columns.
    float gap = 0;                         ///< Between the slots.
    float side = 0, name = 0, prompt = 0;  ///< Type sizes of side and point, of the muscle, of the instructions.
    float answer = 0, small = 0;           ///< Type sizes of answers and buttons, and of optional parts.
    float bar = 0, answers = 0, pause = 0; ///< The heights of the upper row, the answers, and the row with Pause.

    /// The height of that many lines of this type size.
    [[nodiscard]] static float lines(float type, int count = 1);
    [[nodiscard]] float titles() const { return lines(side) + lines(name); }
    /// The height of the clock's slot, whether it shows seconds or strokes.
    [[nodiscard]] float clock_height() const;
    [[nodiscard]] bool shows_length() const { return extras != HoldExtras::none; }
    [[nodiscard]] bool shows_next() const { return extras == HoldExtras::length_and_next; }
};

[[nodiscard]] HoldForm hold_form(ViewContext const&);

} // namespace tenderspot::ui
