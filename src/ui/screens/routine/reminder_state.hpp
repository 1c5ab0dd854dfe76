// SPDX-License-Identifier: MIT
// Whether reminders work on this device, what is missing, and how to fix it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] std::vector<Node> reminder_state(ViewContext const&);

/// Whether the state mentions the calendar, which reminds the user while the app is closed.
[[nodiscard]] bool tells_of_calendar(ViewContext const&);

} // namespace tenderspot::ui
