// SPDX-License-Identifier: MIT
// SDL would copy the whole window for each change, and at one pixel per point.
#include "web/canvas.hpp"

#include <SDL_surface.h>
#include <emscripten.h>

// clang-format off
EM_JS(int, tenderspot_canvas_width, (), { return tenderspot.screen.size().width; });
EM_JS(int, tenderspot_canvas_height, (), { return tenderspot.screen.size().height; });
EM_JS(double, tenderspot_inset, (int side), { return tenderspot.screen.insets()[side]; });
// The painter's pixels have the canvas's byte order; see sdl/blend.
EM_JS(void, tenderspot_show, (std::uint8_t const* pixels, int width, int height, int left, int top, int w, int h), {
    const bytes = new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4);
    tenderspot.screen.show(new ImageData(bytes, width, height), left, top, w, h);
});
// clang-format on

namespace tenderspot::platform {

sdl::PixelRect Canvas::area() { return {0, 0, tenderspot_canvas_width(), tenderspot_canvas_height()}; }

ui::Insets Canvas::safe_area()
{
    auto const inset = [](int side) { return static_cast<float>(tenderspot_inset(side)); };
    return {inset(0), inset(1), inset(2), inset(3)};
}

void Canvas::show(SDL_Surface& painted, std::span<sdl::PixelRect const> parts)
{
    auto const* const pixels = static_cast<std::uint8_t const*>(painted.pixels);
    for (auto const& part : parts)
        tenderspot_show(pixels, painted.w, painted.h, part.left, part.top, part.right - part.left,
                        part.bottom - part.top);
}

} // namespace tenderspot::platform
