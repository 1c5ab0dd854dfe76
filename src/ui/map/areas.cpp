// SPDX-License-Identifier: MIT
// Even-odd counting of the outlines that lie to the right of a place.
#include "ui/map/areas.hpp"

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

} // namespace

std::optional<SoreArea> area_at(MapView const& view, PlatePlace const& place)
{
    for (auto const& area : view.areas)
        for (auto const& outline : area.outlines)
            if (encloses(outline, place)) return SoreArea{area.region, area.side};
    return std::nullopt;
}

} // namespace tenderspot::ui
