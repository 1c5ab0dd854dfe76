// SPDX-License-Identifier: MIT
// The part of a plate that a viewport shows.
#pragma once

#include "app/map/map_flow.hpp"
#include "ui/toolkit/geometry.hpp"

namespace tenderspot::ui {

inline constexpr float largest_zoom = 6;

[[nodiscard]] app::Camera home_camera(MapView const& view);

/// In this order: where the user has moved it, close to the mark that is being placed, the framed part, or the home
/// part; in the last two cases no point lies under what is `covered`, see control_places().
[[nodiscard]] app::Camera camera_now(app::MapFlow const& map, MapView const& view, Size viewport,
                                     std::vector<Rect> const& covered);

/// The camera nearest to the given one for which every point that it shows is visible and not covered; if there is
/// none, the one for which as many as possible are.
[[nodiscard]] app::Camera clear_of(MapView const& view, app::Camera const& camera, Size viewport,
                                   std::vector<Rect> const& covered);

/// Where the whole plate lies, relative to the viewport.
[[nodiscard]] Rect canvas(MapView const& view, app::Camera const& camera, Size viewport);

/// Where a place of the plate lies, relative to the viewport.
[[nodiscard]] Point on_screen(Rect const& canvas, PlatePlace const& place);

/// The inverse of on_screen().
[[nodiscard]] PlatePlace on_plate(Rect const& canvas, Point at);

/// The camera moved by a drag of `by`, in points.
[[nodiscard]] app::Camera panned(MapView const& view, app::Camera const& camera, Size viewport, Point by);

/// Zooms so that what lies at `anchor` stays there, as far as the plate extends.
[[nodiscard]] app::Camera zoomed(MapView const& view, app::Camera const& camera, Size viewport, float factor,
                                 Point anchor);

/// Close enough to see all of the spots well.
[[nodiscard]] app::Camera around(MapView const& view, app::Camera const& camera, Size viewport,
                                 std::vector<Spot> const& spots);

/// Far enough away to see all of a part of the plate.
[[nodiscard]] app::Camera framing(MapView const& view, Size viewport, PlatePlace from, PlatePlace size);

/// Moves no farther than necessary for `place` to lie well inside the viewport and not under a control.
[[nodiscard]] app::Camera showing(MapView const& view, app::Camera const& camera, Size viewport,
                                  PlatePlace const& place, std::vector<Rect> const& covered);

} // namespace tenderspot::ui
