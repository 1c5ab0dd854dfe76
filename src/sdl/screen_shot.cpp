// SPDX-License-Identifier: MIT
// Paints into plain memory.
#include "sdl/screen_shot.hpp"

#include "sdl/blend.hpp"
#include "sdl/png.hpp"

#include <SDL_surface.h>

namespace tenderspot::sdl {

ScreenShot::ScreenShot(Painter& painter, ui::Size size, float scale)
    : painter_{painter},
      scale_{scale},
      width_{std::max(to_pixel(size.w, scale), 1)},
      height_{std::max(to_pixel(size.h, scale), 1)},
      pixels_(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), opaque),
      surface_{
          SDL_CreateRGBSurfaceWithFormatFrom(pixels_.data(), width_, height_, 32, width_ * 4, SDL_PIXELFORMAT_RGB888)}
{
}

ScreenShot::~ScreenShot() { SDL_FreeSurface(surface_); }

void ScreenShot::paint(ui::DrawList const& list) { painter_.paint(*surface_, scale_, list); }

void ScreenShot::paint(ui::DrawList const& list, std::span<ui::Rect const> damage)
{
    painter_.paint(*surface_, scale_, list, damage);
}

int ScreenShot::width() const { return width_; }
int ScreenShot::height() const { return height_; }
std::span<std::uint32_t const> ScreenShot::pixels() const { return pixels_; }

bool ScreenShot::save_png(std::string const& file) const { return sdl::save_png(file, pixels_, width_); }

} // namespace tenderspot::sdl
