// SPDX-License-Identifier: MIT
// Letters that the app's fonts lack, for which the device may have fonts.
#pragma once

#include "sdl/coverage.hpp"
#include "ui/toolkit/draw_list.hpp"

#include <cstdint>
#include <string_view>

namespace tenderspot::sdl {

/// How to draw a run of such letters.
struct RunStyle
{
    int font = 0; ///< From OtherScripts::font_of.
    float pixels = 0;
    ui::Weight weight = ui::Weight::regular;
    bool right_to_left = false;
};

class OtherScripts
{
public:
    virtual ~OtherScripts() = default;

    static constexpr int no_font = -1;
    /// The number of the font that has this letter; adjacent letters with the same number are drawn together.
    [[nodiscard]] virtual int font_of(char32_t) = 0;
    /// The advance width, in pixels, of letters that share this font.
    [[nodiscard]] virtual int width(std::string_view, RunStyle const&) = 0;
    [[nodiscard]] virtual Coverage coverage(std::string_view, RunStyle const&) = 0;
};

} // namespace tenderspot::sdl
