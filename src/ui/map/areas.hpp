// SPDX-License-Identifier: MIT
// Which area of the skin lies where on a plate.
#pragma once

#include "domain/body_map.hpp"
#include "domain/where_it_hurts.hpp"

#include <optional>

namespace tenderspot::ui {

/// The area of the skin at a place of the plate; nothing beside the body.
[[nodiscard]] std::optional<SoreArea> area_at(MapView const& view, PlatePlace const& place);

} // namespace tenderspot::ui
