// SPDX-License-Identifier: MIT
// Breaks text into lines.
#pragma once

#include "ui/toolkit/text_metrics.hpp"

#include <string>
#include <vector>

namespace tenderspot::ui {

/// Height of one line of a paragraph in points.
[[nodiscard]] float line_height(Font const& font);

/// Breaks at spaces and at line feeds; a word wider than a line is broken where it must be. At least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string const& text, Font const& font, float width,
                                               TextMetrics const& metrics);

/// The length in bytes of the UTF-8 character that starts at `at`; 1 where the text is not UTF-8.
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at);

} // namespace tenderspot::ui
