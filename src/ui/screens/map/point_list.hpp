// SPDX-License-Identifier: MIT
// A list that offers everything the picture does.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node point_list(ViewContext const& context);

} // namespace tenderspot::ui
