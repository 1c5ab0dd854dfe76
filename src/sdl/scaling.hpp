// SPDX-License-Identifier: MIT
// Puts pictures on a canvas at any size, bilinearly.
#pragma once

#include "sdl/pyramid.hpp"

namespace tenderspot::sdl {

/// Paints an opaque picture so that all of it would fill `place`, as far as the canvas' clip shows it; gives back
/// the pixels that were painted.
PixelRect paint_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place);

/// The same for a picture with alpha multiplied in, over what is there.
PixelRect blend_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place);

} // namespace tenderspot::sdl
