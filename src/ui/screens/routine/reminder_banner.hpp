// SPDX-License-Identifier: MIT
// A reminder inside the app, above whatever page is open.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Uses the words and buttons of the notice; empty if there is none or it must not be shown now. A test notice waits
/// until the reminder is gone.
[[nodiscard]] std::optional<Node> reminder_banner(ViewContext const&);

} // namespace tenderspot::ui
