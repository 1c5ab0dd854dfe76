// SPDX-License-Identifier: MIT
// Line drawings of people: the moves, the positions for treating, what to do with a strain.
#pragma once

#include "ui/toolkit/figure.hpp"

#include <string_view>

namespace tenderspot::ui {

/// By the name that a move has for it, or "wall_back", "wall_side", "cane_sitting", "side_lying", "good_side",
/// "cold_pack"; null for any other. Outlined when it is first asked for.
[[nodiscard]] Figure const* figure(std::string_view name);

} // namespace tenderspot::ui
