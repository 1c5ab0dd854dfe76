// SPDX-License-Identifier: MIT
// Asks fontconfig once for each new letter; a font stays open once it was found.
#include "linux/system_fonts.hpp"

#include "sdl/rendered_text.hpp"

#include <SDL_ttf.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tenderspot {
namespace {

template <auto release> struct Release
{
    template <class Thing> void operator()(Thing* thing) const { release(thing); }
};
using Config = std::unique_ptr<FcConfig, Release<FcConfigDestroy>>;
using Pattern = std::unique_ptr<FcPattern, Release<FcPatternDestroy>>;
using Letters = std::unique_ptr<FcCharSet, Release<FcCharSetDestroy>>;
using Found = std::unique_ptr<FcFontSet, Release<FcFontSetDestroy>>;
using Font = std::unique_ptr<TTF_Font, Release<TTF_CloseFont>>;

struct Place
{
    std::string file;
    int index = 0; ///< The index in a file with several fonts.
    auto operator<=>(Place const&) const = default;
};

/// The script's four letters, such as "Arab": without it letters are not joined and marks are not placed.
std::array<char, 5> script_of(std::string_view text)
{
    std::array<char, 5> name{};
    utf8proc_int32_t letter = 0;
    auto const* const bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    if (utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &letter) <= 0) letter = 0;
    auto const script = hb_unicode_script(hb_unicode_funcs_get_default(), static_cast<hb_codepoint_t>(letter));
    hb_tag_to_string(hb_script_to_iso15924_tag(script), name.data());
    return name;
}

class SystemFonts final : public sdl::OtherScripts
{
public:
    SystemFonts() { TTF_Init(); }
    ~SystemFonts() override
    {
        fonts_.clear();
        TTF_Quit();
    }
    SystemFonts(SystemFonts const&) = delete;
    SystemFonts& operator=(SystemFonts const&) = delete;

    int font_of(char32_t letter) override
    {
        auto const known = of_letter_.find(letter);
        if (known != of_letter_.end()) return known->second;
        auto const place = search(letter);
        auto number = no_font;
        if (place) {
            auto const at = std::find(places_.begin(), places_.end(), *place);
            number = static_cast<int>(at - places_.begin());
            if (at == places_.end()) places_.push_back(*place);
        }
        return of_letter_[letter] = number;
    }

    int width(std::string_view text, sdl::RunStyle const& style) override
    {
        int w = 0;
        if (auto* const font = opened(style, text)) TTF_SizeUTF8(font, std::string{text}.c_str(), &w, nullptr);
        return w;
    }

    sdl::Coverage coverage(std::string_view text, sdl::RunStyle const& style) override
    {
        auto* const font = opened(style, text);
        return font ? sdl::rendered(font, std::string{text}) : sdl::Coverage{};
    }

private:
    /// The best outline font for the letter, as ranked by the user's own settings.
    std::optional<Place> search(char32_t letter)
    {
        if (!config_) config_.reset(FcInitLoadConfigAndFonts());
        Pattern const wanted{FcPatternCreate()};
        Letters const letters{FcCharSetCreate()};
        if (!config_ || !wanted || !letters) return std::nullopt;
        FcCharSetAddChar(letters.get(), letter);
        FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<FcChar8 const*>("sans-serif"));
        FcPatternAddCharSet(wanted.get(), FC_CHARSET, letters.get());
        FcPatternAddBool(wanted.get(), FC_OUTLINE, FcTrue);
        FcPatternAddBool(wanted.get(), FC_COLOR, FcFalse);
        FcConfigSubstitute(config_.get(), wanted.get(), FcMatchPattern);
        FcDefaultSubstitute(wanted.get());
        FcResult result = FcResultMatch;
        Found const found{FcFontSort(config_.get(), wanted.get(), FcFalse, nullptr, &result)};
        for (int i = 0; found && i < found->nfont; ++i)
            if (auto place = place_of(*found->fonts[i], letter)) return place;
        return std::nullopt;
    }

    static std::optional<Place> place_of(FcPattern& font, char32_t letter)
    {
        FcBool outline = FcFalse, colour = FcFalse;
        FcCharSet* letters = nullptr;
        FcChar8* file = nullptr;
        int index = 0;
        FcPatternGetBool(&font, FC_OUTLINE, 0, &outline);
        FcPatternGetBool(&font, FC_COLOR, 0, &colour);
        if (!outline || colour || FcPatternGetCharSet(&font, FC_CHARSET, 0, &letters) != FcResultMatch ||
            !FcCharSetHasChar(letters, letter) || FcPatternGetString(&font, FC_FILE, 0, &file) != FcResultMatch)
            return std::nullopt;
        FcPatternGetInteger(&font, FC_INDEX, 0, &index);
        // The upper half selects a variation of the font, which FreeType would mistake for another font.
        return Place{reinterpret_cast<char const*>(file), index & 0xFFFF};
    }

    TTF_Font* opened(sdl::RunStyle const& style, std::string_view text)
    {
        if (style.font < 0 || static_cast<std::size_t>(style.font) >= places_.size()) return nullptr;
        auto const quarters = std::max(static_cast<int>(std::lround(style.pixels * 4)), 4);
        auto const [at, is_new] = fonts_.try_emplace(style.font);
        auto& [font, size] = at->second;
        if (is_new) {
            auto const& place = places_[static_cast<std::size_t>(style.font)];
            font.reset(TTF_OpenFontIndexDPI(place.file.c_str(), quarters, place.index, dpi, dpi));
            if (font) TTF_SetFontHinting(font.get(), TTF_HINTING_LIGHT_SUBPIXEL);
        } else if (font && size != quarters) {
            TTF_SetFontSizeDPI(font.get(), quarters, dpi, dpi);
        }
        size = quarters;
        if (font) {
            TTF_SetFontScriptName(font.get(), script_of(text).data());
            TTF_SetFontDirection(font.get(), style.right_to_left ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR);
            TTF_SetFontStyle(font.get(), style.weight == ui::Weight::regular ? TTF_STYLE_NORMAL : TTF_STYLE_BOLD);
        }
        return font.get();
    }

    /// Makes a point of SDL_ttf a quarter of a pixel.
    static constexpr unsigned dpi = 18;
    struct Opened
    {
        Font font; ///< Null if the file turns out to be unusable.
        int quarter_pixels = 0;
    };
    Config config_;
    std::vector<Place> places_; ///< Indexed by the number of the font.
    std::unordered_map<char32_t, int> of_letter_;
    std::map<int, Opened> fonts_;
};

} // namespace

std::unique_ptr<sdl::OtherScripts> system_fonts() { return std::make_unique<SystemFonts>(); }

} // namespace tenderspot
