// SPDX-License-Identifier: MIT
// The calendar above the history: the days of a month or a year, coloured by their number of treatments.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node calendar_card(ViewContext const& context);

} // namespace tenderspot::ui
