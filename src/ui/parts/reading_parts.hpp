// SPDX-License-Identifier: MIT
// A list that can be confirmed only when all of its lines were in sight.
#pragma once

#include "app/care/reading.hpp"
#include "ui/toolkit/widgets.hpp"

namespace tenderspot::ui {

/// Tells the app when the line was in sight. `read` holds the ids of those that were.
void wants_to_be_read(Node& line, std::string const& warning, std::set<std::string> const& read);

/// The answer to the list as a whole: "None of these 17", or "Save (1 ticked)". While lines are unread it turns the
/// page instead, and says how far the reading is: "Keep reading · 7 of 17".
[[nodiscard]] Node answer_button(app::Reading const& reading, std::size_t ticked, app::Action const& answer);

} // namespace tenderspot::ui
