// SPDX-License-Identifier: MIT
// How a point looks on the map: what was found there, whether it is chosen, and the user's own mark.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// What the last check said.
enum class SpotState : std::uint8_t { unchecked, tender, clear };
[[nodiscard]] SpotState spot_state(History const& history, Spot const& spot);

/// "Found tender, 6 of 10"; empty for an unchecked spot.
[[nodiscard]] std::string state_words(History const& history, Spot const& spot);

/// The mark of a point that is not chosen, 22 wide.
[[nodiscard]] Node spot_mark(SpotState state);

/// The pin of an own mark, 18 wide.
[[nodiscard]] Node own_mark();

/// Where `across_mm`, `up_mm` from the middle of a zone lies; `whole` is the place of the whole plate.
[[nodiscard]] Point place_in_zone(MapPoint const& point, Rect const& whole, float across_mm, float up_mm);

/// The other way round, clamped to the zone and a little more; nothing if the touch is not on the zone.
[[nodiscard]] std::optional<app::MarkPlace> touched_in_zone(MapPoint const& point, Rect const& whole, Point touch);

/// Adds the mark that the user has, or is placing, in the zone of `point`.
void add_own_mark(Node& pane, ViewContext const& context, MapPoint const& point, Rect const& whole);

} // namespace tenderspot::ui
