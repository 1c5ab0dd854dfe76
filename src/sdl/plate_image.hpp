// SPDX-License-Identifier: MIT
// Tints plates: a stack of them as one opaque picture, or a single one as a picture with alpha.
#pragma once

#include "sdl/plate_file.hpp"
#include "sdl/pyramid.hpp"

#include <span>

namespace tenderspot::sdl {

struct TintedPlate
{
    Plate const* plate;
    PixelRect place; ///< On the picture; has the size of the plate.
    ui::Colour tint;
};

/// Recomposes the part of `picture` inside `region`, with the first plate lowest.
void compose(Pyramid& picture, std::span<TintedPlate const> stack, ui::Colour ground, PixelRect region);

/// With premultiplied alpha.
[[nodiscard]] Pyramid tinted(Plate const& plate, ui::Colour tint);

} // namespace tenderspot::sdl
