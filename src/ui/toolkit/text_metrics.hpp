// SPDX-License-Identifier: MIT
// The width and height of text; layout asks, the owner of the fonts answers.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <string_view>

namespace tenderspot::ui {

class TextMetrics
{
public:
    virtual ~TextMetrics() = default;

    /// The advance width of one line, in points.
    [[nodiscard]] virtual float width(std::string_view text, Font const& font) const = 0;

    /// The height of capital letters above the baseline, and a line's ascent and descent, in points.
    struct Vertical
    {
        float ascent = 0, descent = 0, cap_height = 0; ///< All positive.
    };
    [[nodiscard]] virtual Vertical vertical(Font const& font) const = 0;

    /// Whether there is a glyph for every letter.
    [[nodiscard]] virtual bool shows(std::string_view) const { return true; }
};

} // namespace tenderspot::ui
