// SPDX-License-Identifier: MIT
// Which part of a plate a viewport shows.
#pragma once

#include "app/map/map_flow.hpp"
#include "ui/toolkit/geometry.hpp"

namespace tenderspot::ui {

inline constexpr float largest_zoom = 6;

[[nodiscard]] app::Camera home_camera(MapView const& view);

/// Where the user has moved it, or close to the mark that is being placed, or the part that is framed, or home; the
/// last two so that no point lies under what is `covered`, see control_places().
[[nodiscard]] app::Camera camera_now(app::MapFlow const& map, MapView const& view, Size viewport,
                                     std::vector<Rect> const& covered);

/// As near to a camera as can be so that every point it shows is seen and free of what is covered; where there is no
/// such camera, so that as many as can be are.
[[nodiscard]] app::Camera clear_of(MapView const& view, app::Camera const& camera, Size viewport,
                                   std::vector<Rect> const& covered);

/// Where the whole plate lies, relative to the viewport.
[[nodiscard]] Rect canvas(MapView const& view, app::Camera const& camera, Size viewport);

/// Where a place of the plate lies, relative to the viewport.
[[nodiscard]] Point on_screen(Rect const& canvas, PlatePlace const& place);

/// The other way round.
[[nodiscard]] PlatePlace on_plate(Rect const& canvas, Point at);

/// Moved by a drag of so many points.
[[nodiscard]] app::Camera panned(MapView const& view, app::Camera const& camera, Size viewport, Point by);

/// Zoomed so that what lies at `anchor` stays there, as far as the plate reaches.
[[nodiscard]] app::Camera zoomed(MapView const& view, app::Camera const& camera, Size viewport, float factor,
                                 Point anchor);

/// Close enough to see the spots well, and all of them.
[[nodiscard]] app::Camera around(MapView const& view, app::Camera const& camera, Size viewport,
                                 std::vector<Spot> const& spots);

/// Far enough away to see all of a part of the plate.
[[nodiscard]] app::Camera framing(MapView const& view, Size viewport, PlatePlace from, PlatePlace size);

/// Moved no farther than needed for `place` to lie well inside the viewport, and under no control.
[[nodiscard]] app::Camera showing(MapView const& view, app::Camera const& camera, Size viewport,
                                  PlatePlace const& place, std::vector<Rect> const& covered);

} // namespace tenderspot::ui
