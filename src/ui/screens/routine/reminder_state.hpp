// SPDX-License-Identifier: MIT
// Whether reminders work on this device, what is missing, and what mends it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] std::vector<Node> reminder_state(ViewContext const&);

/// Whether the calendar is among them: it is what reminds while the app is closed.
[[nodiscard]] bool tells_of_calendar(ViewContext const&);

} // namespace tenderspot::ui
