// SPDX-License-Identifier: MIT
// A list that can be confirmed only after all of its lines have been in view.
#pragma once

#include "app/care/reading.hpp"
#include "ui/toolkit/widgets.hpp"

namespace tenderspot::ui {

/// Reports to the app when the line has been in view. `read` holds the ids of the lines that already were.
void wants_to_be_read(Node& line, std::string const& warning, std::set<std::string> const& read);

/// The answer to the list as a whole: "None of these 17", or "Save (1 ticked)". While lines are unread, it scrolls on
/// instead and shows the progress: "Keep reading · 7 of 17".
[[nodiscard]] Node answer_button(app::Reading const& reading, std::size_t ticked, app::Action const& answer);

} // namespace tenderspot::ui
