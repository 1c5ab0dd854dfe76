// SPDX-License-Identifier: MIT
// Greedy line breaking.
#include "ui/toolkit/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

/// Splits a word that is wider than a whole line.
void break_word(std::string word, Font const& font, float width, TextMetrics const& metrics,
                std::vector<std::string>& lines)
{
    std::string line;
    for (std::size_t at = 0; at < word.size();) {
        auto const length = character_length(word, at);
        auto longer = line + word.substr(at, length);
        if (!line.empty() && metrics.width(longer, font) > width) {
            lines.push_back(line);
            longer = word.substr(at, length);
        }
        line = std::move(longer);
        at += length;
    }
    lines.push_back(line);
}

void wrap_paragraph(std::string_view text, Font const& font, float width, TextMetrics const& metrics,
                    std::vector<std::string>& lines)
{
    auto const space = metrics.width(" ", font);
    std::string line;
    float used = 0;
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        auto const word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        auto const wide = metrics.width(word, font);
        auto const longer = used + space + wide;
        if (!line.empty() && longer <= width * 1.05f) {
            auto const candidate = line + " " + std::string{word};
            // Adjacent glyphs are narrower than separate ones; near the edge only measuring the whole line is reliable.
            if (longer < width * 0.92f || metrics.width(candidate, font) <= width) {
                line = candidate;
                used = longer;
                continue;
            }
        }
        if (!line.empty()) lines.push_back(std::move(line));
        line.assign(word);
        used = wide;
        if (wide > width) {
            break_word(line, font, width, metrics, lines);
            line = std::move(lines.back());
            lines.pop_back();
            used = metrics.width(line, font);
        }
    }
    lines.push_back(std::move(line));
}

} // namespace

float line_height(Font const& font) { return std::round(font.size * (font.size < 24 ? 1.4f : 1.25f)); }

std::vector<std::string> wrapped(std::string const& text, Font const& font, float width, TextMetrics const& metrics)
{
    std::vector<std::string> lines;
    std::string_view rest = text;
    while (true) {
        auto const end = rest.find('\n');
        wrap_paragraph(rest.substr(0, end), font, width, metrics, lines);
        if (end == std::string_view::npos) return lines;
        rest.remove_prefix(end + 1);
    }
}

std::size_t character_length(std::string_view text, std::size_t at)
{
    auto const lead = static_cast<unsigned char>(text[at]);
    std::size_t const wanted = lead < 0x80 ? 1 : lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return std::min(wanted, text.size() - at);
}

} // namespace tenderspot::ui
