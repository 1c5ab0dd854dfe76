// SPDX-License-Identifier: MIT
// Blends the coverage of glyphs.
#include "sdl/text.hpp"

#include "sdl/blend.hpp"

namespace tenderspot::sdl {
namespace {

void blend(Canvas const& canvas, Coverage const& text, int x, int y, ui::Colour colour)
{
    auto const area =
        intersection(canvas.clip, {x + text.left, y + text.top, x + text.left + text.w, y + text.top + text.h});
    if (area.empty()) return;
    auto const ink = packed(colour);
    for (auto row_y = area.top; row_y < area.bottom; ++row_y) {
        auto* const row = canvas.row(row_y);
        auto const* const values =
            text.values.data() + static_cast<std::ptrdiff_t>(row_y - y - text.top) * text.w - (x + text.left);
        for (auto column = area.left; column < area.right; ++column)
            if (auto const covered = values[column]) row[column] = mixed(row[column], ink, share(covered, colour.a));
    }
}

} // namespace

void paint_glyphs(Canvas const& canvas, Fonts const& fonts, ui::Glyphs const& glyphs)
{
    if (glyphs.colour.a == 0) return;
    auto const x = to_pixel(glyphs.origin.x, canvas.scale), y = to_pixel(glyphs.origin.y, canvas.scale);
    for (auto const& piece : fonts.pieces(glyphs.text, glyphs.font))
        blend(canvas, fonts.coverage(piece, glyphs.font), x + piece.offset, y - piece.raise, glyphs.colour);
}

} // namespace tenderspot::sdl
