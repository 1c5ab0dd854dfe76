// SPDX-License-Identifier: MIT
// How the body map is put together of plates, points and labels.
#include "ui/map/body_pane.hpp"

#include "ui/build.hpp"
#include "ui/map/camera.hpp"
#include "ui/words.hpp"

#include <array>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float crowded_distance = 30; ///< Points nearer than this on the screen cannot be told by a thumb.
inline constexpr float crowd_zoom = 2.2f;

struct LayerTint
{
    char const* plate;
    Ink tint;
    std::uint8_t alpha;
};

std::vector<PlateLayer> plates(ViewContext const& context, MapView const& view)
{
    auto const& map = context.state.map;
    auto const* point = map.selected ? context.catalogue.point(map.selected->point) : nullptr;
    // The deep muscle shows only where what lies over it lets it through.
    auto const over_deep = static_cast<std::uint8_t>(point && point->muscle == "gmin" ? 80 : 255);
    std::vector<LayerTint> stack;
    switch (map.layer) {
    case app::Layer::skin: stack = {{"skin", Ink::skin, 255}}; break;
    case app::Layer::bones: stack = {{"bones", Ink::bone, 255}, {"shell", Ink::skin, 255}}; break;
    case app::Layer::muscles:
        stack = {{"bones", Ink::bone, 255}, {"gmin", Ink::gmin, 255},       {"piri", Ink::piri, 255},
                 {"ql", Ink::ql, 255},      {"gmed", Ink::gmed, over_deep}, {"tfl", Ink::tfl, 255},
                 {"itb", Ink::band, 255},   {"gmax", Ink::gmed, 255},       {"shell", Ink::skin, 255}};
        break;
    }
    std::vector<PlateLayer> out;
    for (auto const& [plate, tint, alpha] : stack) {
        auto const* part = view.plates.layer(plate);
        if (!part) continue;
        auto colour = context.theme.colour(tint);
        colour.a = alpha;
        out.push_back(
            {view.plates.prefix + "-" + plate, colour, {part->from.x, part->from.y, part->size.x, part->size.y}});
    }
    return out;
}

struct LayerName
{
    app::Layer layer;
    char const* name;
};
constexpr std::array layers{LayerName{app::Layer::muscles, "Muscles"}, LayerName{app::Layer::bones, "Bones"},
                            LayerName{app::Layer::skin, "Skin"}};

/// The chip names the layer that is shown and goes on to the next.
Node layer_chip(app::MapFlow const& map)
{
    std::size_t at = 0;
    while (layers[at].layer != map.layer)
        ++at;
    auto const& next = layers[(at + 1) % layers.size()];
    auto node = chip(tr(layers[at].name), Choice::not_chosen, app::ShowLayer{next.layer});
    node.value = trf("Layer; tap for {}", tr(next.name));
    node.children.front().style.shadow = true;
    auto corner = box({.align = Align::start, .padding = {0, 0, 12, 12}}, std::move(node));
    return corner;
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

Node point_mark(bool selected, float zone)
{
    auto const size = selected ? std::max(40.0f, zone * 2) : 22.0f;
    Style style{.axis = Axis::stack, .width = Extent::fixed(size), .height = Extent::fixed(size), .radius = size / 2};
    if (!selected) {
        style.fill = Ink::surface;
        style.line = Ink::strong;
        style.line_width = 3;
        return box(style);
    }
    style.line = Ink::surface;
    style.line_width = 6;
    auto ring = box({.width = Extent::fixed(size - 4),
                     .height = Extent::fixed(size - 4),
                     .line = Ink::accent,
                     .line_width = 3,
                     .radius = size / 2,
                     .pinned = Point{size / 2, size / 2}});
    auto heart = box({.width = Extent::fixed(10),
                      .height = Extent::fixed(10),
                      .fill = Ink::accent,
                      .line = Ink::surface,
                      .line_width = 2,
                      .radius = 5,
                      .pinned = Point{size / 2, size / 2}});
    return box(style, std::move(ring), std::move(heart));
}

Node point_node(ViewContext const& context, MapView const& view, Size pane, Rect const& whole,
                app::Camera const& camera, MapPoint const& point)
{
    auto const selected = context.state.map.selected == point.spot;
    auto node = point_mark(selected, std::abs(point.up.y) * whole.h);
    auto const at = on_screen(whole, point.at);
    node.role = Role::button;
    node.name = spot_name(context.catalogue, point.spot);
    node.key = node.name;
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

Node edge_label(std::string words, Point at)
{
    auto node = text(std::move(words), Type::caption, Ink::ink);
    auto pill = box({.padding = {3, 10, 3, 10}, .fill = Ink::surface, .line = Ink::line, .radius = 12, .pinned = at},
                    std::move(node));
    return pill;
}

/// Left and right are the user's own; from the side, front and back say which way they face.
void add_labels(Node& pane, View view, Size size, float text_scale)
{
    auto const half = 36 * text_scale;
    Point const at_left{half + 8, 20 * text_scale}, at_right{size.w - half - 8, 20 * text_scale};
    auto const label = [&](char const* left, char const* right) {
        pane.children.push_back(edge_label(tr(left), at_left));
        pane.children.push_back(edge_label(tr(right), at_right));
    };
    switch (view) {
    case View::left_back:
    case View::right_back:
    case View::back: label("LEFT", "RIGHT"); break;
    case View::front: label("RIGHT", "LEFT"); break;
    case View::left: label("FRONT", "BACK"); break;
    case View::right: label("BACK", "FRONT"); break;
    }
}

void add_zoom_buttons(Node& pane, MapView const& view, app::Camera const& camera, Size size)
{
    Point const middle{size.w / 2, size.h / 2};
    auto const zoom = [&](float factor) { return app::MoveCamera{zoomed(view, camera, size, factor, middle)}; };
    // In a column at the right edge, or in a row where the pane is too low for one.
    auto const in_row = size.h < 240;
    auto const add = [&](Node button, float place) {
        auto const corner = 12 + touch_size / 2, away = place * (touch_size + 8);
        button.style.pinned =
            in_row ? Point{size.w - corner - away, size.h - corner} : Point{size.w - corner, size.h - corner - away};
        pane.children.push_back(std::move(button));
    };
    add(floating_button(Icon::plus, tr("Zoom in"), zoom(1.5f)), 2);
    add(floating_button(Icon::minus, tr("Zoom out"), zoom(1 / 1.5f)), 1);
    add(floating_button(Icon::home, tr("Whole hip"), app::MoveCamera{home_camera(view)}), 0);
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
    pane.populate = [&context, view](Node& node, Size size) {
        auto const camera = context.state.map.camera.value_or(home_camera(*view));
        auto const whole = canvas(*view, camera, size);
        node.content = BodyPicture{plates(context, *view), {}, view->plates.width, view->plates.height, whole};
        MapPoint const* chosen = nullptr;
        for (auto const& point : view->points) {
            if (!context.catalogue.point(point.spot.point)) continue;
            if (context.state.map.selected == point.spot) chosen = &point;
            else node.children.push_back(point_node(context, *view, size, whole, camera, point));
        }
        if (chosen) node.children.push_back(point_node(context, *view, size, whole, camera, *chosen));
        add_labels(node, view->view, size, context.theme.text_scale);
        add_zoom_buttons(node, *view, camera, size);
        node.children.push_back(layer_chip(context.state.map));
    };
    return pane;
}

} // namespace tenderspot::ui
