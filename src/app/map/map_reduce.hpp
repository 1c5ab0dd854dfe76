// SPDX-License-Identifier: MIT
// Reducers for the body map.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, ShowView const&);
[[nodiscard]] Effects reduce(State&, ShowLayer const&);
[[nodiscard]] Effects reduce(State&, ShowForm const&);
[[nodiscard]] Effects reduce(State&, ShowLegend const&);
[[nodiscard]] Effects reduce(State&, MoveCamera const&);
[[nodiscard]] Effects reduce(State&, ShowFrame const&);
[[nodiscard]] Effects reduce(State&, TurnBy const&);
[[nodiscard]] Effects reduce(State&, EndTurn const&);
[[nodiscard]] Effects reduce(State&, SelectSpot const&);
[[nodiscard]] Effects reduce(State&, ClearSelection const&);
[[nodiscard]] Effects reduce(State&, Search const&);
[[nodiscard]] Effects reduce(State&, AskWhere const&);
[[nodiscard]] Effects reduce(State&, ToggleSore const&);
[[nodiscard]] Effects reduce(State&, TouchBeside const&);
[[nodiscard]] Effects reduce(State&, ToggleSign const&);
[[nodiscard]] Effects reduce(State&, ShowSigns const&);
[[nodiscard]] Effects reduce(State&, ForgetSore const&);
[[nodiscard]] Effects reduce(State&, LeaveWhere const&);
[[nodiscard]] Effects reduce(State&, BeginMark const&);
[[nodiscard]] Effects reduce(State&, MoveMark const&);
[[nodiscard]] Effects reduce(State&, NameMark const&);
[[nodiscard]] Effects reduce(State&, SaveMark const&);
[[nodiscard]] Effects reduce(State&, RemoveMark const&);

/// Goes back one step on the map; false if there was none.
[[nodiscard]] bool step_back(MapFlow&);

/// The angle from which a view is seen, as in BodyPlates::angle.
[[nodiscard]] float angle_of(View);

/// The view `steps` further around the body.
[[nodiscard]] View neighbour(View, int steps);

/// The angle from which the body is seen now; 0 to 360.
[[nodiscard]] float angle_at(MapFlow const&, Instant now);

/// Removes a finished turn.
void tick_map(MapFlow&, Instant now);
[[nodiscard]] std::optional<Instant> map_wake_at(MapFlow const&);

} // namespace tenderspot::app
