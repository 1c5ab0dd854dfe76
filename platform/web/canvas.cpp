// SPDX-License-Identifier: MIT
// SDL would copy all of the window at each change, and at one pixel a point.
#include "web/canvas.hpp"

#include <SDL_surface.h>
#include <emscripten.h>

// clang-format off
EM_JS(int, tenderspot_canvas_width, (), { return tenderspot.screen.size().width; });
EM_JS(int, tenderspot_canvas_height, (), { return tenderspot.screen.size().height; });
EM_JS(double, tenderspot_inset, (int side), { return tenderspot.screen.insets()[side]; });
EM_JS(void, tenderspot_show, (std::uint32_t const* pixels, int left, int top, int width, int height), {
    tenderspot.screen.show(new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4), left, top, width, height);
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
    for (auto const& part : parts) {
        part_.clear();
        for (int y = part.top; y < part.bottom; ++y) {
            auto const* const row = reinterpret_cast<std::uint32_t const*>(
                static_cast<std::uint8_t const*>(painted.pixels) + y * painted.pitch);
            for (int x = part.left; x < part.right; ++x) {
                auto const p = row[x];
                part_.push_back(0xff000000U | (p & 0xffU) << 16 | (p & 0xff00U) | (p >> 16 & 0xffU));
            }
        }
        tenderspot_show(part_.data(), part.left, part.top, part.right - part.left, part.bottom - part.top);
    }
}

} // namespace tenderspot::platform
