// SPDX-License-Identifier: MIT
// The parts of the pages of moves.
#pragma once

#include "ui/parts/page_parts.hpp"

namespace tenderspot::ui {

/// All moves to choose from, strengthening first; `chosen` is the one that is shown beside it.
[[nodiscard]] Node exercise_list(ViewContext const&, std::string const& chosen);

/// How one move is done, with the button that begins it.
[[nodiscard]] Node exercise_page(ViewContext const&, Exercise const&, std::optional<Node> back);

/// What the safety check speaks against.
[[nodiscard]] bool is_left_out(ViewContext const&, Exercise const&);

[[nodiscard]] std::string exercise_dose(Exercise const&); ///< "10 times, each side · 2 rounds"

} // namespace tenderspot::ui
