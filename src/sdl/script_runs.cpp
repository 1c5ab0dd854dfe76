// SPDX-License-Identifier: MIT
// Processes a text letter by letter, with the Unicode properties of each.
#include "sdl/script_runs.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace tenderspot::sdl {
namespace {

struct Letter
{
    char32_t code = 0;
    std::size_t bytes = 1;
};

/// Invalid UTF-8 counts as a one-byte letter that no font has.
Letter letter_at(std::string_view text)
{
    utf8proc_int32_t code = 0;
    auto const* const bytes = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    auto const length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &code);
    if (length <= 0) return {U'\uFFFD', 1};
    return {static_cast<char32_t>(code), static_cast<std::size_t>(length)};
}

utf8proc_property_t const& property(char32_t code)
{
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
}

bool joins_before(char32_t code)
{
    switch (property(code).category) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_CF: return true;
    default: return property(code).boundclass == UTF8PROC_BOUNDCLASS_EXTEND;
    }
}

bool is_right_to_left(char32_t code)
{
    auto const which = property(code).bidi_class;
    return which == UTF8PROC_BIDI_CLASS_R || which == UTF8PROC_BIDI_CLASS_AL;
}

/// Spaces, signs and digits adopt the direction of their surroundings.
bool has_direction(char32_t code)
{
    return is_right_to_left(code) || property(code).bidi_class == UTF8PROC_BIDI_CLASS_L;
}

/// Merges two right-to-left runs of the same font with what is between them.
std::vector<ScriptRun> joined(std::vector<ScriptRun> const& runs, std::vector<bool> const& is_neutral)
{
    std::vector<ScriptRun> out;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        auto const fits = [&](ScriptRun const& run) {
            return !out.empty() && out.back().right_to_left && run.right_to_left && out.back().font == run.font;
        };
        auto const is_between = is_neutral[i] && i + 1 < runs.size() && fits(runs[i + 1]);
        if (is_between || fits(runs[i])) {
            auto& text = out.back().text;
            text = {text.data(), text.size() + runs[i].text.size()};
        } else {
            out.push_back(runs[i]);
        }
    }
    return out;
}

} // namespace

bool is_plain(std::string_view text)
{
    // Below U+0300, where combining marks begin.
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
}

std::vector<ScriptRun> script_runs(std::string_view text, std::function<int(char32_t)> const& font_of)
{
    std::vector<ScriptRun> runs;
    std::vector<bool> is_neutral;
    while (!text.empty()) {
        auto const letter = letter_at(text);
        auto const part = text.substr(0, letter.bytes);
        text.remove_prefix(letter.bytes);
        auto const joins = !runs.empty() && joins_before(letter.code);
        ScriptRun const run{part, joins ? runs.back().font : font_of(letter.code), is_right_to_left(letter.code)};
        auto const neutral = !has_direction(letter.code);
        auto const is_same =
            !runs.empty() && run.font == runs.back().font && (run.right_to_left == runs.back().right_to_left || joins);
        // A space after Latin letters is drawn with them; one after a letter of another script is separate.
        if (joins || is_same) {
            auto& before = runs.back().text;
            before = {before.data(), before.size() + part.size()};
            if (!joins) is_neutral.back() = is_neutral.back() && neutral;
        } else {
            runs.push_back(run);
            is_neutral.push_back(neutral);
        }
    }
    return joined(runs, is_neutral);
}

} // namespace tenderspot::sdl
