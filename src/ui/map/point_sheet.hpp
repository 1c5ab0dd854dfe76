// SPDX-License-Identifier: MIT
// What is known of one point, and the way into its treatment.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node point_sheet(ViewContext const& context, Spot const& spot);

} // namespace tenderspot::ui
