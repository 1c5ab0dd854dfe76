// SPDX-License-Identifier: MIT
// What is to be read of a sore area before a routine is made from it, or instead.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The warnings of the area with what to do, and the ways on: help, the map, another area; and to the times only
/// where a routine may be made.
[[nodiscard]] Node set_up_area_page(ViewContext const&, SoreArea const&);

} // namespace tenderspot::ui
