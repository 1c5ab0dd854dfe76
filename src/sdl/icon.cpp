// SPDX-License-Identifier: MIT
// A spot inside rings, like pressure spreading from a tender point.
#include "sdl/icon.hpp"

#include "sdl/blend.hpp"
#include "sdl/shapes.hpp"

#include <SDL_surface.h>
#include <SDL_video.h>

namespace tenderspot::sdl {
namespace {

inline constexpr ui::Colour ground{14, 116, 112, 255}, light{255, 255, 255, 255}, faint{255, 255, 255, 110};
inline constexpr float grid = 64;

} // namespace

std::vector<std::uint32_t> icon_pixels(int side)
{
    auto const size = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
    std::vector<std::uint32_t> pixels(size, packed(ground)), mask(size, opaque);
    auto const scale = static_cast<float>(side) / grid;
    PixelRect const all{0, 0, side, side};
    Canvas const picture{pixels.data(), side, scale, all}, outline{mask.data(), side, scale, all};
    paint_ring(picture, {{32, 32}, 20, 4, 0, 1, faint});
    paint_ring(picture, {{32, 32}, 20, 4, 0, 0.72f, light});
    paint_box(picture, {{23, 23, 18, 18}, 9, light, 0, {}});
    paint_box(outline, {{0, 0, grid, grid}, 14, light, 0, {}});
    for (std::size_t i = 0; i < size; ++i)
        pixels[i] = (pixels[i] & 0x00ffffffu) | (mask[i] & 0xffu) << 24;
    return pixels;
}

void set_icon(SDL_Window& window)
{
    auto pixels = icon_pixels(64);
    auto* const surface =
        SDL_CreateRGBSurfaceWithFormatFrom(pixels.data(), 64, 64, 32, 64 * 4, SDL_PIXELFORMAT_ARGB8888);
    if (!surface) return;
    SDL_SetWindowIcon(&window, surface);
    SDL_FreeSurface(surface);
}

} // namespace tenderspot::sdl
