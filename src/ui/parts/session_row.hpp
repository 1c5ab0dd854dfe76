// SPDX-License-Identifier: MIT
// One session as a line in a list; a tap opens it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node session_row(ViewContext const& context, Session const& session);

/// "6 → 4", "6 → ?" or nothing, as far as scores were given.
[[nodiscard]] std::string score_change(Session const& session);

/// "1 min 30 s"
[[nodiscard]] std::string held_words(Session const& session);

} // namespace tenderspot::ui
