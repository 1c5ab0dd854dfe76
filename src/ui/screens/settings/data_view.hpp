// SPDX-License-Identifier: MIT
// "Your data": its location, who writes there, backing up, restoring, repairing.
#pragma once

#include "ui/parts/view_context.hpp"
#include "ui/toolkit/node.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node data_cards(ViewContext const& context);

} // namespace tenderspot::ui
