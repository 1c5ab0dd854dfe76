// SPDX-License-Identifier: MIT
// Computes where nodes go.
#include "ui/toolkit/layout.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

namespace tenderspot::ui {
namespace {

/// FNV-1a over the key, so that the same place in the next tree gets the same id.
std::uint64_t id_below(std::uint64_t parent, Node const& node, std::size_t index)
{
    std::uint64_t hash = parent * 1099511628211u + 14695981039346656037u;
    auto const mix = [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211u; };
    for (auto const c : node.key)
        mix(static_cast<unsigned char>(c));
    if (!node.key.empty()) return hash;
    for (auto rest = index + 1; rest > 0; rest >>= 8U)
        mix(static_cast<unsigned char>(rest & 0xffU));
    return hash;
}

struct Placer
{
    LayoutContext const& context;

    void place(Node& node, Rect box, Rect clip, std::uint64_t parent, std::size_t index) const
    {
        node.id = id_below(parent, node, index);
        node.box = box;
        node.clip = clip;
        // Its captures are valid only while the tree is being built.
        if (auto const populate = std::exchange(node.populate, nullptr)) populate(node, {box.w, box.h});
        if (std::holds_alternative<Label>(node.content)) (void)measure(node, box.w, context);
        auto inner = box.inset(node.style.padding);
        auto inner_clip = clip;
        if (node.style.scrolls) {
            inner_clip = intersection(clip, box);
            inner = scrolled(node, inner);
        } else if (node.style.pans) {
            inner_clip = intersection(clip, box);
        }
        switch (node.style.axis) {
        case Axis::column: column(node, inner, inner_clip); break;
        case Axis::row: row(node, inner, inner_clip); break;
        case Axis::wrap: wrap(node, inner, inner_clip); break;
        case Axis::stack: stack(node, inner, inner_clip); break;
        }
    }

private:
    Rect scrolled(Node& node, Rect inner) const
    {
        auto const& padding = node.style.padding;
        node.measured_for = -1;
        node.content_height = measure_unbounded(node, node.box.w) - padding.top - padding.bottom;
        auto const at = context.scrolled.find(node.id);
        auto const wanted = at == context.scrolled.end() ? 0.0f : at->second;
        inner.y -= std::clamp(wanted, 0.0f, scroll_range(node));
        inner.h = std::max(inner.h, node.content_height);
        return inner;
    }

    /// The height of all content, regardless of the node's own height.
    float measure_unbounded(Node& node, float width) const
    {
        auto const kept = node.style;
        node.style.height = {};
        node.style.min_height = node.style.max_height = 0;
        auto const height = measure(node, width, context).h;
        node.style = kept;
        node.measured_for = -1;
        return height;
    }

    static float shift(Align align, float room)
    {
        return align == Align::centre ? std::floor(room / 2) : align == Align::end ? room : 0;
    }

    static bool flows(Node const& node) { return !node.style.pinned; }

    void pinned(Node& child, Rect inner, Rect clip, Node const& node, std::size_t index) const
    {
        auto const size = measure(child, inner.w, context);
        auto const at = *child.style.pinned;
        place(child, {inner.x + at.x - size.w / 2, inner.y + at.y - size.h / 2, size.w, size.h}, clip, node.id, index);
    }

    struct Main
    {
        float start, gap;
    };
    /// Where the first child starts and how far apart the children are, given the room left along the main axis.
    static Main justified(Style const& style, float room, int count)
    {
        room = std::max(room, 0.0f);
        switch (style.justify) {
        case Justify::start: return {0, style.gap};
        case Justify::centre: return {std::floor(room / 2), style.gap};
        case Justify::end: return {room, style.gap};
        case Justify::between: return {0, style.gap + (count > 1 ? room / static_cast<float>(count - 1) : 0)};
        }
        return {0, style.gap};
    }

