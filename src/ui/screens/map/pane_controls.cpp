// SPDX-License-Identifier: MIT
// The controls at their places.
#include "ui/screens/map/pane_controls.hpp"

#include "app/map/map_reduce.hpp"
#include "ui/parts/camera.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

struct LayerName
{
    app::Layer layer;
    char const* name;
};
constexpr std::array layers{LayerName{app::Layer::muscles, "Muscles"}, LayerName{app::Layer::bones, "Bones"},
                            LayerName{app::Layer::skin, "Skin"}};

/// The chip names the present layer and switches to the next.
Node layer_chip(app::MapFlow const& map)
{
    std::size_t at = 0;
    while (layers[at].layer != map.layer)
        ++at;
    auto const& next = layers[(at + 1) % layers.size()];
    auto node = chip(tr(layers[at].name), app::ShowLayer{next.layer});
    node.key = "layer";
    node.value = trf("Layer; tap for {}", tr(next.name));
    node.children.front().style.shadow = true;
    return box({.align = Align::start, .padding = {0, 0, 12, 12}}, std::move(node));
}

Node edge_label(std::string words, Point at)
{
    auto node = text(std::move(words), Type::caption, Ink::ink);
    return box({.padding = {3, 10, 3, 10}, .fill = Ink::surface, .line = Ink::line, .radius = 12, .pinned = at},
               std::move(node));
}

/// Left and right are the user's own; side views are labelled with front and back.
void add_labels(Node& pane, View view, Size size, ControlPlaces const& places)
{
    auto const label = [&](char const* left, char const* right) {
        pane.children.push_back(edge_label(tr(left), places.left_label));
        pane.children.push_back(edge_label(tr(right), places.right_label));
    };
    switch (view) {
    case View::back: label("LEFT", "RIGHT"); break;
    case View::left_back:
    case View::right_back:
        label("LEFT", "RIGHT");
        pane.children.push_back(edge_label(view_name(view), {size.w / 2, places.left_label.y}));
        break;
    case View::front: label("RIGHT", "LEFT"); break;
    case View::left: label("FRONT", "BACK"); break;
    case View::right: label("BACK", "FRONT"); break;
    }
}

void add(Node& pane, Node button, Point at)
{
    button.style.pinned = at;
    pane.children.push_back(std::move(button));
}

void add_zoom_buttons(Node& pane, MapView const& view, app::Camera const& camera, Size size,
                      ControlPlaces const& places)
{
    Point const middle{size.w / 2, size.h / 2};
    auto const zoom = [&](float factor) { return app::MoveCamera{zoomed(view, camera, size, factor, middle)}; };
    if (places.zoom_in) add(pane, floating_button(Icon::plus, tr("Zoom in"), zoom(1.5f)), *places.zoom_in);
    if (places.zoom_out) add(pane, floating_button(Icon::minus, tr("Zoom out"), zoom(1 / 1.5f)), *places.zoom_out);
    auto const home = clear_of(view, home_camera(view), size, places.covered);
    add(pane, floating_button(Icon::home, tr("Whole hip"), app::MoveCamera{home}), places.home);
}

/// The button at the left edge brings what lies beyond that edge to the front.
void add_turn_buttons(Node& pane, View view, ControlPlaces const& places)
{
    auto left = floating_button(Icon::turn_left, tr("Turn to the left"), app::ShowView{app::neighbour(view, 1)});
    auto right = floating_button(Icon::turn_right, tr("Turn to the right"), app::ShowView{app::neighbour(view, -1)});
    left.value = view_name(app::neighbour(view, 1));
    right.value = view_name(app::neighbour(view, -1));
    add(pane, std::move(left), places.turn_left);
    add(pane, std::move(right), places.turn_right);
}

} // namespace

void add_controls(Node& pane, ViewContext const& context, MapView const& view, app::Camera const& camera, Size size,
                  ControlPlaces const& places)
{
    auto const& map = context.state.map;
    add_labels(pane, view.view, size, places);
    add_turn_buttons(pane, view.view, places);
    add_zoom_buttons(pane, view, camera, size, places);
    if (!places.legend) return;
    auto legend = floating_button(Icon::legend, tr("What the colours mean"), app::ShowLegend{!map.legend});
    legend.selected = map.legend;
    add(pane, std::move(legend), *places.legend);
    pane.children.push_back(layer_chip(map));
}

} // namespace tenderspot::ui
