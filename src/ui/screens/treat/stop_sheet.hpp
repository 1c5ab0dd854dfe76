// SPDX-License-Identifier: MIT
// What covers a paused treatment: the reasons to stop, and when to call for help.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node stop_sheet(ViewContext const&);
[[nodiscard]] Node emergency_sheet(ViewContext const&);

} // namespace tenderspot::ui
