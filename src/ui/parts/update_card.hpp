// SPDX-License-Identifier: MIT
// Offers a newer version of the app.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Used on several screens; empty if there is no newer version.
[[nodiscard]] std::optional<Node> update_card(ViewContext const&);

} // namespace tenderspot::ui
