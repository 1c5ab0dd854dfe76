// SPDX-License-Identifier: MIT
// The list that does everything the picture does.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node point_list(ViewContext const& context);

} // namespace tenderspot::ui
