// SPDX-License-Identifier: MIT
// Takes what SDL_ttf rendered and finds its position.
#include "sdl/rendered_text.hpp"

#include <algorithm>
#include <memory>

namespace tenderspot::sdl {
namespace {

struct FreeSurface
{
    void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
};
using SurfaceHandle = std::unique_ptr<SDL_Surface, FreeSurface>;

/// SDL_ttf moves text right and down until no glyph starts left of or above its surface.
struct Shift
{
    int right = 0, down = 0;
};

Shift shift_of(TTF_Font* font, std::string const& text)
{
    Shift shift;
    auto const ascent = TTF_FontAscent(font);
    auto const* rest = text.c_str();
    std::size_t bytes = text.size();
    for (auto first = true; bytes > 0; first = false) {
        auto const* before = rest;
        auto c = static_cast<unsigned char>(*rest);
        auto const length = c < 0x80 ? 1u : c < 0xe0 ? 2u : c < 0xf0 ? 3u : 4u;
        Uint32 code = c < 0x80 ? c : c & (0x7fu >> length);
        for (++rest; static_cast<std::size_t>(rest - before) < std::min<std::size_t>(length, bytes); ++rest)
            code = code << 6 | (static_cast<unsigned char>(*rest) & 0x3fu);
        bytes -= static_cast<std::size_t>(rest - before);
        int left = 0, top = 0;
        if (TTF_GlyphMetrics32(font, code, &left, nullptr, nullptr, &top, nullptr) != 0) continue;
        if (first) shift.right = std::max(-left, 0);
        shift.down = std::max(shift.down, top - ascent);
    }
    return shift;
}

/// Keeps only the rows and columns with ink.
Coverage trimmed(SDL_Surface const& surface, int left, int top)
{
    auto const* const bytes = static_cast<std::uint8_t const*>(surface.pixels);
    auto const at = [&](int x, int y) { return bytes[y * surface.pitch + x]; };
    int x0 = surface.w, x1 = 0, y0 = surface.h, y1 = 0;
    for (int y = 0; y < surface.h; ++y)
        for (int x = 0; x < surface.w; ++x)
            if (at(x, y) != 0) {
                x0 = std::min(x0, x);
                x1 = std::max(x1, x + 1);
                y0 = std::min(y0, y);
                y1 = y + 1;
            }
    if (x0 >= x1) return {};
    Coverage out{left + x0, top + y0, x1 - x0, y1 - y0, {}};
    out.values.reserve(static_cast<std::size_t>(out.w) * static_cast<std::size_t>(out.h));
    for (int y = y0; y < y1; ++y)
        out.values.insert(out.values.end(), bytes + y * surface.pitch + x0, bytes + y * surface.pitch + x1);
    return out;
}

} // namespace

Coverage rendered(TTF_Font* font, std::string const& text)
{
    SurfaceHandle const surface{TTF_RenderUTF8_Shaded(font, text.c_str(), {255, 255, 255, 255}, {0, 0, 0, 255})};
    if (!surface || surface->format->BytesPerPixel != 1) return {};
    auto const shift = shift_of(font, text);
    return trimmed(*surface, -shift.right, -TTF_FontAscent(font) - shift.down);
}

} // namespace tenderspot::sdl
