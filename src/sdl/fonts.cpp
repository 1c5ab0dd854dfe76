// SPDX-License-Identifier: MIT
// Fonts over SDL_ttf: opened when first needed, one for each weight and size in pixels.
#include "sdl/fonts.hpp"

#include "sdl/font_file.hpp"
#include "sdl/line_cache.hpp"
#include "sdl/rendered_text.hpp"

#include <SDL_ttf.h>

#include <array>
#include <cmath>
#include <filesystem>
#include <unordered_map>

namespace tenderspot::sdl {
namespace {

inline constexpr std::size_t most_bytes = 4u << 20, most_widths = 8192;
/// So that a point of SDL_ttf is a quarter of a pixel.
inline constexpr unsigned dpi = 18;
inline constexpr ui::Weight weights[] = {ui::Weight::regular, ui::Weight::semibold, ui::Weight::bold};

char const* file_name(ui::Weight weight)
{
    switch (weight) {
    case ui::Weight::regular: return "Inter-Regular.otf";
    case ui::Weight::semibold: return "Inter-SemiBold.otf";
    case ui::Weight::bold: return "Inter-Bold.otf";
    }
    return "";
}

struct Face
{
    ui::Weight weight;
    int quarter_pixels; ///< Sizes between whole pixels occur at scale 1.5 and with larger text.
};

struct CloseFont
{
    void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
};
using FontHandle = std::unique_ptr<TTF_Font, CloseFont>;

std::string cache_key(Face const& face, std::string_view text)
{
    std::string key = std::to_string(face.quarter_pixels);
    key += static_cast<char>('a' + static_cast<int>(face.weight));
    key += text;
    return key;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

} // namespace

/// One font of SDL_ttf takes all sizes of a weight: another size costs little, another font half a
/// millisecond.
struct Typeface
{
    FileBytes bytes; ///< Before the font, which reads them to its end.
    FontHandle font;
    int quarter_pixels = 0;
    bool broken = false;
    std::array<float, 10> digits{}; ///< Advances in em, once measured.
};

struct Fonts::Opened
{
    std::string folder;
    float scale;
    std::array<Typeface, std::size(weights)> typefaces;
    std::unordered_map<std::string, int> widths;
    LineCache lines{most_bytes};
    Coverage nothing;

    Opened(std::string from, float at) : folder{std::move(from)}, scale{at} { TTF_Init(); }
    ~Opened()
    {
        typefaces = {};
        TTF_Quit();
    }
    Opened(Opened const&) = delete;
    Opened& operator=(Opened const&) = delete;

    [[nodiscard]] Face face(ui::Font const& font) const
    {
        return {font.weight, std::max(static_cast<int>(std::lround(font.size * scale * 4)), 4)};
    }

