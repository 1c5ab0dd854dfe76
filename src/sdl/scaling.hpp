// SPDX-License-Identifier: MIT
// Draws pictures on a canvas at any size, with bilinear filtering.
#pragma once

#include "sdl/pyramid.hpp"

namespace tenderspot::sdl {

/// Paints an opaque picture so that it fills `place`, limited to the canvas's clip; returns the pixels that were
/// painted.
PixelRect paint_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place);

/// The same for a picture with premultiplied alpha, blended over what is there.
PixelRect blend_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place);

} // namespace tenderspot::sdl
