// SPDX-License-Identifier: MIT
// Which area of the skin lies where on a plate.
#pragma once

#include "domain/body_map.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>

namespace tenderspot::ui {

/// The area of the skin at a place of the plate; nothing beside the body.
[[nodiscard]] std::optional<SoreArea> area_at(MapView const& view, PlatePlace const& place);

/// The view that shows most of an area; the first one where none does.
[[nodiscard]] View clearest_view(BodyMap const& map, SoreArea const& area);

} // namespace tenderspot::ui
