// SPDX-License-Identifier: MIT
// Text while somebody edits it: where the caret stands, what is selected, what fits. Pure; places are counted in bytes,
// and lie where one letter as people see it (a grapheme) ends and the next begins.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tenderspot::ui {

/// What may be in a field.
struct TextLimits
{
    std::size_t bytes = 200;
    enum class Lines { one, many } lines = Lines::one;
};

/// From where it was begun to where the caret is; nothing is selected where both are one place.
struct Selection
{
    std::size_t anchor = 0, caret = 0;
    [[nodiscard]] std::size_t first() const { return anchor < caret ? anchor : caret; }
    [[nodiscard]] std::size_t last() const { return anchor < caret ? caret : anchor; }
    [[nodiscard]] bool is_empty() const { return anchor == caret; }
    bool operator==(Selection const&) const = default;
};

struct Edited
{
    std::string text;
    std::size_t caret = 0;
};

/// The nearest place between letters before and behind `at`; the end of the text in that direction at most.
[[nodiscard]] std::size_t letter_before(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t letter_behind(std::string_view text, std::size_t at);

/// The same by words: to the beginning of one, and to its end.
[[nodiscard]] std::size_t word_before(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t word_behind(std::string_view text, std::size_t at);

/// `typed` instead of what is selected, as many of its letters as fit. Where there is one line, line feeds become
/// spaces; other characters that cannot be seen are left out.
[[nodiscard]] Edited typed_over(std::string_view text, Selection const&, std::string_view typed, TextLimits const&);

/// How many more letters fit, if they are like those that are there.
[[nodiscard]] std::size_t letters_left(std::string_view text, TextLimits const&);

} // namespace tenderspot::ui
