// SPDX-License-Identifier: MIT
// A figure as strokes.
#include "ui/toolkit/figure.hpp"

namespace tenderspot::ui {
namespace {

constexpr float line_width = 0.019f; ///< As a fraction of the box: about 3 points at 160.

} // namespace

std::vector<Stroke> strokes(Figure const& figure, Rect box, Colour still, Colour moving, Facing facing)
{
    std::vector<Stroke> out;
    auto const add = [&](std::vector<std::vector<Point>> const& lines, Colour colour) {
        for (auto line : lines) {
            for (auto& p : line)
                p = {box.x + (facing == Facing::mirrored ? 1 - p.x : p.x) * box.w, box.y + p.y * box.h};
            out.push_back({std::move(line), line_width * box.w, colour});
        }
    };
    add(figure.still, still);
    add(figure.moving, moving);
    return out;
}

} // namespace tenderspot::ui
