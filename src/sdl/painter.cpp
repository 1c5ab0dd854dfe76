// SPDX-License-Identifier: MIT
// Passes each visible item of a draw list to the function that paints its kind.
#include "sdl/painter.hpp"

#include "sdl/blend.hpp"
#include "sdl/plates.hpp"
#include "sdl/shapes.hpp"
#include "sdl/text.hpp"
#include "ui/toolkit/extent.hpp"

#include <SDL_surface.h>

namespace tenderspot::sdl {
namespace {

inline constexpr int pixels_in_cache = 1 << 17;

struct PaintItem
{
    Canvas const& canvas;
    Fonts const& fonts;
    PlateStore& plates;

    void operator()(ui::Box const& box) const { paint_box(canvas, box); }
    void operator()(ui::Shadow const& shadow) const { paint_shadow(canvas, shadow); }
    void operator()(ui::Glyphs const& glyphs) const { paint_glyphs(canvas, fonts, glyphs); }
    void operator()(ui::Stroke const& stroke) const { paint_stroke(canvas, stroke); }
    void operator()(ui::Ring const& ring) const { paint_ring(canvas, ring); }
    void operator()(ui::Plates const& stack) const { plates.paint(canvas, stack); }
};

bool hides_all(ui::DrawItem const& item, Canvas const& canvas)
{
    auto const* const box = std::get_if<ui::Box>(&item.what);
    if (!box || box->fill.a != 255 || box->radius > 0 || (box->line_width > 0 && box->line.a > 0)) return false;
    auto const hidden = intersection(snapped(item.clip, canvas.scale), snapped(box->rect, canvas.scale));
    return intersection(hidden, canvas.clip) == canvas.clip;
}

} // namespace

std::vector<PixelRect> Painter::paint(SDL_Surface& surface, float scale, ui::DrawList const& list,
                                      std::span<ui::Rect const> damage)
{
    fonts_.set_scale(scale);
    std::vector<PixelRect> painted;
    if (SDL_MUSTLOCK(&surface) && SDL_LockSurface(&surface) != 0) return painted;
    for (auto const& rect : damage) {
        auto const clip = intersection(rounded_out(rect, scale), {0, 0, surface.w, surface.h});
        if (clip.empty()) continue;
        // In bands that stay in the cache while shapes are blended over each other.
        auto const rows = std::max(pixels_in_cache / (clip.right - clip.left), 16);
        for (auto top = clip.top; top < clip.bottom; top += rows)
            paint_inside({static_cast<std::uint32_t*>(surface.pixels),
                          surface.pitch / 4,
                          scale,
                          {clip.left, top, clip.right, std::min(top + rows, clip.bottom)}},
                         list);
        painted.push_back(clip);
    }
    if (SDL_MUSTLOCK(&surface)) SDL_UnlockSurface(&surface);
    return painted;
}

void Painter::paint(SDL_Surface& surface, float scale, ui::DrawList const& list)
{
    // One point more than there is, because the last one may be cut off.
    ui::Rect const all{0, 0, static_cast<float>(surface.w) / scale + 1, static_cast<float>(surface.h) / scale + 1};
    paint(surface, scale, list, {&all, 1});
}

void Painter::paint_inside(Canvas const& canvas, ui::DrawList const& list)
{
    auto const& area = canvas.clip;
    if (list.empty() || !hides_all(list.front(), canvas))
        for (auto y = area.top; y < area.bottom; ++y)
            fill_span(canvas.row(y), area.left, area.right, opaque, 255);
    for (auto const& item : list) {
        auto part = canvas;
        part.clip = intersection(area, snapped(item.clip, canvas.scale));
        if (part.clip.empty() || intersection(part.clip, rounded_out(ui::bounds(item), canvas.scale)).empty()) continue;
        std::visit(PaintItem{part, fonts_, plates_}, item.what);
    }
}

} // namespace tenderspot::sdl
