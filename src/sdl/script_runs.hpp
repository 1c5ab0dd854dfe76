// SPDX-License-Identifier: MIT
// Splits a text wherever its letters come from another font.
#pragma once

#include "sdl/other_scripts.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace tenderspot::sdl {

/// Letters of one font, in logical order.
struct ScriptRun
{
    static constexpr int own = -2; ///< One of the app's fonts has the letters.

    std::string_view text; ///< Points into the caller's text.
    int font = own;        ///< Otherwise a number from OtherScripts, which may be no_font.
    bool right_to_left = false;
};

/// Marks and joiners stay with the letter before them, and so do spaces and signs between two right-to-left letters. A
/// text without other letters is a single run. `font_of` returns ScriptRun::own for letters that the app has.
[[nodiscard]] std::vector<ScriptRun> script_runs(std::string_view, std::function<int(char32_t)> const& font_of);

/// Whether the text consists only of Latin letters, digits and common signs, which the app's fonts always have.
[[nodiscard]] bool is_plain(std::string_view);

} // namespace tenderspot::sdl
