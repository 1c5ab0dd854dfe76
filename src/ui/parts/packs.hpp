// SPDX-License-Identifier: MIT
// The timer of cold and warm packs, shown on every screen.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// "Cold pack, 12 min left", on every screen while a timer is running or has just ended; empty otherwise. A tap opens
/// the strain page.
[[nodiscard]] std::optional<Node> pack_banner(ViewContext const&);

/// The timer in large, with its purpose and how to end it; or the buttons that start one.
[[nodiscard]] Node pack_card(ViewContext const&);

/// Why packs are not offered to users who might not feel when it is too much, or whose skin does not tolerate it.
/// [MPFT]
[[nodiscard]] Node no_packs_note();

} // namespace tenderspot::ui
