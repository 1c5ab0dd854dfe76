// SPDX-License-Identifier: MIT
// Letters that the fonts of the app do not have: the device may have fonts for them.
#pragma once

#include "sdl/coverage.hpp"
#include "ui/toolkit/draw_list.hpp"

#include <cstdint>
#include <string_view>

namespace tenderspot::sdl {

/// How a run of such letters is drawn.
struct RunStyle
{
    int font = 0; ///< Of OtherScripts::font_of.
    float pixels = 0;
    ui::Weight weight = ui::Weight::regular;
    bool right_to_left = false;
};

class OtherScripts
{
public:
    virtual ~OtherScripts() = default;

    static constexpr int no_font = -1;
    /// A number for the font that has this letter; letters beside each other with the same number are drawn as one.
    [[nodiscard]] virtual int font_of(char32_t) = 0;
    /// Advance in pixels of letters that have this font.
    [[nodiscard]] virtual int width(std::string_view, RunStyle const&) = 0;
    [[nodiscard]] virtual Coverage coverage(std::string_view, RunStyle const&) = 0;
};

} // namespace tenderspot::sdl
