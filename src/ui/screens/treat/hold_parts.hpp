// SPDX-License-Identifier: MIT
// Parts of the screen of a running treatment.
#pragma once

#include "ui/screens/treat/hold_form.hpp"

namespace tenderspot::ui {

/// The data that all parts use.
struct Hold
{
    ViewContext const& context;
    app::TreatFlow const& flow;
    app::HoldPage const& page;
    Position const& at;
    Duration left;
    HoldForm form;

    [[nodiscard]] bool is_running() const { return std::holds_alternative<Running>(page.state); }
    [[nodiscard]] bool is_away() const { return std::holds_alternative<Away>(page.state); }
    /// Null during a treatment.
    [[nodiscard]] Exercise const* exercise() const { return context.catalogue.exercise(flow.exercise); }
};

/// One line that shrinks if it would be too wide.
[[nodiscard]] Node one_line(std::string words, float type, Ink ink, Align align = Align::centre);

/// The phase, "1 of 3", Help and Stop.
[[nodiscard]] Node upper_row(Hold const&);
/// The side and point, and the muscle; or what could not be saved.
[[nodiscard]] Node titles(Hold const&);
/// What to do now, in two lines; for an exercise its drawing.
[[nodiscard]] Node what_to_do(Hold const&);
/// What comes after this spot; empty if it is the last.
[[nodiscard]] Node next_line(Hold const&);

/// "Is it easing?"; empty in phases without a question.
[[nodiscard]] Node answers(Hold const&);
/// The buttons for 30 s more, Pause or Resume, and Skip.
[[nodiscard]] Node controls(Hold const&);

} // namespace tenderspot::ui
