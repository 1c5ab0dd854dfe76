// SPDX-License-Identifier: MIT
// The timer of cold and warm packs, wherever the user is.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// "Cold pack, 12 min left", over every screen while a timer runs or has just run out; nothing without one. A tap
/// opens the strain page.
[[nodiscard]] std::optional<Node> pack_banner(ViewContext const&);

/// The timer in large, with what it is for and how to end it; or the buttons that begin one.
[[nodiscard]] Node pack_card(ViewContext const&);

/// Why no pack is offered to who might not feel that it is too much, or whose skin does not bear it. [MPFT]
[[nodiscard]] Node no_packs_note();

} // namespace tenderspot::ui
