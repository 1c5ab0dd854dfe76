// SPDX-License-Identifier: MIT
// A stack of tinted plates as one opaque picture, in sizes halved again and again for shrinking well.
#pragma once

#include "sdl/plate_file.hpp"
#include "ui/draw_list.hpp"

#include <span>

namespace tenderspot::sdl {

struct TintedPlate
{
    Plate const* plate;
    ui::Colour tint;
};

class PlateImage
{
public:
    PlateImage(int w, int h);

    /// Composes the part inside `region` anew; the rest stays as it is. All plates have the image's size.
    void compose(std::span<TintedPlate const> stack, ui::Colour ground, PixelRect region);

    /// Scaled so that the whole image fills `place`, as far as the canvas' clip shows it.
    void paint(Canvas const& canvas, ui::Rect const& place, ui::Colour ground) const;

    [[nodiscard]] int w() const { return levels_.front().w; }
    [[nodiscard]] int h() const { return levels_.front().h; }
    [[nodiscard]] std::uint32_t at(int x, int y) const { return levels_.front().row(y)[x]; }
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Level
    {
        int w, h;
        std::vector<std::uint32_t> pixels;
        [[nodiscard]] std::uint32_t* row(int y) { return pixels.data() + static_cast<std::ptrdiff_t>(y) * w; }
        [[nodiscard]] std::uint32_t const* row(int y) const
        {
            return pixels.data() + static_cast<std::ptrdiff_t>(y) * w;
        }
    };
    static void halve(Level const& from, Level& to, PixelRect region);
    static void scale(Canvas const& canvas, Level const& level, ui::Rect const& place, PixelRect area);

    std::vector<Level> levels_; ///< The largest first.
};

} // namespace tenderspot::sdl
