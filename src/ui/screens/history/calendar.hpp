// SPDX-License-Identifier: MIT
// The calendar above the history: a month or a year of days, the stronger its colour the more treatments.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node calendar_card(ViewContext const& context);

} // namespace tenderspot::ui
