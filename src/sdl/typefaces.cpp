// SPDX-License-Identifier: MIT
// Queries Inter through SDL_ttf.
#include "sdl/typefaces.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::sdl {
namespace {

/// Makes a point of SDL_ttf a quarter of a pixel.
inline constexpr unsigned dpi = 18;

} // namespace

char const* file_name(ui::Weight weight)
{
    switch (weight) {
    case ui::Weight::regular: return "Inter-Regular.otf";
    case ui::Weight::semibold: return "Inter-SemiBold.otf";
    case ui::Weight::bold: return "Inter-Bold.otf";
    }
    return "";
}

Typefaces::Typefaces(std::string folder) : folder_{std::move(folder)} { TTF_Init(); }

Typefaces::~Typefaces()
{
    typefaces_ = {};
    TTF_Quit();
}

TTF_Font* Typefaces::handle(Face const& face)
{
    auto& typeface = typefaces_[static_cast<std::size_t>(face.weight)];
    if (typeface.broken) return nullptr;
    if (!typeface.font) {
        auto const path = folder_ + "/" + file_name(face.weight);
        auto* const file = open_font_file(path, typeface.bytes);
        typeface.font.reset(TTF_OpenFontDPIRW(file, 1, face.quarter_pixels, dpi, dpi));
        typeface.broken = !typeface.font;
        if (typeface.broken) return nullptr;
        TTF_SetFontHinting(typeface.font.get(), TTF_HINTING_LIGHT_SUBPIXEL);
        TTF_SetFontKerning(typeface.font.get(), 1);
    } else if (typeface.quarter_pixels != face.quarter_pixels) {
        TTF_SetFontSizeDPI(typeface.font.get(), face.quarter_pixels, dpi, dpi);
    }
    typeface.quarter_pixels = face.quarter_pixels;
    return typeface.font.get();
}

/// At whatever size the font is open: another one would throw its glyphs away, and this is asked while painting.
bool Typefaces::has(char32_t letter)
{
    auto const& opened = typefaces_[static_cast<std::size_t>(ui::Weight::regular)].font;
    auto* const font = opened ? opened.get() : handle({ui::Weight::regular, 64});
    return font && (letter < U' ' || TTF_GlyphIsProvided32(font, static_cast<Uint32>(letter)) != 0);
}

int Typefaces::width(Face const& face, std::string_view text)
{
    int w = 0;
    if (auto* const font = handle(face)) TTF_SizeUTF8(font, std::string{text}.c_str(), &w, nullptr);
    return w;
}

float Typefaces::digit(Face const& face, char c)
{
    auto& digits = typefaces_[static_cast<std::size_t>(face.weight)].digits;
    if (digits[0] == 0) {
        auto* const font = handle({face.weight, 4000});
        for (std::size_t i = 0; i < digits.size(); ++i) {
            int advance = 0;
            if (font)
                TTF_GlyphMetrics32(font, static_cast<Uint32>('0' + i), nullptr, nullptr, nullptr, nullptr, &advance);
            digits[i] = static_cast<float>(std::max(advance, 1)) / 1000;
        }
    }
    return digits[static_cast<std::size_t>(c - '0')] * static_cast<float>(face.quarter_pixels) / 4;
}

int Typefaces::cell(Face const& face)
{
    auto widest = 0.0f;
    for (char c = '0'; c <= '9'; ++c)
        widest = std::max(widest, digit(face, c));
    return static_cast<int>(std::lround(widest));
}

int Typefaces::colon_raise(Face const& face)
{
    auto* const font = handle(face);
    int bottom = 0, top = 0, height = 0;
    if (!font || TTF_GlyphMetrics32(font, ':', nullptr, nullptr, &bottom, &top, nullptr) != 0 ||
        TTF_GlyphMetrics32(font, '0', nullptr, nullptr, nullptr, &height, nullptr) != 0)
        return 0;
    return (height - top - bottom) / 2;
}

} // namespace tenderspot::sdl
