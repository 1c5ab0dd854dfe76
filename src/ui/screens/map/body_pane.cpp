// SPDX-License-Identifier: MIT
// Composes the body map from plates, points and labels, and defines what a finger does on them.
#include "ui/screens/map/body_pane.hpp"

#include "app/map/map_reduce.hpp"
#include "ui/parts/areas.hpp"
#include "ui/parts/body_picture.hpp"
#include "ui/parts/camera.hpp"
#include "ui/parts/spot_mark.hpp"
#include "ui/screens/map/pane_controls.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float crowded_distance = 30; ///< A thumb cannot tell apart points closer than this on the screen.
inline constexpr float crowd_zoom = 2.2f;

/// Of all pictures between two views, the one nearest to the angle; null if the atlas has none.
BodyPlates const* nearest_plates(BodyMap const& map, float angle)
{
    BodyPlates const* best = nullptr;
    auto const away = [&](BodyPlates const& plates) { return std::abs(std::remainder(plates.angle - angle, 360.0f)); };
    for (auto const& turn : map.turns)
        if (!best || away(turn) < away(*best)) best = &turn;
    return best;
}

bool crowded(MapView const& view, Rect const& whole, MapPoint const& point)
{
    auto const here = on_screen(whole, point.at);
    for (auto const& other : view.points) {
        if (other.spot == point.spot) continue;
        auto const there = on_screen(whole, other.at);
        if (std::hypot(here.x - there.x, here.y - there.y) < crowded_distance) return true;
    }
    return false;
}

/// The selected point: its zone is painted, so only its middle is marked.
Node chosen_mark()
{
    return box({.width = Extent::fixed(14),
                .height = Extent::fixed(14),
                .fill = Ink::accent,
                .line = Ink::surface,
                .line_width = 3,
                .radius = 7});
}

Node point_node(ViewContext const& context, MapView const& view, Size pane, Rect const& whole,
                app::Camera const& camera, MapPoint const& point)
{
    auto const& history = context.state.history;
    auto const selected = context.state.map.selected == point.spot;
    auto node = selected ? chosen_mark() : spot_mark(spot_state(history, point.spot));
    auto const at = on_screen(whole, point.at);
    node.role = Role::button;
    node.name = spot_name(context.catalogue, point.spot);
    node.key = node.name;
    node.value = state_words(history, point.spot);
    node.selected = selected;
    node.style.pinned = at;
    if (!selected && crowded(view, whole, point) && camera.zoom < largest_zoom * 0.9f) {
        node.value = tr("Zooms in first");
        node.tap = app::MoveCamera{zoomed(view, camera, pane, crowd_zoom, at)};
    } else {
        node.tap = app::SelectSpot{point.spot};
    }
    return node;
}

void add_points(Node& pane, ViewContext const& context, MapView const& view, Size size, Rect const& whole,
                app::Camera const& camera)
{
    auto const& map = context.state.map;
    for (auto const& point : view.points)
        add_own_mark(pane, context, point, whole);
    if (map.mark) return; // The finger places the mark and must not hit a point instead.
    MapPoint const* chosen = nullptr;
    for (auto const& point : view.points) {
        if (!context.catalogue.point(point.spot.point)) continue;
        if (map.selected == point.spot) chosen = &point;
        else pane.children.push_back(point_node(context, view, size, whole, camera, point));
    }
    if (chosen) pane.children.push_back(point_node(context, view, size, whole, camera, *chosen));
}

PictureLook look(ViewContext const& context)
{
    auto const& map = context.state.map;
    if (!map.asks_where()) return look_at(context.catalogue, map.layer, map.selected);
    PictureLook sore{app::Layer::skin, {}, {}};
    for (auto const& area : map.where->sore)
        sore.paints.push_back({paint_id(context.catalogue, area), Ink::felt});
    return sore;
}

/// What a tap on the picture itself does: marks an area as sore, or moves the mark that is being placed.
std::optional<Command> tapped(app::MapFlow const& map, MapView const& view, Rect const& whole, Point at)
{
    if (map.asks_where()) {
        if (auto const area = area_at(view, on_plate(whole, at))) return app::ToggleSore{*area};
        return app::TouchBeside{};
    }
    if (!map.mark) return std::nullopt;
    for (auto const& point : view.points)
        if (point.spot == map.mark->spot)
            if (auto const place = touched_in_zone(point, whole, at)) return app::MoveMark{*place};
    return std::nullopt;
}

/// A long press inside a zone puts the user's own mark there; the selected zone has priority.
std::optional<Command> pressed_long(app::MapFlow const& map, MapView const& view, Rect const& whole, Point at)
{
    if (map.asks_where()) return std::nullopt;
    std::optional<Command> found;
    for (auto const& point : view.points) {
        auto const place = touched_in_zone(point, whole, at);
        if (!place || (found && map.selected != point.spot)) continue;
        found = app::BeginMark{point.spot, place};
    }
    return found;
}

void fill(Node& node, ViewContext const& context, MapView const& view, Size size)
{
    auto const& map = context.state.map;
    auto const places = control_places(map, size, context.theme.text_scale);
    auto const camera = camera_now(map, view, size, places.covered);
    auto const whole = canvas(view, camera, size);
    auto const* between = map.turn ? nearest_plates(context.body_map, app::angle_at(map, context.now)) : nullptr;
    if (between) {
        node.content = body_picture(context.theme, *between, nullptr, look(context), whole);
    } else {
        node.content = body_picture(context.theme, view.plates, &view, look(context), whole);
        // The state and the view outlive the tree; the context does not.
        node.tap_at = [&map, &view, whole](Point at) { return tapped(map, view, whole, at); };
        node.hold_at = [&map, &view, whole](Point at) { return pressed_long(map, view, whole, at); };
        if (!map.asks_where()) add_points(node, context, view, size, whole, camera);
    }
    add_controls(node, context, view, camera, size, places);
}

} // namespace

Node body_pane(ViewContext const& context)
{
    auto pane = box({.axis = Axis::stack,
                     .justify = Justify::end,
                     .width = Extent::fill(),
                     .height = Extent::fill(),
                     .pans = true});
    pane.role = Role::map;
    pane.key = "body";
    auto const* view = context.body_map.view(context.state.map.view);
    if (!view) {
        pane.children.push_back(text(tr("The pictures of this view are missing. The list has every point.")));
        return pane;
    }
    pane.name = tr("Picture of the body");
    // The context outlives the tree's layout, which is when the size becomes known.
    pane.populate = [&context, view](Node& node, Size size) { fill(node, context, *view, size); };
    return pane;
}

} // namespace tenderspot::ui
