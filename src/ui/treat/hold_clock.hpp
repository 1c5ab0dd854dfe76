// SPDX-License-Identifier: MIT
// The clock of a running treatment, to be read from two metres away.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

/// Around the digits, or a bar below them where there is no room for a ring.
enum class ClockForm { ring, bar };

struct ClockShape
{
    ClockForm form = ClockForm::ring;
    float digits = 0; ///< Size of the type in points: what is seen of a digit is a quarter of the screen's short side.
    float ring = 0;   ///< Its diameter.
};

/// What fits beside or above the questions and buttons.
[[nodiscard]] ClockShape clock_shape(ViewContext const&);

[[nodiscard]] Node clock_node(ViewContext const&, app::TreatFlow const&, TreatmentState const&, ClockShape const&);

/// Beside the clock instead of below it.
[[nodiscard]] bool is_wide_hold(ViewContext const&);

/// What the treatment is at: "Get ready", "Hold", "Paused".
[[nodiscard]] std::string phase_caption(app::TreatFlow const&, TreatmentState const&);

/// What is left, rounded up, so that 0:00 means over.
[[nodiscard]] std::string clock_text(Duration left);

} // namespace tenderspot::ui
