// SPDX-License-Identifier: MIT
// The button that saves the calendar file, and what came of it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// To be a part of a card about reminders.
[[nodiscard]] Node calendar_part(ViewContext const&);

} // namespace tenderspot::ui
