// SPDX-License-Identifier: MIT
// A reminder inside the app, above whatever page is open.
#pragma once

#include "ui/view.hpp"

namespace tenderspot::ui {

/// In the words and with the buttons of the notice; empty if there is none, or nothing is to be seen of it now.
[[nodiscard]] std::vector<Node> reminder_banners(ViewContext const&);

} // namespace tenderspot::ui
