// SPDX-License-Identifier: MIT
// Inter, with the device's fonts for other letters; measurements and rendered text are cached for a while.
#include "sdl/fonts.hpp"

#include "sdl/line_cache.hpp"
#include "sdl/rendered_text.hpp"
#include "sdl/typefaces.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <unordered_map>

namespace tenderspot::sdl {
namespace {

inline constexpr std::size_t most_bytes = 4u << 20, most_widths = 8192;
inline constexpr ui::Weight weights[] = {ui::Weight::regular, ui::Weight::semibold, ui::Weight::bold};

std::string cache_key(Face const& face, std::string_view text)
{
    std::string key = std::to_string(face.quarter_pixels);
    key += static_cast<char>('a' + static_cast<int>(face.weight));
    key += text;
    return key;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

RunStyle style_of(Face const& face, int font, bool right_to_left)
{
    return {font, static_cast<float>(face.quarter_pixels) / 4, face.weight, right_to_left};
}

} // namespace

struct Fonts::Opened
{
    Typefaces inter;
    float scale;
    std::unordered_map<std::string, int> widths;
    LineCache lines{most_bytes};
    Coverage nothing;
    std::unique_ptr<OtherScripts> other;

    Opened(std::string folder, float at) : inter{std::move(folder)}, scale{at} {}

    [[nodiscard]] Face face(ui::Font const& font) const
    {
        return {font.weight, std::max(static_cast<int>(std::lround(font.size * scale * 4)), 4)};
    }

    [[nodiscard]] std::vector<ScriptRun> runs(std::string_view text)
    {
        if (is_plain(text)) return {{text}};
        return script_runs(text, [this](char32_t letter) {
            if (inter.has(letter)) return ScriptRun::own;
            return other ? other->font_of(letter) : OtherScripts::no_font;
        });
    }

    int width(Face const& face, std::string_view text)
    {
        if (text.empty()) return 0;
        auto key = cache_key(face, text);
        if (auto const found = widths.find(key); found != widths.end()) return found->second;
        int w = 0;
        for (auto const& run : runs(text))
            w += run.font < 0 ? inter.width(face, run.text)
                              : other->width(run.text, style_of(face, run.font, run.right_to_left));
        if (widths.size() >= most_widths) widths.clear();
        widths.emplace(std::move(key), w);
        return w;
    }

    int room(Face const& face, std::string_view piece, ui::Digits digits)
    {
        return digits == ui::Digits::tabular && is_digit(piece.front()) ? inter.cell(face) : width(face, piece);
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
    if (!fonts->opened_->inter.handle(fonts->opened_->face({})))
        return FontError{fonts->opened_->inter.folder() + "/" + file_name(ui::Weight::regular), TTF_GetError()};
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
    auto* const handle = opened_->inter.handle(opened_->face(font));
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
    auto const face = opened_->face(font);
    auto const add = [&](std::string_view text, int x, int raise) {
        for (auto const& run : opened_->runs(text)) {
            out.push_back({run.text, x, raise, run.font, run.right_to_left});
            if (run.text.size() < text.size()) x += opened_->width(face, run.text);
        }
    };
    if (font.digits == ui::Digits::proportional) {
        add(line, 0, 0);
        return out;
    }
    for (int x = 0; !line.empty();) {
        auto const is_cell = is_digit(line.front());
        auto const text = line.substr(0, is_cell ? 1 : line.find_first_of("0123456789"));
        auto const room = opened_->room(face, text, font.digits);
        auto const spare = is_cell ? static_cast<float>(room) - opened_->inter.digit(face, text.front()) : 0;
        auto const between_digits = text == ":" && !out.empty() && text.size() < line.size();
        add(text, x + static_cast<int>(std::lround(spare / 2)), between_digits ? opened_->inter.colon_raise(face) : 0);
        x += room;
        line.remove_prefix(text.size());
    }
    return out;
}

Coverage const& Fonts::coverage(Piece const& piece, ui::Font const& font) const
{
    if (piece.text.empty()) return opened_->nothing;
    auto const face = opened_->face(font);
    auto key = cache_key(face, piece.text);
    if (auto const* found = opened_->lines.find(key)) return *found;
    if (piece.font >= 0) {
        auto const style = style_of(face, piece.font, piece.right_to_left);
        return opened_->lines.insert(std::move(key), opened_->other->coverage(piece.text, style));
    }
    auto* const handle = opened_->inter.handle(face);
    return opened_->lines.insert(std::move(key), handle ? rendered(handle, std::string{piece.text}) : Coverage{});
}

bool Fonts::shows(std::string_view text) const
{
    auto const runs = opened_->runs(text);
    return std::none_of(runs.begin(), runs.end(),
                        [](ScriptRun const& run) { return run.font == OtherScripts::no_font; });
}

void Fonts::set_other_scripts(std::unique_ptr<OtherScripts> other)
{
    opened_->other = std::move(other);
    opened_->widths.clear();
    opened_->lines.clear();
}

std::size_t Fonts::cached_bytes() const { return opened_->lines.bytes(); }

} // namespace tenderspot::sdl
