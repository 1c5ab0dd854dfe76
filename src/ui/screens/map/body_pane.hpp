// SPDX-License-Identifier: MIT
// The body picture with its points; it can be zoomed and panned.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node body_pane(ViewContext const& context);

} // namespace tenderspot::ui
