// SPDX-License-Identifier: MIT
// Boxes: filled and outlined rectangles with square or rounded corners, pills and discs.
#include "sdl/blend.hpp"
#include "sdl/rounded_rect.hpp"
#include "sdl/shapes.hpp"

namespace tenderspot::sdl {
namespace {

struct Inks
{
    std::uint32_t fill, line;
    std::uint32_t fill_alpha, line_alpha;
};

/// An outline and the area inside it; without an outline both have the same shape.
struct Outlined
{
    RoundedRect outer, inner;
};

/// Fill and line share a pixel, so that the background does not shine through where they meet.
void blend(std::uint32_t& pixel, Inks const& inks, std::uint32_t outer, std::uint32_t inner)
{
    if (outer == 0) return;
    if (inks.line_alpha == 255 && inks.fill_alpha > 0 && inner > 0 && inner < outer) {
        auto const of_line = outer - inner;
        auto const both = mixed(inks.fill, inks.line, of_line * 255 / outer);
        auto const alpha = share(inner, inks.fill_alpha) + of_line;
        pixel = mixed(pixel, both, std::min(alpha, 255u));
        return;
    }
    auto const filled = inks.line_alpha == 255 ? inner : outer;
    if (auto const alpha = share(filled, inks.fill_alpha)) pixel = mixed(pixel, inks.fill, alpha);
    if (auto const alpha = share(outer - inner, inks.line_alpha)) pixel = mixed(pixel, inks.line, alpha);
}

void paint_row(Canvas const& canvas, Outlined const& shape, Inks const& inks, int y)
{
    auto* const row = canvas.row(y);
    auto const middle_y = static_cast<float>(y) + 0.5f;
    auto const at = [&](int x) {
        auto const middle_x = static_cast<float>(x) + 0.5f;
        auto const outer = coverage(shape.outer.distance(middle_x, middle_y));
        auto const inner = shape.inner.empty() ? 0 : coverage(shape.inner.distance(middle_x, middle_y));
        blend(row[x], inks, outer, std::min(inner, outer));
    };
    auto const from = std::max(canvas.clip.left, static_cast<int>(std::floor(shape.outer.left)));
    auto const to = std::min(canvas.clip.right, static_cast<int>(std::ceil(shape.outer.right)));
    auto even = shape.inner.empty() ? Span{} : inner_span(shape.inner, middle_y);
    if (even.empty()) even = {to, to};
    for (auto x = from; x < std::min(even.left, to); ++x)
        at(x);
    fill_span(row, std::max(even.left, from), std::min(even.right, to), inks.fill, inks.fill_alpha);
    for (auto x = std::max(even.right, from); x < to; ++x)
        at(x);
}

bool is_disc(ui::Box const& box) { return box.rect.w == box.rect.h && box.radius * 2 >= box.rect.w; }

RoundedRect outer_shape(ui::Box const& box, float scale)
{
    auto const& r = box.rect;
    if (is_disc(box)) return {r.x * scale, r.y * scale, r.right() * scale, r.bottom() * scale, r.w * scale / 2};
    auto p = snapped(r, scale);
    p.right = std::max(p.right, p.left + 1);
    p.bottom = std::max(p.bottom, p.top + 1);
    auto const w = static_cast<float>(p.right - p.left), h = static_cast<float>(p.bottom - p.top);
    return {static_cast<float>(p.left), static_cast<float>(p.top), static_cast<float>(p.right),
            static_cast<float>(p.bottom), std::min({box.radius * scale, w / 2, h / 2})};
}

} // namespace

void paint_box(Canvas const& canvas, ui::Box const& box)
{
    if (box.rect.empty()) return;
    Inks inks{packed(box.fill), packed(box.line), box.fill.a, box.line_width > 0 ? box.line.a : 0u};
    auto const outer = outer_shape(box, canvas.scale);
    auto line_width = 0.0f;
    if (inks.line_alpha > 0) {
        auto const wanted = box.line_width * canvas.scale;
        line_width = std::max(is_disc(box) ? wanted : std::floor(wanted + 0.5f), 1.0f);
    }
    Outlined const shape{outer, outer.inset(line_width)};
    auto const top = std::max(canvas.clip.top, static_cast<int>(std::floor(outer.top)));
    auto const bottom = std::min(canvas.clip.bottom, static_cast<int>(std::ceil(outer.bottom)));
    for (auto y = top; y < bottom; ++y)
        paint_row(canvas, shape, inks, y);
}

} // namespace tenderspot::sdl
