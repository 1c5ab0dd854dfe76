// SPDX-License-Identifier: MIT
// Inter over SDL_ttf, opened when first needed: one font for each weight, which takes all sizes.
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
    int quarter_pixels = 0; ///< Sizes between whole pixels occur at scale 1.5 and with larger text.
};

[[nodiscard]] char const* file_name(ui::Weight);

class Typefaces
{
public:
    /// The files are those of `folder` with these names.
    explicit Typefaces(std::string folder);
    ~Typefaces();
    Typefaces(Typefaces const&) = delete;
    Typefaces& operator=(Typefaces const&) = delete;

    [[nodiscard]] std::string const& folder() const { return folder_; }
    /// Of this size until the next call; null if the file cannot be used.
    [[nodiscard]] TTF_Font* handle(Face const&);
    [[nodiscard]] bool has(char32_t letter);
    [[nodiscard]] int width(Face const&, std::string_view text); ///< In pixels.
    [[nodiscard]] float digit(Face const&, char);                ///< Advance in pixels, not rounded.
    [[nodiscard]] int cell(Face const&);                         ///< Of one tabular digit, in pixels.
    /// So that a colon stands at half the height of digits, in pixels.
    [[nodiscard]] int colon_raise(Face const&);

private:
    struct CloseFont
    {
        void operator()(TTF_Font* font) const { TTF_CloseFont(font); }
    };
    /// Another size costs little, another font half a millisecond.
    struct Typeface
    {
        FileBytes bytes; ///< Before the font, which reads them to its end.
        std::unique_ptr<TTF_Font, CloseFont> font;
        int quarter_pixels = 0;
        bool broken = false;
        std::array<float, 10> digits{}; ///< Advances in em, once measured.
    };
    std::string folder_;
    std::array<Typeface, 3> typefaces_;
};

} // namespace tenderspot::sdl
