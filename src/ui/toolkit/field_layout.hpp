// SPDX-License-Identifier: MIT
// The positions of a text field's letters on the screen.
#pragma once

#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/text_edit.hpp"

#include <cstddef>
#include <vector>

namespace tenderspot::ui {

/// The layout of a field that was laid out; all positions are byte offsets in its value.
class FieldLayout
{
public:
    /// The field and the metrics must outlive it; the theme is needed only during this call.
    FieldLayout(Node const& field, LayoutContext const& context);

    /// A thin box as high as a line of text.
    [[nodiscard]] Rect caret(std::size_t at) const;
    /// The selection, one box for each line that contains some of it.
    [[nodiscard]] std::vector<Rect> boxes(Selection const&) const;
    /// The position between two letters that is nearest to a point.
    [[nodiscard]] std::size_t place_at(Point) const;
    /// The position `lines` lines further down (or up, if negative) and nearest in x; past the last line, the end of
    /// the text.
    [[nodiscard]] std::size_t lines_below(std::size_t at, int lines) const;
    [[nodiscard]] std::size_t line_begin(std::size_t at) const { return lines_[line_of(at)].begin; }
    [[nodiscard]] std::size_t line_end(std::size_t at) const;

private:
    struct Line
    {
        std::size_t begin; ///< The offset of the line's first byte in the value.
        std::string const* text;
    };
    [[nodiscard]] std::size_t line_of(std::size_t at) const;
    [[nodiscard]] float x_of(Line const&, std::size_t at) const;
    [[nodiscard]] std::size_t place_in(Line const&, float x) const;
    [[nodiscard]] float top_of(std::size_t line) const;

    Node const& shown_; ///< The label inside the field.
    TextMetrics const& metrics_;
    Font font_;
    bool is_hint_;
    std::vector<Line> lines_;
};

} // namespace tenderspot::ui
