// SPDX-License-Identifier: MIT
// A reminder inside the app, above whatever page is open.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// In the words and with the buttons of the notice; nothing if there is none, or nothing is to be seen of it now. A
/// test waits behind a reminder.
[[nodiscard]] std::optional<Node> reminder_banner(ViewContext const&);

} // namespace tenderspot::ui
