// SPDX-License-Identifier: MIT
// Computes how large nodes want to be.
#include "ui/toolkit/layout.hpp"
#include "ui/toolkit/text_layout.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

Size measure_label(Node& node, Label const& label, float width, LayoutContext const& context)
{
    auto font = label_font(label, context.theme);
    if (label.fit == Label::Fit::shrink) {
        auto wide = context.metrics.width(label.text, font);
        for (auto const& fellow : label.same_size_as)
            wide = std::max(wide, context.metrics.width(fellow, font));
        // Slightly smaller than necessary, because digits in cells are rounded up to whole pixels.
        node.font_factor = wide > width && wide > 0 ? width / wide * 0.985f : 1.0f;
        node.lines = {label.text};
        font.size *= node.font_factor;
        // As wide as the widest text: otherwise it would be shrunk again when given only its own width.
        return {std::min(std::ceil(wide), width), line_height(font)};
    }
    node.lines = wrapped(label.text, font, width, context.metrics);
    float widest = 0;
    for (auto const& line : node.lines)
        widest = std::max(widest, context.metrics.width(line, font));
    return {std::min(std::ceil(widest), width), line_height(font) * static_cast<float>(node.lines.size())};
}

Size measure_content(Node& node, float width, LayoutContext const& context)
{
    if (auto const* label = std::get_if<Label>(&node.content)) return measure_label(node, *label, width, context);
    if (auto const* icon = std::get_if<IconMark>(&node.content)) return {icon->size, icon->size};
    if (auto const* mark = std::get_if<FigureMark>(&node.content)) return {mark->size, mark->size};
    if (auto const* disc = std::get_if<Disc>(&node.content)) return {disc->size, disc->size};
    return {};
}

Size measure_row(Node& node, float inner, LayoutContext const& context)
{
    auto const room = row_room(node, inner, context);
    Size size;
    for (auto& child : node.children) {
        if (child.style.pinned) continue;
        auto const& wish = child.style.width;
        auto const fills = wish.kind == Extent::Kind::fill;
        auto const taken = measure(child, fills ? room.unit * wish.value : inner, context);
        size.w += taken.w;
        size.h = std::max(size.h, taken.h);
    }
    size.w += node.style.gap * static_cast<float>(std::max(room.count - 1, 0));
    return size;
}

Size measure_wrap(Node& node, float inner, LayoutContext const& context)
{
    Size size;
    float x = 0, line = 0;
    for (auto& child : node.children) {
        auto const taken = measure(child, inner, context);
        if (x > 0 && x + taken.w > inner) {
            size.h += line + node.style.gap;
            x = line = 0;
        }
        x += taken.w + node.style.gap;
        size.w = std::max(size.w, x - node.style.gap);
        line = std::max(line, taken.h);
    }
    size.h += line;
    return size;
}

Size measure_pile(Node& node, float inner, LayoutContext const& context)
{
    Size size;
    int flowing = 0;
    for (auto& child : node.children) {
        if (child.style.pinned) continue;
        auto const taken = measure(child, inner, context);
        size.w = std::max(size.w, taken.w);
        size.h = node.style.axis == Axis::stack ? std::max(size.h, taken.h) : size.h + taken.h;
        ++flowing;
    }
    if (node.style.axis == Axis::column) size.h += node.style.gap * static_cast<float>(std::max(flowing - 1, 0));
    return size;
}

Size measure_children(Node& node, float inner, LayoutContext const& context)
{
    switch (node.style.axis) {
    case Axis::row: return measure_row(node, inner, context);
    case Axis::wrap: return measure_wrap(node, inner, context);
    case Axis::column:
    case Axis::stack: return measure_pile(node, inner, context);
    }
    return {};
}

} // namespace

RowRoom row_room(Node& row, float inner_width, LayoutContext const& context)
{
    RowRoom room{inner_width, 0, 0};
    float weights = 0;
    for (auto& child : row.children) {
        if (child.style.pinned) continue;
        ++room.count;
        if (child.style.width.kind == Extent::Kind::fill) weights += child.style.width.value;
        else room.rest -= measure(child, inner_width, context).w;
    }
    room.rest -= row.style.gap * static_cast<float>(std::max(room.count - 1, 0));
    if (weights > 0) room.unit = std::max(room.rest, 0.0f) / weights;
    return room;
}

Font label_font(Label const& label, Theme const& theme)
{
    auto font = theme.font(label.type);
    if (label.digits) font.digits = *label.digits;
    if (label.size > 0) font.size = label.size;
    return font;
}

Size measure(Node& node, float width, LayoutContext const& context)
{
    if (node.measured_for == width) return node.measured;
    auto const& style = node.style;
    auto outer = style.width.kind == Extent::Kind::fixed ? style.width.value : width;
    if (style.max_width > 0) outer = std::min(outer, style.max_width);
    auto const across = style.padding.left + style.padding.right, down = style.padding.top + style.padding.bottom;
    auto const inner = std::max(outer - across, 0.0f);

    auto size = measure_content(node, inner, context);
    auto const pile = measure_children(node, inner, context);
    size = {std::max(size.w, pile.w) + across, std::max(size.h, pile.h) + down};
    if (style.width.kind != Extent::Kind::fit) size.w = outer;
    size.w = std::max(size.w, style.min_width);
    size.h = std::max(style.height.kind == Extent::Kind::fixed ? style.height.value : size.h, style.min_height);
    if (style.max_height > 0) size.h = std::min(size.h, style.max_height);
    node.measured = size;
    node.measured_for = width;
    return size;
}

} // namespace tenderspot::ui
