// SPDX-License-Identifier: MIT
// What the dose guard tells the user, and what the safety check changed.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// What it is about, why, its sources, and links for further help.
[[nodiscard]] Node contraindication_notice(ViewContext const&, Contraindication const&);

/// Where none of these spots may be pressed: why, and what to do next, in place of the button that would begin. No
/// spots: nothing may be pressed at all. Empty if something may be pressed.
[[nodiscard]] std::optional<Node> lock_notice(ViewContext const&, std::vector<Spot> const& spots);

/// "Because of your answers: lighter, shorter."; empty if nothing was softened.
[[nodiscard]] std::optional<Node> softened_note(ViewContext const&);

/// What to do after a stop for this reason.
[[nodiscard]] Statement stop_advice(StopReason);

/// When to stop at once. [BI-GM][TRI][N2]
[[nodiscard]] Statement stop_rules();

} // namespace tenderspot::ui
