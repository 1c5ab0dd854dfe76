// SPDX-License-Identifier: MIT
// How a point looks on the map: its last finding, whether it is selected, and the user's own mark.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// The result of the last check.
enum class SpotState : std::uint8_t { unchecked, tender, clear };
[[nodiscard]] SpotState spot_state(History const& history, Spot const& spot);

/// "Found tender, 6 of 10"; empty for an unchecked spot.
[[nodiscard]] std::string state_words(History const& history, Spot const& spot);

/// The mark of an unselected point, 22 points wide.
[[nodiscard]] Node spot_mark(SpotState state);

/// The pin of the user's own mark, 18 points wide.
[[nodiscard]] Node own_mark();

/// Where `across_mm`, `up_mm` from the middle of a zone lies; `whole` is where the whole plate lies.
[[nodiscard]] Point place_in_zone(MapPoint const& point, Rect const& whole, float across_mm, float up_mm);

/// The inverse of place_in_zone(), clamped to the zone plus a margin; empty if the touch is not on the zone.
[[nodiscard]] std::optional<app::MarkPlace> touched_in_zone(MapPoint const& point, Rect const& whole, Point touch);

/// Adds the mark that the user has, or is placing, in the zone of `point`.
void add_own_mark(Node& pane, ViewContext const& context, MapPoint const& point, Rect const& whole);

} // namespace tenderspot::ui
