// SPDX-License-Identifier: MIT
// Where the letters of a text field are on the screen.
#pragma once

#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/text_edit.hpp"

#include <cstddef>
#include <vector>

namespace tenderspot::ui {

/// Of a laid-out field; all places are bytes of its value.
class FieldLayout
{
public:
    /// As long as the field and the metrics are there; the theme is needed no longer than for this call.
    FieldLayout(Node const& field, LayoutContext const& context);

    /// A thin box as high as a line of text.
    [[nodiscard]] Rect caret(std::size_t at) const;
    /// What is selected, a box for each line that has some of it.
    [[nodiscard]] std::vector<Rect> boxes(Selection const&) const;
    /// The place between two letters that is nearest to a point.
    [[nodiscard]] std::size_t place_at(Point) const;
    /// So many lines below, or above, under the same letter as nearly as can be; the end of the text beyond the last.
    [[nodiscard]] std::size_t lines_below(std::size_t at, int lines) const;
    [[nodiscard]] std::size_t line_begin(std::size_t at) const { return lines_[line_of(at)].begin; }
    [[nodiscard]] std::size_t line_end(std::size_t at) const;

private:
    struct Line
    {
        std::size_t begin; ///< Of its first byte in the value.
        std::string const* text;
    };
    [[nodiscard]] std::size_t line_of(std::size_t at) const;
    [[nodiscard]] float x_of(Line const&, std::size_t at) const;
    [[nodiscard]] std::size_t place_in(Line const&, float x) const;
    [[nodiscard]] float top_of(std::size_t line) const;

    Node const& shown_; ///< The label in the field.
    TextMetrics const& metrics_;
    Font font_;
    bool is_hint_;
    std::vector<Line> lines_;
};

} // namespace tenderspot::ui