    void column(Node& node, Rect inner, Rect clip) const
    {
        float rest = inner.h, weights = 0;
        int count = 0;
        for (auto& child : node.children) {
            if (!flows(child)) continue;
            ++count;
            rest -= measure(child, inner.w, context).h;
            if (child.style.height.kind == Extent::Kind::fill) weights += child.style.height.value;
        }
        rest -= node.style.gap * static_cast<float>(std::max(count - 1, 0));
        auto const main = justified(node.style, weights > 0 ? 0 : rest, count);
        float y = inner.y + main.start;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            auto& child = node.children[i];
            if (!flows(child)) {
                pinned(child, inner, clip, node, i);
                continue;
            }
            auto size = measure(child, inner.w, context);
            // A filling child takes its share of the room, whether its content needs more or less.
            if (child.style.height.kind == Extent::Kind::fill)
                size.h = std::max(size.h + rest * child.style.height.value / weights, child.style.min_height);
            auto const stretch = node.style.align == Align::stretch || child.style.width.kind == Extent::Kind::fill;
            auto width = stretch && child.style.width.kind != Extent::Kind::fixed ? inner.w : size.w;
            if (child.style.max_width > 0) width = std::min(width, child.style.max_width);
            place(child, {inner.x + shift(node.style.align, inner.w - width), y, width, size.h}, clip, node.id, i);
            y += size.h + main.gap;
        }
    }

    void row(Node& node, Rect inner, Rect clip) const
    {
        auto const room = row_room(node, inner.w, context);
        auto const fills_up = std::any_of(node.children.begin(), node.children.end(), [](Node const& child) {
            return flows(child) && child.style.width.kind == Extent::Kind::fill;
        });
        auto const main = justified(node.style, fills_up ? 0 : room.rest, room.count);
        float x = inner.x + main.start;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            auto& child = node.children[i];
            if (!flows(child)) {
                pinned(child, inner, clip, node, i);
                continue;
            }
            auto const fills = child.style.width.kind == Extent::Kind::fill;
            auto size = measure(child, fills ? room.unit * child.style.width.value : inner.w, context);
            auto const stretch = node.style.align == Align::stretch || child.style.height.kind == Extent::Kind::fill;
            auto const height = stretch && child.style.height.kind != Extent::Kind::fixed ? inner.h : size.h;
            auto const y = inner.y + (stretch ? 0 : shift(node.style.align, inner.h - height));
            place(child, {x, y, size.w, height}, clip, node.id, i);
            x += size.w + main.gap;
        }
    }

    void wrap(Node& node, Rect inner, Rect clip) const
    {
        float x = 0, y = 0, line = 0;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            auto const size = measure(node.children[i], inner.w, context);
            if (x > 0 && x + size.w > inner.w) {
                y += line + node.style.gap;
                x = line = 0;
            }
            place(node.children[i], {inner.x + x, inner.y + y, size.w, size.h}, clip, node.id, i);
            x += size.w + node.style.gap;
            line = std::max(line, size.h);
        }
    }

    void stack(Node& node, Rect inner, Rect clip) const
    {
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            auto& child = node.children[i];
            if (!flows(child)) {
                pinned(child, inner, clip, node, i);
                continue;
            }
            auto size = measure(child, inner.w, context);
            if (child.style.width.kind == Extent::Kind::fill) size.w = inner.w;
            if (child.style.height.kind == Extent::Kind::fill) size.h = inner.h;
            place(child,
                  {inner.x + shift(node.style.align, inner.w - size.w),
                   inner.y + (node.style.justify == Justify::centre ? std::floor((inner.h - size.h) / 2)
                              : node.style.justify == Justify::end  ? inner.h - size.h
                                                                    : 0),
                   size.w, size.h},
                  clip, node.id, i);
        }
    }
};

} // namespace

void lay_out(Node& root, Rect screen, LayoutContext const& context)
{
    Placer{context}.place(root, screen, screen, 0, 0);
}

float scroll_range(Node const& node)
{
    auto const seen = node.box.h - node.style.padding.top - node.style.padding.bottom;
    return std::max(node.content_height - seen, 0.0f);
}

} // namespace tenderspot::ui
