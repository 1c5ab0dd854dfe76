// SPDX-License-Identifier: MIT
// The text of atlas.json.
#include "atlas/atlas_json.hpp"

#include "atlas/landmarks.hpp"
#include "atlas/points.hpp"
#include "atlas/surface.hpp"

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

constexpr int place_digits = 4;
constexpr int part_digits = 6; // finer than a pixel

/// A fixed number of decimals, and no negative zero.
std::string number(double value, int digits)
{
    double const unit = std::pow(10, digits);
    char text[32];
    std::snprintf(text, sizeof text, "%.*f", digits, std::round(value * unit) / unit + 0.0);
    return text;
}

std::string field(std::string_view name, std::string_view text)
{
    return "\"" + std::string(name) + "\":" + std::string(text);
}
std::string field(std::string_view name, double value, int digits = place_digits)
{
    return field(name, number(value, digits));
}
std::string word(std::string_view text) { return "\"" + std::string(text) + "\""; }

/// In braces, with commas between.
std::string object(std::initializer_list<std::string> fields)
{
    std::string text;
    for (auto const& one : fields)
        text += (text.empty() ? "{" : ",") + one;
    return text + "}";
}

/// Items on lines of their own.
std::string listed(std::vector<std::string> const& items)
{
    std::string text = "[";
    for (std::size_t i = 0; i < items.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + items[i];
    return text + "]";
}

std::string pair_text(Spot spot) { return object({field("x", spot.x), field("y", spot.y)}); }

std::vector<std::string> part_items(std::vector<PartRecord> const& parts)
{
    std::vector<std::string> items;
    for (auto const& [id, part, width, height] : parts) {
        double const w = width, h = height;
        items.push_back(
            object({field("id", word(id)), field("x", part.x / w, part_digits), field("y", part.y / h, part_digits),
                    field("w", part.width / w, part_digits), field("h", part.height / h, part_digits)}));
    }
    return items;
}

std::vector<std::string> area_items(ViewRecord const& record)
{
    std::vector<std::string> items;
    for (auto const& [area, outlines] : record.areas) {
        std::string rings;
        for (Outline const& outline : outlines) {
            std::string ring;
            for (auto const& [x, y] : outline)
                ring += (ring.empty() ? "" : ",") + number(x / plate_width(record.height), place_digits) + "," +
                        number(y / record.height, place_digits);
            rings += (rings.empty() ? "[" : ",[") + ring + "]";
        }
        items.push_back(object({field("region", word(id_of(area.region))),
                                field("side", word(is_paired(area.region) ? name_of(area.side) : "middle")),
                                field("outlines", "[" + rings + "]")}));
    }
    return items;
}

std::string head_of(ViewRecord const& record)
{
    return field("id", word(record.view.id)) + "," + field("angle", std::to_string(record.view.angle)) + "," +
           field("width", std::to_string(plate_width(record.height))) + "," +
           field("height", std::to_string(record.height));
}

std::string view_text(ViewRecord const& record)
{
    const Frame home = home_of(record.view);
    const std::string home_text = object({field("x", (home.left + window_half_width) / (2 * window_half_width)),
                                          field("y", (window_top - home.top) / window_height),
                                          field("w", (home.right - home.left) / (2 * window_half_width)),
                                          field("h", (home.top - home.bottom) / window_height)});
    return "{" + head_of(record) + "," + field("px_per_cm", record.height / window_height) + "," +
           field("home", home_text) + ",\n" + field("layers", listed(part_items(record.layers))) + ",\n" +
           field("paints", listed(part_items(record.paints))) + ",\n" +
           field("points", listed(point_items(record.view))) + ",\n" + field("areas", listed(area_items(record))) +
           ",\n" + field("landmarks", listed(landmark_items(record.view))) + "}";
}

std::string turn_text(ViewRecord const& record)
{
    return "{" + head_of(record) + ",\n" + field("layers", listed(part_items(record.layers))) + "}";
}

std::string felt_text(FeltRecord const& record)
{
    std::string cover;
    for (auto const& [region, core, spill] : record.cover)
        cover += (cover.empty() ? "" : ",") +
                 object({field("region", word(id_of(region))), field("core", core, 3), field("spill", spill, 3)});
    return object({field("point", word(record.point)), field("cover", "[" + cover + "]")});
}

} // namespace

std::vector<std::string> point_items(View const& view)
{
    std::vector<std::string> items;
    for (TriggerPoint const& point : trigger_points())
        for (const Side side : sides) {
            const Zone zone = zone_of(point, side);
            if (!shown(view, zone, side)) continue;
            const Spot spot = on_plate(view, zone.centre);
            items.push_back(object({field("id", word(point.id)), field("side", word(name_of(side))), field("x", spot.x),
                                    field("y", spot.y), field("across", pair_text(along_plate(view, zone.across))),
                                    field("up", pair_text(along_plate(view, zone.up))),
                                    field("across_cm", point.across_cm, 1), field("up_cm", point.up_cm, 1)}));
        }
    return items;
}

std::vector<std::string> landmark_items(View const& view)
{
    std::vector<std::string> items;
    auto const add = [&](Landmark const& mark, std::string_view side, Vec3 at) {
        const Vec3 cover = on_skin(at);
        const Spot spot = on_plate(view, at);
        items.push_back(
            object({field("id", word(mark.id)), field("side", word(side)), field("x", spot.x), field("y", spot.y),
                    field("visible", in_sight(view, cover, skin_normal(cover), 0.1) ? "true" : "false")}));
    };
    for (Landmark const& mark : landmarks()) {
        add(mark, mark.paired ? "left" : "middle", mark.at);
        if (mark.paired) add(mark, "right", mirrored(mark.at));
    }
    return items;
}

std::string atlas_json(AtlasRecord const& record)
{
    std::vector<std::string> seen, frames, felt;
    for (auto const& one : record.views)
        seen.push_back(view_text(one));
    for (auto const& one : record.turns)
        frames.push_back(turn_text(one));
    for (auto const& one : record.felt)
        felt.push_back(felt_text(one));
    return "{\"version\":2,\n" + field("views", listed(seen)) + ",\n" + field("turns", listed(frames)) + ",\n" +
           field("felt", listed(felt)) + "}\n";
}

} // namespace tenderspot::atlas
