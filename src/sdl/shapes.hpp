// SPDX-License-Identifier: MIT
// Anti-aliased shapes: how much of each pixel is covered comes from its distance to the edge.
#pragma once

#include "sdl/pixels.hpp"

namespace tenderspot::sdl {

// What a pixel becomes depends on the item and the place of the pixel only, never on the clip: a part
// painted alone is the same as that part of the whole.

/// Straight edges fall on whole pixels; discs stay where they are.
void paint_box(Canvas const& canvas, ui::Box const& box);
void paint_shadow(Canvas const& canvas, ui::Shadow const& shadow);
void paint_stroke(Canvas const& canvas, ui::Stroke const& stroke);
void paint_ring(Canvas const& canvas, ui::Ring const& ring);

} // namespace tenderspot::sdl
