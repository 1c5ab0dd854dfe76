// SPDX-License-Identifier: MIT
// How wide and how high text is; layout asks, the owner of the fonts answers.
#pragma once

#include "ui/toolkit/draw_list.hpp"

#include <string_view>

namespace tenderspot::ui {

class TextMetrics
{
public:
    virtual ~TextMetrics() = default;

    /// Advance of one line in points.
    [[nodiscard]] virtual float width(std::string_view text, Font const& font) const = 0;

    /// Height of a capital letter's top above the baseline, and of a line's ascent and descent, in points.
    struct Vertical
    {
        float ascent = 0, descent = 0, cap_height = 0; ///< All positive.
    };
    [[nodiscard]] virtual Vertical vertical(Font const& font) const = 0;

    /// Whether there is a glyph for each letter.
    [[nodiscard]] virtual bool shows(std::string_view) const { return true; }
};

} // namespace tenderspot::ui
