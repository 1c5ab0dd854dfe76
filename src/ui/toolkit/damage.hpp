// SPDX-License-Identifier: MIT
// Which part of a screen has to be painted anew when one draw list follows another.
#pragma once

#include "ui/toolkit/draw_list.hpp"

namespace tenderspot::ui {

/// The smallest few rectangles outside of which both lists paint the same pixels.
[[nodiscard]] std::vector<Rect> damage(DrawList const& before, DrawList const& after);

} // namespace tenderspot::ui
