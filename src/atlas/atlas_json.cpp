// SPDX-License-Identifier: MIT
// The text of atlas.json.
#include "atlas/landmarks.hpp"
#include "atlas/model.hpp"
#include "atlas/plate.hpp"
#include "atlas/points.hpp"

#include <cmath>
#include <cstdio>

namespace tenderspot::atlas {
namespace {

struct Frame
{
    double left, right, top, bottom; // cm in picture axes
};

/// Waist to upper thigh.
Frame home_of(View const& view) { return view.only ? Frame{-18, 18, 121, 76} : Frame{-19.5, 19.5, 121, 76}; }

/// Exactly four decimals, and no negative zero.
std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", std::round(value * 1e4) / 1e4 + 0.0);
    return text;
}

std::string field(std::string_view name, std::string_view text)
{
    return "\"" + std::string(name) + "\": " + std::string(text);
}
std::string field(std::string_view name, double value) { return field(name, number(value)); }
std::string word(std::string_view text) { return "\"" + std::string(text) + "\""; }
std::string_view name_of(Side side) { return side == Side::left ? "left" : "right"; }

/// Items on lines of their own, with commas between.
std::string listed(std::vector<std::string> const& items, std::string_view indent)
{
    std::string text = "[\n";
    for (std::size_t i = 0; i < items.size(); ++i)
        text += std::string(indent) + "  " + items[i] + (i + 1 < items.size() ? ",\n" : "\n");
    return text + std::string(indent) + "]";
}

std::vector<Side> sides_of(View const& view)
{
    if (view.only) return {*view.only};
    return {Side::left, Side::right};
}

std::string points_of(View const& view)
{
    std::vector<std::string> items;
    for (TriggerPoint const& point : trigger_points()) {
        if (!point.belongs_to(view)) continue;
        for (const Side side : sides_of(view)) {
            const Spot spot = on_plate(view, side == Side::left ? point.at : mirrored(point.at));
            items.push_back("{" + field("id", word(point.id)) + ", " + field("side", word(name_of(side))) + ", " +
                            field("x", spot.x) + ", " + field("y", spot.y) + ", " +
                            field("rx", point.radius_x / window_height) + ", " +
                            field("ry", point.radius_y / window_height) + "}");
        }
    }
    return listed(items, "      ");
}

std::string landmarks_of(View const& view)
{
    std::vector<std::string> items;
    auto const add = [&](Landmark const& mark, std::string_view side, Vec3 at) {
        // The pelvis and the column hide what lies on the far side of the body's middle.
        const bool near = view.only ? at.x * view.towards.x >= 0 : at.z * view.towards.z > -1.5;
        const Spot spot = on_plate(view, at);
        items.push_back("{" + field("id", word(mark.id)) + ", " + field("side", word(side)) + ", " +
                        field("x", spot.x) + ", " + field("y", spot.y) + ", " +
                        field("visible", near ? "true" : "false") + "}");
    };
    for (Landmark const& mark : landmarks()) {
        add(mark, mark.paired ? "left" : "middle", mark.at);
        if (mark.paired) add(mark, "right", mirrored(mark.at));
    }
    return listed(items, "      ");
}

std::string layers_of()
{
    std::string text;
    for (const Layer layer : layers)
        text += (text.empty() ? "" : ", ") + word(id_of(layer));
    return "[" + text + "]";
}

std::string view_text(View const& view, int height)
{
    const Frame home = home_of(view);
    const Spot corner{(home.left + window_half_width) / (2 * window_half_width),
                      (window_top - home.top) / window_height};
    double const scale = height / window_height;
    std::string text = "    {\n";
    auto const line = [&](std::string const& part) { text += "      " + part + ",\n"; };
    line(field("id", word(view.id)));
    line(field("width", std::to_string(plate_width(height))));
    line(field("height", std::to_string(height)));
    line(field("px_per_cm", scale));
    line(field("cm_per_px", 1 / scale));
    line(field("origin", "{" + field("x", window_half_width * scale) + ", " + field("y", window_top * scale) + "}"));
    line(field("right", "{" + field("x", view.right.x) + ", " + field("y", view.right.y) + ", " +
                            field("z", view.right.z) + "}"));
    line(field("home", "{" + field("x", corner.x) + ", " + field("y", corner.y) + ", " +
                           field("w", (home.right - home.left) / (2 * window_half_width)) + ", " +
                           field("h", (home.top - home.bottom) / window_height) + "}"));
    line(field("layers", layers_of()));
    line(field("points", points_of(view)));
    return text + "      " + field("landmarks", landmarks_of(view)) + "\n    }";
}

} // namespace

std::string atlas_json(int height)
{
    std::string text = "{\n  \"version\": 1,\n  \"views\": [\n";
    for (std::size_t i = 0; i < views.size(); ++i)
        text += view_text(views[i], height) + (i + 1 < views.size() ? ",\n" : "\n");
    return text + "  ]\n}\n";
}

} // namespace tenderspot::atlas
