// SPDX-License-Identifier: MIT
// One spot of the routine as a row of its list: its technique and its position.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Row `index` of `items`; if it is the open one, with all its choices below.
[[nodiscard]] Node item_row(ViewContext const&, std::vector<RoutineItem> const& items, std::size_t index);

} // namespace tenderspot::ui
