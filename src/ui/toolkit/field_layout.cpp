// SPDX-License-Identifier: MIT
// Converts byte offsets of a text to positions on the screen, and back.
#include "ui/toolkit/field_layout.hpp"

#include "ui/toolkit/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {

FieldLayout::FieldLayout(Node const& field, LayoutContext const& context)
    : shown_{field.children.front()},
      metrics_{context.metrics},
      font_{label_font(std::get<Label>(shown_.content), context.theme)},
      is_hint_{field.value.empty()}
{
    // A line ends where it was wrapped; the space or line feed there belongs to no line.
    std::size_t at = 0;
    for (auto const& line : shown_.lines) {
        lines_.push_back({at, &line});
        if (is_hint_) continue;
        at += line.size();
        if (at < field.value.size() && (field.value[at] == ' ' || field.value[at] == '\n')) ++at;
    }
}

std::size_t FieldLayout::line_of(std::size_t at) const
{
    std::size_t found = 0;
    while (!is_hint_ && found + 1 < lines_.size() && lines_[found + 1].begin <= at)
        ++found;
    return found;
}

float FieldLayout::x_of(Line const& line, std::size_t at) const
{
    auto const bytes = is_hint_ ? 0 : std::min(at - std::min(at, line.begin), line.text->size());
    return shown_.box.x + metrics_.width(line.text->substr(0, bytes), font_);
}

float FieldLayout::top_of(std::size_t line) const
{
    return shown_.box.y + line_height(font_) * static_cast<float>(line);
}

Rect FieldLayout::caret(std::size_t at) const
{
    auto const line = line_of(at);
    auto const height = font_.size * 1.2f;
    return {x_of(lines_[line], at), top_of(line) + (line_height(font_) - height) / 2, 2, height};
}

std::vector<Rect> FieldLayout::boxes(Selection const& selection) const
{
    std::vector<Rect> found;
    if (selection.is_empty() || is_hint_) return found;
    for (auto line = line_of(selection.first()); line <= line_of(selection.last()); ++line) {
        auto const& one = lines_[line];
        auto const end = one.begin + one.text->size();
        auto const from = x_of(one, std::max(selection.first(), one.begin));
        auto const to = x_of(one, std::min(selection.last(), end));
        found.push_back({from, top_of(line), std::max(to - from, 3.0f), line_height(font_)});
    }
    return found;
}

std::size_t FieldLayout::place_in(Line const& line, float x) const
{
    if (is_hint_) return 0;
    std::size_t best = 0;
    auto const distance = [&](std::size_t bytes) { return std::abs(x_of(line, line.begin + bytes) - x); };
    for (std::size_t bytes = 0; bytes < line.text->size();) {
        bytes = letter_behind(*line.text, bytes);
        if (distance(bytes) < distance(best)) best = bytes;
    }
    return line.begin + best;
}

std::size_t FieldLayout::place_at(Point at) const
{
    auto const line = std::floor((at.y - shown_.box.y) / line_height(font_));
    auto const last = static_cast<float>(lines_.size() - 1);
    return place_in(lines_[static_cast<std::size_t>(std::clamp(line, 0.0f, last))], at.x);
}

std::size_t FieldLayout::line_end(std::size_t at) const
{
    auto const& line = lines_[line_of(at)];
    return is_hint_ ? 0 : line.begin + line.text->size();
}

std::size_t FieldLayout::lines_below(std::size_t at, int lines) const
{
    auto const line = static_cast<int>(line_of(at)) + lines;
    if (line < 0) return 0;
    if (line >= static_cast<int>(lines_.size())) return line_end(lines_.back().begin);
    return place_in(lines_[static_cast<std::size_t>(line)], x_of(lines_[line_of(at)], at));
}

} // namespace tenderspot::ui
