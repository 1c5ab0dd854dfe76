// SPDX-License-Identifier: MIT
// What the dose guard says to the user, and what the safety check changed.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// What it is about, why, its sources, and where to go from there.
[[nodiscard]] Node contraindication_notice(ViewContext const&, Contraindication const&);

/// Where none of these spots may be pressed: why, and what to do next, for the place where the button that begins
/// would be. No spots: whatever is pressed. Nothing if something may be.
[[nodiscard]] std::optional<Node> lock_notice(ViewContext const&, std::vector<Spot> const& spots);

/// "Because of your answers: lighter, shorter."; nothing if nothing was softened.
[[nodiscard]] std::optional<Node> softened_note(ViewContext const&);

/// What to do after a stop for this reason.
[[nodiscard]] Statement stop_advice(StopReason);

/// Stop at once when. [BI-GM][TRI][N2]
[[nodiscard]] Statement stop_rules();

} // namespace tenderspot::ui
