// SPDX-License-Identifier: MIT
// Along the edges, so that the hip stays visible.
#include "ui/screens/map/control_places.hpp"

#include "ui/toolkit/widgets.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

inline constexpr float corner = 12 + touch_size / 2, step = touch_size + 8;
inline constexpr float narrow_pane = 350, short_pane = 440, tiny_pane = 200;
inline constexpr float low_pane = 300; ///< Too low for a column of three below a turn button.

Rect around(Point middle, float w, float h) { return {middle.x - w / 2, middle.y - h / 2, w, h}; }

} // namespace

ControlPlaces control_places(app::MapFlow const& map, Size size, float text_scale)
{
    ControlPlaces places;
    auto const below_labels = 40 * text_scale + 8 + touch_size / 2;
    places.turn_left = {corner, below_labels};
    places.turn_right = {size.w - corner, below_labels};
    auto const nth = [&](float from_corner) {
        return size.h < low_pane ? Point{size.w - corner - from_corner * step, size.h - corner}
                                 : Point{size.w - corner, size.h - corner - from_corner * step};
    };
    places.home = nth(0);
    auto const is_low = size.h < low_pane;
    auto const is_small = size.w < narrow_pane || (size.h < short_pane && text_scale > 1.4f);
    auto const has_chip = !map.asks_where() && !map.mark; // If so, points are shown, too.
    // Where the buttons would cover points, the user can still zoom with two fingers or the keys.
    if (size.w >= narrow_pane && (!is_small || !has_chip)) {
        places.zoom_out = nth(1);
        places.zoom_in = nth(2);
    }
    auto const half_label = 36 * text_scale;
    places.left_label = {half_label + 8, 20 * text_scale};
    places.right_label = {size.w - half_label - 8, 20 * text_scale};
    auto const chip_height = 36 * std::max(1.0f, text_scale);
    auto const chip_width = 104 * text_scale;
    Point const above_chip{corner, size.h - 20 - chip_height - touch_size / 2 - 8};
    Point const beside_chip{12 + chip_width + 8 + touch_size / 2, size.h - 12 - chip_height / 2};
    auto const fits_beside = beside_chip.x + touch_size < places.home.x;
    Point const beside_turn{corner + step, below_labels};
    auto const is_beside = is_small && fits_beside && chip_width < size.w / 2 && size.h >= tiny_pane;
    if (has_chip) places.legend = is_beside ? beside_chip : is_low ? beside_turn : above_chip;
    auto& covered = places.covered;
    for (auto const& button : {std::optional{places.turn_left}, std::optional{places.turn_right},
                               std::optional{places.home}, places.zoom_in, places.zoom_out, places.legend})
        if (button) covered.push_back(around(*button, touch_size, touch_size));
    for (auto const& label : {places.left_label, places.right_label})
        covered.push_back(around(label, 2 * half_label, 28 * text_scale));
    if (has_chip) covered.push_back({12, size.h - 12 - chip_height, chip_width, chip_height});
    return places;
}

} // namespace tenderspot::ui
