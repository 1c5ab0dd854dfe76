// SPDX-License-Identifier: MIT
// The treatment itself: a clock readable from two metres away, and a few large buttons.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node hold_view(ViewContext const& context, app::TreatFlow const& flow, app::HoldPage const& page);

} // namespace tenderspot::ui
