// SPDX-License-Identifier: MIT
// The clock of a running treatment, readable from two metres away.
#pragma once

#include "ui/screens/treat/hold_form.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node clock_node(ViewContext const&, app::TreatFlow const&, TreatmentState const&, HoldForm const&);

/// The phase of the treatment: "Get ready", "Hold", "Paused".
[[nodiscard]] std::string phase_caption(app::TreatFlow const&, TreatmentState const&);

/// The time left, rounded up, so that 0:00 means over.
[[nodiscard]] std::string clock_text(Duration left);

} // namespace tenderspot::ui
