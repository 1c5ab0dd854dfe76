// SPDX-License-Identifier: MIT
// Text being edited: caret, selection, and limits. Pure functions; positions are byte offsets at boundaries between
// user-perceived characters (graphemes), called letters here.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tenderspot::ui {

/// The limits of a field's content.
struct TextLimits
{
    std::size_t bytes = 200;
    enum class Lines { one, many } lines = Lines::one;
};

/// From where the selection was begun to the caret; if both are equal, nothing is selected.
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

/// The nearest letter boundary before or after `at`; at the end of the text in that direction, that end.
[[nodiscard]] std::size_t letter_before(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t letter_behind(std::string_view text, std::size_t at);

/// The same by words: to the beginning of one, or to its end.
[[nodiscard]] std::size_t word_before(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t word_behind(std::string_view text, std::size_t at);

/// Replaces the selection with as many letters of `typed` as fit. In a single-line field, line feeds become spaces;
/// other invisible characters are dropped.
[[nodiscard]] Edited typed_over(std::string_view text, Selection const&, std::string_view typed, TextLimits const&);

/// How many more letters fit, assuming they are like the existing ones.
[[nodiscard]] std::size_t letters_left(std::string_view text, TextLimits const&);

} // namespace tenderspot::ui
