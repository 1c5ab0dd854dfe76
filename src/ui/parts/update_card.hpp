// SPDX-License-Identifier: MIT
// Offers a newer version of the app.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// For more than one screen; nothing if there is none.
[[nodiscard]] std::optional<Node> update_card(ViewContext const&);

} // namespace tenderspot::ui
