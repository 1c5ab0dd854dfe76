// SPDX-License-Identifier: MIT
// Draws lines of text on a canvas.
#pragma once

#include "sdl/fonts.hpp"
#include "sdl/pixels.hpp"

namespace tenderspot::sdl {

/// `fonts` must have the scale of the canvas. The origin is rounded to a whole pixel.
void paint_glyphs(Canvas const& canvas, Fonts const& fonts, ui::Glyphs const& glyphs);

} // namespace tenderspot::sdl
