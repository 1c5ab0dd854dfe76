// SPDX-License-Identifier: MIT
// How much of the routine was done, week by week.
#pragma once

#include "ui/parts/view_context.hpp"

#include <optional>

namespace tenderspot::ui {

/// Empty if nothing was ever planned.
[[nodiscard]] std::optional<Node> weeks_card(ViewContext const&);

} // namespace tenderspot::ui
