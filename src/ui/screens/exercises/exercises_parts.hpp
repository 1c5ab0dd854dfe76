// SPDX-License-Identifier: MIT
// Parts of the exercise pages.
#pragma once

#include "ui/parts/page_parts.hpp"

namespace tenderspot::ui {

/// All exercises to choose from, strengthening first; `chosen` is the one shown beside the list.
[[nodiscard]] Node exercise_list(ViewContext const&, std::string const& chosen);

/// How to do an exercise, with the button that starts it.
[[nodiscard]] Node exercise_page(ViewContext const&, Exercise const&, std::optional<Node> back);

/// Whether the safety check excludes this exercise.
[[nodiscard]] bool is_left_out(ViewContext const&, Exercise const&);

[[nodiscard]] std::string exercise_dose(Exercise const&); ///< "10 times, each side · 2 rounds"

} // namespace tenderspot::ui
