// SPDX-License-Identifier: MIT
// Breaks text into lines.
#pragma once

#include "ui/toolkit/text_metrics.hpp"

#include <string>
#include <vector>

namespace tenderspot::ui {

/// The height of one line of a paragraph, in points.
[[nodiscard]] float line_height(Font const& font);

/// Breaks at spaces and line feeds; breaks inside a word only if it is wider than a line. Returns at least one line.
[[nodiscard]] std::vector<std::string> wrapped(std::string const& text, Font const& font, float width,
                                               TextMetrics const& metrics);

/// The length in bytes of the UTF-8 character that starts at `at`; 1 if the text is not valid UTF-8.
[[nodiscard]] std::size_t character_length(std::string_view text, std::size_t at);

} // namespace tenderspot::ui
