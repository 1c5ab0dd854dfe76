// SPDX-License-Identifier: MIT
// The button that saves the calendar file, and the result of saving.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// A part of a card about reminders.
[[nodiscard]] Node calendar_part(ViewContext const&);

} // namespace tenderspot::ui
