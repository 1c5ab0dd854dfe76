// SPDX-License-Identifier: MIT
// The geometry of viewing a plate.
#include "ui/parts/camera.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tenderspot::ui {
namespace {

inline constexpr float half_mark = 9; ///< Half the size of a point's mark.

/// The height of the whole plate at zoom 1, where its home part fills the pane's width. A sheet that covers the lower
/// half of the pane does not make the body smaller; only a pane much wider than high does.
float plate_height(MapView const& view, Size viewport)
{
    auto const by_width = viewport.w / std::max(view.home_size.x * view.aspect(), 0.01f);
    auto const by_height = viewport.h / std::max(view.home_size.y, 0.01f);
    return std::min(by_width, by_height * 1.7f);
}

/// Limits the camera to the plate; along an axis on which all of the plate is visible, it is centred.
app::Camera clamped(MapView const& view, app::Camera camera, Size viewport)
{
    // Zooms out until the whole body is visible.
    auto const smallest = std::min(0.6f, viewport.h / std::max(plate_height(view, viewport), 1.0f));
    camera.zoom = std::clamp(camera.zoom, smallest, largest_zoom);
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

app::Camera camera_now(app::MapFlow const& map, MapView const& view, Size viewport, std::vector<Rect> const& covered)
{
    if (map.camera) return *map.camera;
    if (map.mark) return around(view, home_camera(view), viewport, {map.mark->spot});
    auto const usual = map.frame ? framing(view, viewport, map.frame->from, map.frame->size) : home_camera(view);
    return clear_of(view, usual, viewport, covered);
}

app::Camera clear_of(MapView const& view, app::Camera const& camera, Size viewport, std::vector<Rect> const& covered)
{
    Rect const pane{0, 0, viewport.w, viewport.h};
    auto const usual = canvas(view, camera, viewport);
    std::vector<PlatePlace> shown;
    for (auto const& point : view.points)
        if (pane.contains(on_screen(usual, point.at))) shown.push_back(point.at);
    auto const hidden = [&](app::Camera const& other) {
        auto const whole = canvas(view, other, viewport);
        return std::count_if(shown.begin(), shown.end(), [&](PlatePlace const& place) {
            auto const at = on_screen(whole, place);
            return !pane.contains(at) || std::any_of(covered.begin(), covered.end(), [&](Rect const& control) {
                return control.grown(half_mark).contains(at);
            });
        });
    };
    auto best = camera;
    auto least = hidden(camera);
    if (least == 0) return camera;
    // The nearest candidates first: moved slightly, then zoomed out slightly.
    for (auto const factor : {1.0f, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f, 0.64f}) {
        auto const smaller = zoomed(view, camera, viewport, factor, {viewport.w / 2, viewport.h / 2});
        for (float far = 0; far <= 96; far += 12)
            for (auto const& [x, y] : {Point{0, -far}, Point{0, far}, Point{-far, 0}, Point{far, 0}, Point{-far, -far},
                                       Point{far, -far}, Point{-far, far}, Point{far, far}}) {
                auto const moved = panned(view, smaller, viewport, {x, y});
                if (auto const now = hidden(moved); now < least) std::tie(best, least) = std::pair{moved, now};
                if (least == 0) return best;
            }
    }
    return best;
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

PlatePlace on_plate(Rect const& canvas, Point at)
{
    return {(at.x - canvas.x) / canvas.w, (at.y - canvas.y) / canvas.h};
}

app::Camera framing(MapView const& view, Size viewport, PlatePlace from, PlatePlace size)
{
    auto const height = plate_height(view, viewport);
    auto const by_height = viewport.h / std::max(size.y * height, 1.0f);
    auto const by_width = viewport.w / std::max(size.x * height * view.aspect(), 1.0f);
    return clamped(view, {{from.x + size.x / 2, from.y + size.y / 2}, std::min(by_height, by_width)}, viewport);
}

app::Camera around(MapView const& view, app::Camera const& camera, Size viewport, std::vector<Spot> const& spots)
{
    PlatePlace low{1, 1}, high{0, 0};
    for (auto const& point : view.points) {
        if (std::find(spots.begin(), spots.end(), point.spot) == spots.end()) continue;
        low = {std::min(low.x, point.at.x), std::min(low.y, point.at.y)};
        high = {std::max(high.x, point.at.x), std::max(high.y, point.at.y)};
    }
    if (low.x > high.x) return camera;
    // With a margin of about a hand's breadth, so that one can tell where on the body they are.
    auto const room = 9 / view.cm_per_height;
    return framing(view, viewport, {low.x - room / view.aspect(), low.y - room},
                   {high.x - low.x + 2 * room / view.aspect(), high.y - low.y + 2 * room});
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

app::Camera showing(MapView const& view, app::Camera const& camera, Size viewport, PlatePlace const& place,
                    std::vector<Rect> const& covered)
{
    auto const at = on_screen(canvas(view, camera, viewport), place);
    auto const margin_x = std::min(48.0f, viewport.w / 3), margin_y = std::min(64.0f, viewport.h / 3);
    Point wanted{std::clamp(at.x, margin_x, viewport.w - margin_x), std::clamp(at.y, margin_y, viewport.h - margin_y)};
    for (auto const& control : covered) {
        auto const around = control.grown(half_mark);
        if (around.contains(wanted)) wanted.x = wanted.x < viewport.w / 2 ? around.right() + 1 : around.x - 1;
    }
    Point const by{wanted.x - at.x, wanted.y - at.y};
    return by == Point{} ? camera : panned(view, camera, viewport, by);
}

} // namespace tenderspot::ui
