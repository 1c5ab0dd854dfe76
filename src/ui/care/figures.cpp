// SPDX-License-Identifier: MIT
// Figures by name, outlined once, and as strokes.
#include "ui/care/figures.hpp"

#include "ui/care/outline.hpp"

#include <map>

namespace tenderspot::ui {
namespace {

constexpr float line_width = 0.019f; ///< Of the box: about 3 points at 160.

} // namespace

Figure const* figure(std::string_view name)
{
    // To outline one takes a few milliseconds, and a screen asks for it in every frame.
    static std::map<std::string_view, Figure> outlines;
    auto const found = outlines.find(name);
    if (found != outlines.end()) return &found->second;
    for (auto const& all : {strengthening_poses(), stretching_poses(), treating_poses()})
        for (auto const& pose : all)
            if (pose.name == name) return &outlines.emplace(pose.name, outlined(pose)).first->second;
    return nullptr;
}

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
