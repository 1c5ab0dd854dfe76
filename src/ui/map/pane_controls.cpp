// SPDX-License-Identifier: MIT
// Places the controls along the edges, so that the hip stays free.
#include "ui/map/pane_controls.hpp"

#include "app/map/map_reduce.hpp"
#include "ui/build.hpp"
#include "ui/map/camera.hpp"
#include "ui/words.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

inline constexpr float corner = 12 + touch_size / 2, step = touch_size + 8;
inline constexpr float small_pane = 350;
inline constexpr float low_pane = 300; ///< Too low for a column of three below a turn button.

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
    case View::back: label("LEFT", "RIGHT"); break;
    case View::left_back:
    case View::right_back:
        label("LEFT", "RIGHT");
        pane.children.push_back(edge_label(view_name(view), {size.w / 2, 20 * text_scale}));
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

/// In a column at the right edge, or in a row where the pane is too low for one.
void add_zoom_buttons(Node& pane, MapView const& view, app::Camera const& camera, Size size)
{
    Point const middle{size.w / 2, size.h / 2};
    auto const zoom = [&](float factor) { return app::MoveCamera{zoomed(view, camera, size, factor, middle)}; };
    auto const place = [&](float nth) {
        return size.h < low_pane ? Point{size.w - corner - nth * step, size.h - corner}
                                 : Point{size.w - corner, size.h - corner - nth * step};
    };
    // On a small phone they would lie on the points; there two fingers and the keys zoom.
    if (size.w >= small_pane) {
        add(pane, floating_button(Icon::plus, tr("Zoom in"), zoom(1.5f)), place(2));
        add(pane, floating_button(Icon::minus, tr("Zoom out"), zoom(1 / 1.5f)), place(1));
    }
    add(pane, floating_button(Icon::home, tr("Whole hip"), app::MoveCamera{home_camera(view)}), place(0));
}

/// The button at the left edge brings what lies beyond the left edge to the front.
void add_turn_buttons(Node& pane, View view, Size size, float text_scale)
{
    auto const y = 40 * text_scale + 8 + touch_size / 2;
    auto left = floating_button(Icon::turn_left, tr("Turn to the left"), app::ShowView{app::neighbour(view, 1)});
    auto right = floating_button(Icon::turn_right, tr("Turn to the right"), app::ShowView{app::neighbour(view, -1)});
    left.value = view_name(app::neighbour(view, 1));
    right.value = view_name(app::neighbour(view, -1));
    add(pane, std::move(left), {corner, y});
    add(pane, std::move(right), {size.w - corner, y});
}

} // namespace

void add_controls(Node& pane, ViewContext const& context, MapView const& view, app::Camera const& camera, Size size)
{
    auto const& map = context.state.map;
    auto const scale = context.theme.text_scale;
    add_labels(pane, view.view, size, scale);
    add_turn_buttons(pane, view.view, size, scale);
    add_zoom_buttons(pane, view, camera, size);
    if (map.asks_where() || map.mark) return;
    auto legend = floating_button(Icon::legend, tr("What the colours mean"), app::ShowLegend{!map.legend});
    legend.selected = map.legend;
    auto const beside_turn = size.h < low_pane;
    add(pane, std::move(legend),
        beside_turn ? Point{corner + step, 40 * scale + 8 + touch_size / 2}
                    : Point{corner, size.h - 20 - 36 * std::max(1.0f, scale) - touch_size / 2 - 8});
    pane.children.push_back(layer_chip(map));
}

} // namespace tenderspot::ui
