// SPDX-License-Identifier: MIT
// One spot of the routine as a row of its list: how it is pressed, and where it stands.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Row `index` of `items`; with all that can be chosen below it if it is the open one.
[[nodiscard]] Node item_row(ViewContext const&, std::vector<RoutineItem> const& items, std::size_t index);

} // namespace tenderspot::ui