    /// Null if the file cannot be used.
    TTF_Font* handle(Face const& face)
    {
        auto& typeface = typefaces[static_cast<std::size_t>(face.weight)];
        if (typeface.broken) return nullptr;
        if (!typeface.font) {
            auto const path = folder + "/" + file_name(face.weight);
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

    int width(Face const& face, std::string_view text)
    {
        if (text.empty()) return 0;
        auto key = cache_key(face, text);
        if (auto const found = widths.find(key); found != widths.end()) return found->second;
        int w = 0;
        if (auto* const font = handle(face)) TTF_SizeUTF8(font, std::string{text}.c_str(), &w, nullptr);
        if (widths.size() >= most_widths) widths.clear();
        widths.emplace(std::move(key), w);
        return w;
    }

    /// In pixels, not rounded.
    float digit(Face const& face, char c)
    {
        auto& digits = typefaces[static_cast<std::size_t>(face.weight)].digits;
        if (digits[0] == 0) {
            auto* const font = handle({face.weight, 4000});
            for (std::size_t i = 0; i < digits.size(); ++i) {
                int advance = 0;
                if (font)
                    TTF_GlyphMetrics32(font, static_cast<Uint32>('0' + i), nullptr, nullptr, nullptr, nullptr,
                                       &advance);
                digits[i] = static_cast<float>(std::max(advance, 1)) / 1000;
            }
        }
        return digits[static_cast<std::size_t>(c - '0')] * static_cast<float>(face.quarter_pixels) / 4;
    }

    /// Of one tabular digit, in pixels.
    int cell(Face const& face)
    {
        auto widest = 0.0f;
        for (char c = '0'; c <= '9'; ++c)
            widest = std::max(widest, digit(face, c));
        return static_cast<int>(std::lround(widest));
    }

    int colon_raise(Face const& face)
    {
        auto* const font = handle(face);
        int bottom = 0, top = 0, height = 0;
        if (!font || TTF_GlyphMetrics32(font, ':', nullptr, nullptr, &bottom, &top, nullptr) != 0 ||
            TTF_GlyphMetrics32(font, '0', nullptr, nullptr, nullptr, &height, nullptr) != 0)
            return 0;
        return (height - top - bottom) / 2;
    }

    int room(Face const& face, std::string_view piece, ui::Digits digits)
    {
        return digits == ui::Digits::tabular && is_digit(piece.front()) ? cell(face) : width(face, piece);
    }
};

Fonts::Fonts(std::unique_ptr<Opened> opened) : opened_{std::move(opened)} {}
Fonts::~Fonts() = default;

Result<std::unique_ptr<Fonts>, FontError> Fonts::open(std::string folder, float scale)
{
    for (auto const weight : weights) {
        std::error_code error;
        auto const file = folder + "/" + file_name(weight);
        if (!std::filesystem::is_regular_file(file, error)) return FontError{file, "missing"};
    }
    std::unique_ptr<Fonts> fonts{new Fonts{std::make_unique<Opened>(std::move(folder), scale)}};
    if (!fonts->opened_->handle(fonts->opened_->face({})))
        return FontError{fonts->opened_->folder + "/" + file_name(ui::Weight::regular), TTF_GetError()};
    return fonts;
}

void Fonts::set_scale(float scale)
{
    if (scale == opened_->scale) return;
    opened_->scale = scale;
    opened_->widths.clear();
    opened_->lines.clear();
}

float Fonts::scale() const { return opened_->scale; }

float Fonts::width(std::string_view text, ui::Font const& font) const
{
    if (font.digits == ui::Digits::proportional)
        return static_cast<float>(opened_->width(opened_->face(font), text)) / opened_->scale;
    auto const parts = pieces(text, font);
    auto sum = 0;
    for (auto const& piece : parts)
        sum += opened_->room(opened_->face(font), piece.text, font.digits);
    return static_cast<float>(sum) / opened_->scale;
}

ui::TextMetrics::Vertical Fonts::vertical(ui::Font const& font) const
{
    auto* const handle = opened_->handle(opened_->face(font));
    if (!handle) return {font.size * 0.97f, font.size * 0.24f, font.size * 0.73f};
    int top = 0;
    TTF_GlyphMetrics32(handle, 'H', nullptr, nullptr, nullptr, &top, nullptr);
    auto const points = [&](int pixels) { return static_cast<float>(pixels) / opened_->scale; };
    return {points(TTF_FontAscent(handle)), points(-TTF_FontDescent(handle)), points(top)};
}

std::vector<Piece> Fonts::pieces(std::string_view line, ui::Font const& font) const
{
    std::vector<Piece> out;
    if (line.empty()) return out;
    if (font.digits == ui::Digits::proportional) return {{line, 0}};
    auto const face = opened_->face(font);
    for (int x = 0; !line.empty();) {
        auto const is_cell = is_digit(line.front());
        auto const text = line.substr(0, is_cell ? 1 : line.find_first_of("0123456789"));
        auto const room = opened_->room(face, text, font.digits);
        auto const spare = is_cell ? static_cast<float>(room) - opened_->digit(face, text.front()) : 0;
        auto const between_digits = text == ":" && !out.empty() && text.size() < line.size();
        out.push_back(
            {text, x + static_cast<int>(std::lround(spare / 2)), between_digits ? opened_->colon_raise(face) : 0});
        x += room;
        line.remove_prefix(text.size());
    }
    return out;
}

Coverage const& Fonts::coverage(std::string_view piece, ui::Font const& font) const
{
    if (piece.empty()) return opened_->nothing;
    auto const face = opened_->face(font);
    auto key = cache_key(face, piece);
    if (auto const* found = opened_->lines.find(key)) return *found;
    auto* const handle = opened_->handle(face);
    return opened_->lines.insert(std::move(key), handle ? rendered(handle, std::string{piece}) : Coverage{});
}

std::size_t Fonts::cached_bytes() const { return opened_->lines.bytes(); }

} // namespace tenderspot::sdl
