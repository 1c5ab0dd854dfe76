// SPDX-License-Identifier: MIT
// Line drawings of people: exercises, positions for treatment, and the care of a strain.
#pragma once

#include "ui/toolkit/figure.hpp"

#include <string_view>

namespace tenderspot::ui {

/// By the figure name of an exercise, or "wall_back", "wall_side", "cane_sitting", "side_lying", "good_side",
/// "cold_pack"; null for any other name. The outline is computed on first use.
[[nodiscard]] Figure const* figure(std::string_view name);

} // namespace tenderspot::ui
