// SPDX-License-Identifier: MIT
// The arithmetic of looking at a plate.
#include "ui/map/camera.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// How high the whole plate is at zoom 1: its home part fills the pane's width. A sheet that covers the lower half
/// of the pane does not make the body smaller; only a pane much wider than high does.
float plate_height(MapView const& view, Size viewport)
{
    auto const by_width = viewport.w / std::max(view.home_size.x * view.aspect(), 0.01f);
    auto const by_height = viewport.h / std::max(view.home_size.y, 0.01f);
    return std::min(by_width, by_height * 1.7f);
}

/// No farther out than the plate reaches; along an axis on which all of it is seen, it is centred.
app::Camera clamped(MapView const& view, app::Camera camera, Size viewport)
{
    camera.zoom = std::clamp(camera.zoom, 0.6f, largest_zoom);
    auto const height = plate_height(view, viewport) * camera.zoom, width = height * view.aspect();
    auto const within = [](float centre, float seen, float whole) {
        auto const half = std::min(seen / whole / 2, 0.5f);
        return std::clamp(centre, half, 1 - half);
    };
    camera.centre = {within(camera.centre.x, viewport.w, width), within(camera.centre.y, viewport.h, height)};
    return camera;
}

} // namespace

app::Camera home_camera(MapView const& view)
{
    return {{view.home_from.x + view.home_size.x / 2, view.home_from.y + view.home_size.y / 2}, 1};
}

Rect canvas(MapView const& view, app::Camera const& wanted, Size viewport)
{
    auto const camera = clamped(view, wanted, viewport);
    auto const height = plate_height(view, viewport) * camera.zoom, width = height * view.aspect();
    return {viewport.w / 2 - camera.centre.x * width, viewport.h / 2 - camera.centre.y * height, width, height};
}

Point on_screen(Rect const& canvas, PlatePlace const& place)
{
    return {canvas.x + place.x * canvas.w, canvas.y + place.y * canvas.h};
}

app::Camera panned(MapView const& view, app::Camera const& camera, Size viewport, Point by)
{
    auto const whole = canvas(view, camera, viewport);
    auto moved = clamped(view, camera, viewport);
    moved.centre = {moved.centre.x - by.x / whole.w, moved.centre.y - by.y / whole.h};
    return clamped(view, moved, viewport);
}

app::Camera zoomed(MapView const& view, app::Camera const& camera, Size viewport, float factor, Point anchor)
{
    auto const before = canvas(view, camera, viewport);
    PlatePlace const held{(anchor.x - before.x) / before.w, (anchor.y - before.y) / before.h};
    auto out = clamped(view, camera, viewport);
    out.zoom = std::clamp(out.zoom * factor, 0.6f, largest_zoom);
    auto const height = plate_height(view, viewport) * out.zoom, width = height * view.aspect();
    out.centre = {held.x - (anchor.x - viewport.w / 2) / width, held.y - (anchor.y - viewport.h / 2) / height};
    return clamped(view, out, viewport);
}

app::Camera showing(MapView const& view, app::Camera const& camera, Size viewport, PlatePlace const& place)
{
    auto const whole = canvas(view, camera, viewport);
    auto const at = on_screen(whole, place);
    auto const margin_x = std::min(48.0f, viewport.w / 3), margin_y = std::min(64.0f, viewport.h / 3);
    Point const by{std::clamp(at.x, margin_x, viewport.w - margin_x) - at.x,
                   std::clamp(at.y, margin_y, viewport.h - margin_y) - at.y};
    return by == Point{} ? camera : panned(view, camera, viewport, by);
}

} // namespace tenderspot::ui
