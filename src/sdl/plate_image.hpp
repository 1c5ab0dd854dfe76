// SPDX-License-Identifier: MIT
// Tints plates: a stack of them as one opaque picture, or one as a picture with alpha.
#pragma once

#include "sdl/plate_file.hpp"
#include "sdl/pyramid.hpp"

#include <span>

namespace tenderspot::sdl {

struct TintedPlate
{
    Plate const* plate;
    PixelRect place; ///< On the picture; as large as the plate.
    ui::Colour tint;
};

/// Composes the part of `picture` that lies inside `region` anew, the first plate lowest.
void compose(Pyramid& picture, std::span<TintedPlate const> stack, ui::Colour ground, PixelRect region);

/// Alpha multiplied in.
[[nodiscard]] Pyramid tinted(Plate const& plate, ui::Colour tint);

} // namespace tenderspot::sdl
