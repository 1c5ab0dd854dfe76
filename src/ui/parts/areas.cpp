// SPDX-License-Identifier: MIT
// Tests points by even-odd counting of the outlines to their right, and measures how much outlines enclose.
#include "ui/parts/areas.hpp"

#include <cmath>

namespace tenderspot::ui {
namespace {

bool encloses(std::vector<PlatePlace> const& outline, PlatePlace const& at)
{
    auto inside = false;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        auto const& a = outline[i];
        auto const& b = outline[(i + 1) % outline.size()];
        if ((a.y > at.y) != (b.y > at.y) && at.x < a.x + (b.x - a.x) * (at.y - a.y) / (b.y - a.y)) inside = !inside;
    }
    return inside;
}

/// Twice the enclosed area.
float extent(std::vector<PlatePlace> const& outline)
{
    float sum = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        auto const& a = outline[i];
        auto const& b = outline[(i + 1) % outline.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum);
}

float extent(MapView const& view, SoreArea const& wanted)
{
    float sum = 0;
    for (auto const& area : view.areas)
        if (area.region == wanted.region && area.side == wanted.side)
            for (auto const& outline : area.outlines)
                sum += extent(outline);
    return sum;
}

} // namespace

std::optional<SoreArea> area_at(MapView const& view, PlatePlace const& place)
{
    for (auto const& area : view.areas)
        for (auto const& outline : area.outlines)
            if (encloses(outline, place)) return SoreArea{area.region, area.side};
    return std::nullopt;
}

View clearest_view(BodyMap const& map, SoreArea const& area)
{
    auto best = views_around.front();
    float most = 0;
    for (auto const& view : map.views)
        if (auto const shown = extent(view, area); shown > most) {
            most = shown;
            best = view.view;
        }
    return best;
}

} // namespace tenderspot::ui
