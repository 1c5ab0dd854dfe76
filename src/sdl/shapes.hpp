// SPDX-License-Identifier: MIT
// Anti-aliased shapes: the coverage of each pixel is computed from its distance to the edge.
#pragma once

#include "sdl/pixels.hpp"

namespace tenderspot::sdl {

// A pixel's result depends only on the item and the pixel's position, never on the clip: painting a part alone gives
// the same pixels as painting the whole.

/// Straight edges are snapped to whole pixels; discs are not.
void paint_box(Canvas const& canvas, ui::Box const& box);
void paint_shadow(Canvas const& canvas, ui::Shadow const& shadow);
void paint_stroke(Canvas const& canvas, ui::Stroke const& stroke);
void paint_ring(Canvas const& canvas, ui::Ring const& ring);

} // namespace tenderspot::sdl
