// SPDX-License-Identifier: MIT
// Finds the parts of a screen that must be repainted when one draw list replaces another.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::ui {

/// A few rectangles, as small as possible, outside of which both lists paint the same pixels.
[[nodiscard]] std::vector<Rect> damage(DrawList const& before, DrawList const& after);

} // namespace tenderspot::ui
