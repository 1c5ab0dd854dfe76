// SPDX-License-Identifier: MIT
// Where the areas of the skin lie on a plate.
#pragma once

#include "domain/body_map.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>

namespace tenderspot::ui {

/// The area of the skin at a place on the plate; empty outside the body.
[[nodiscard]] std::optional<SoreArea> area_at(MapView const& view, PlatePlace const& place);

/// The view that shows the most of an area; the first view if none shows it.
[[nodiscard]] View clearest_view(BodyMap const& map, SoreArea const& area);

} // namespace tenderspot::ui
