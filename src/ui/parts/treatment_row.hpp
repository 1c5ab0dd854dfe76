// SPDX-License-Identifier: MIT
// One treatment as a line in a list; a tap opens it.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

[[nodiscard]] Node treatment_row(ViewContext const& context, Treatment const& treatment);

/// "6 → 4", "6 → ?", or empty, depending on the scores given.
[[nodiscard]] std::string score_change(Treatment const& treatment);

/// "1 min 30 s"
[[nodiscard]] std::string held_words(Treatment const& treatment);

} // namespace tenderspot::ui
