// SPDX-License-Identifier: MIT
// Paints draw lists on the CPU, with the same pixels on every platform.
#pragma once

#include "sdl/fonts.hpp"
#include "sdl/pixels.hpp"
#include "ui/toolkit/draw_list.hpp"

#include <span>

struct SDL_Surface;

namespace tenderspot::sdl {

class PlateStore;

class Painter
{
public:
    /// Both outlive the painter.
    Painter(Fonts& fonts, PlateStore& plates) : fonts_{fonts}, plates_{plates} {}

    /// Paints the part of `list` inside `damage` (in points) and leaves the rest of the surface as it is; returns the
    /// pixels that were painted. The surface has 32 bits per pixel, x8r8g8b8 or a8r8g8b8. The background is black.
    std::vector<PixelRect> paint(SDL_Surface& surface, float scale, ui::DrawList const& list,
                                 std::span<ui::Rect const> damage);

    /// Paints the whole surface.
    void paint(SDL_Surface& surface, float scale, ui::DrawList const& list);

private:
    void paint_inside(Canvas const& canvas, ui::DrawList const& list);

    Fonts& fonts_;
    PlateStore& plates_;
};

} // namespace tenderspot::sdl
