// SPDX-License-Identifier: MIT
// Inter through SDL_ttf, opened on first use: one font for each weight, resized as needed.
#pragma once

#include "sdl/font_file.hpp"
#include "ui/toolkit/draw_list.hpp"

#include <SDL_ttf.h>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace tenderspot::sdl {

struct Face
{
    ui::Weight weight = ui::Weight::regular;
    int quarter_pixels = 0; ///< Fractional sizes occur at scale 1.5 and with larger text.
};

[[nodiscard]] char const* file_name(ui::Weight);

class Typefaces
{
public:
    /// The files with these names in `folder`.
    explicit Typefaces(std::string folder);
    ~Typefaces();
    Typefaces(Typefaces const&) = delete;
    Typefaces& operator=(Typefaces const&) = delete;

    [[nodiscard]] std::string const& folder() const { return folder_; }
    /// Has this size until the next call; null if the file is unusable.
    [[nodiscard]] TTF_Font* handle(Face const&);
    [[nodiscard]] bool has(char32_t letter);
    [[nodiscard]] int width(Face const&, std::string_view text); ///< In pixels.
    [[nodiscard]] float digit(Face const&, char);                ///< The advance width in pixels, not rounded.
    [[nodiscard]] int cell(Face const&);                         ///< The width of a tabular digit, in pixels.
    /// In pixels; centres a colon on the height of the digits.
    [[nodiscard]] int colon_raise(Face const&);

private:
    struct CloseFont
    {
        void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
    };
    /// Changing the size is cheap; opening another font takes half a millisecond.
    struct Typeface
    {
        FileBytes bytes; ///< Declared before the font, which reads them until it is closed.
        std::unique_ptr<TTF_Font, CloseFont> font;
        int quarter_pixels = 0;
        bool broken = false;
        std::array<float, 10> digits{}; ///< Advance widths in em, once measured.
    };
    std::string folder_;
    std::array<Typeface, 3> typefaces_;
};

} // namespace tenderspot::sdl
