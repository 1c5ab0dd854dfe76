// SPDX-License-Identifier: MIT
// What the user has to read about a sore area before, or instead of, making a routine from it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The area's warnings with advice, and the next steps: help, the map, another area; and on to the times only where a
/// routine may be made.
[[nodiscard]] Node set_up_area_page(ViewContext const&, SoreArea const&);

} // namespace tenderspot::ui
