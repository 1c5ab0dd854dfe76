// SPDX-License-Identifier: MIT
// Draws the nodes.
#include "ui/toolkit/paint.hpp"

#include "ui/toolkit/field_layout.hpp"
#include "ui/toolkit/text_layout.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

template <class What> void add_item(DrawList& list, Rect clip, What what)
{
    auto& item = list.emplace_back();
    item.clip = clip;
    item.what.template emplace<What>(std::move(what));
}

struct Painter
{
    LayoutContext const& context;
    Highlights const& highlights;
    DrawList& list;

    void paint(Node const& node) const
    {
        if (intersection(node.clip, node.box.grown(24)).empty() && !node.style.pans) return;
        ground(node);
        content(node);
        for (auto const& child : node.children)
            paint(child);
        if (highlights.focused == node.id) focus_ring(node);
    }

private:
    [[nodiscard]] Colour colour(Ink ink) const { return context.theme.colour(ink); }
    template <class What> void add(Rect clip, What what) const { add_item(list, clip, std::move(what)); }

    void ground(Node const& node) const
    {
        auto const& style = node.style;
        auto const radius = std::min(style.radius, node.box.h / 2);
        // The square corners are rounded ones that lie below the visible edge.
        auto const top_only = style.corners == Corners::top;
        auto const clip = top_only ? intersection(node.clip, node.box.inset({-24, -24, 0, -24})) : node.clip;
        auto shape = node.box;
        if (top_only) shape.h += radius;
        if (style.shadow && colour(Ink::shadow).a > 0)
            add(clip, Shadow{shape.moved({0, 3}), radius, 10, colour(Ink::shadow)});
        if (style.tint || style.fill != Ink::none || style.line != Ink::none)
            add(clip, Box{shape, radius, style.tint.value_or(colour(style.fill)),
                          style.line == Ink::none ? 0 : style.line_width, colour(style.line)});
        if (highlights.pressed == node.id && !node.disabled) {
            auto veil = colour(Ink::ink);
            veil.a = 26;
            add(node.clip, Box{node.box, std::max(radius, 12.0f), veil, 0, {}});
        }
    }

    void content(Node const& node) const
    {
        auto const inner = node.box.inset(node.style.padding);
        if (auto const* label = std::get_if<Label>(&node.content)) lines(node, *label, inner);
        else if (auto const* icon = std::get_if<IconMark>(&node.content)) {
            auto const c = inner.centre();
            Rect const box{c.x - icon->size / 2, c.y - icon->size / 2, icon->size, icon->size};
            for (auto& stroke : strokes(icon->icon, box, colour(icon->ink)))
                add(node.clip, std::move(stroke));
        } else if (auto const* mark = std::get_if<FigureMark>(&node.content); mark && mark->figure) {
            auto const c = inner.centre();
            Rect const box{c.x - mark->size / 2, c.y - mark->size / 2, mark->size, mark->size};
            for (auto& stroke : strokes(*mark->figure, box, colour(mark->still), colour(mark->moving), mark->facing))
                add(node.clip, std::move(stroke));
        } else if (auto const* disc = std::get_if<Disc>(&node.content)) {
            auto const c = inner.centre();
            add(node.clip, Box{{c.x - disc->size / 2, c.y - disc->size / 2, disc->size, disc->size},
                               disc->size / 2,
                               disc->colour,
                               0,
                               {}});
        } else if (auto const* ring = std::get_if<RingMark>(&node.content)) {
            auto const radius = (std::min(inner.w, inner.h) - ring->width) / 2;
            add(node.clip, Ring{inner.centre(), radius, ring->width, 0, 1, colour(ring->track)});
            add(node.clip, Ring{inner.centre(), radius, ring->width, 0, ring->share, colour(ring->ink)});
        } else if (auto const* picture = std::get_if<BodyPicture>(&node.content)) {
            add(intersection(node.clip, node.box),
                Plates{picture->layers, picture->paints, picture->width, picture->height, colour(Ink::map_ground),
                       picture->canvas.moved({node.box.x, node.box.y}), picture->veil});
        }
    }

    void lines(Node const& node, Label const& label, Rect inner) const
    {
        auto font = label_font(label, context.theme);
        font.size *= node.font_factor;
        auto const height = line_height(font);
        auto const vertical = context.metrics.vertical(font);
        auto y = inner.y + std::max((inner.h - height * static_cast<float>(node.lines.size())) / 2, 0.0f);
        for (auto const& line : node.lines) {
            auto const room = inner.w - context.metrics.width(line, font);
            auto const shift = label.align == Align::centre ? room / 2 : label.align == Align::end ? room : 0;
            auto const baseline = y + (height + vertical.ascent - vertical.descent) / 2;
            if (!line.empty()) add(node.clip, Glyphs{line, {inner.x + shift, baseline}, font, colour(label.ink)});
            y += height;
        }
    }

    void focus_ring(Node const& node) const
    {
        auto const outer = node.box.grown(node.style.pans ? -3.0f : 3.0f);
        auto const radius = node.style.radius > 0 ? std::min(node.style.radius + 3, outer.h / 2) : 10;
        add(node.clip, Box{outer, radius, {0, 0, 0, 0}, 3, colour(Ink::accent)});
    }
};

/// Over the text, and so thin that the text stays legible.
void paint_caret(Node const& node, LayoutContext const& context, Highlights const& highlights, DrawList& list)
{
    if (highlights.editing == node.id && !node.children.empty()) {
        FieldLayout const layout{node, context};
        auto accent = context.theme.colour(Ink::accent);
        add_item(list, node.clip, Box{layout.caret(highlights.selection.caret), 1, accent, 0, {}});
        accent.a = 72;
        for (auto const& box : layout.boxes(highlights.selection))
            add_item(list, node.clip, Box{box, 0, accent, 0, {}});
    }
    for (auto const& child : node.children)
        paint_caret(child, context, highlights, list);
}

} // namespace

DrawList paint(Node const& root, LayoutContext const& context, Highlights const& highlights)
{
    DrawList list;
    list.reserve(128);
    Painter{context, highlights, list}.paint(root);
    if (highlights.editing) paint_caret(root, context, highlights, list);
    return list;
}

} // namespace tenderspot::ui
