// SPDX-License-Identifier: MIT
// The picture of the body with its points, zoomed and panned.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node body_pane(ViewContext const& context);

} // namespace tenderspot::ui
