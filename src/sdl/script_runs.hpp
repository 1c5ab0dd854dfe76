// SPDX-License-Identifier: MIT
// Cuts a text where its letters come from another font.
#pragma once

#include "sdl/other_scripts.hpp"

#include <functional>
#include <string_view>
#include <vector>

namespace tenderspot::sdl {

/// Letters of one font, in the order in which they are written.
struct ScriptRun
{
    static constexpr int own = -2; ///< One of the app's fonts has them.

    std::string_view text; ///< Of the caller's text.
    int font = own;        ///< Or as OtherScripts says, which may be no_font.
    bool right_to_left = false;
};

/// Marks and joiners stay with the letter before them, and so do spaces and signs between two letters that are written
/// from right to left. Without any other letters it is one run. `font_of` says ScriptRun::own for what the app has.
[[nodiscard]] std::vector<ScriptRun> script_runs(std::string_view, std::function<int(char32_t)> const& font_of);

/// Whether all of it is Latin letters, digits and the usual signs, which the app's fonts always have.
[[nodiscard]] bool is_plain(std::string_view);

} // namespace tenderspot::sdl
