// SPDX-License-Identifier: MIT
// Turns the atlas tool's JSON, by way of plain rows, into the places of points and areas.
#include "content/body_map_rows.hpp"
#include "content/reader.hpp"

#include <array>
#include <cmath>
#include <set>

namespace tenderspot::content {
namespace {

using Fault = std::optional<ContentError>;

constexpr std::array<std::pair<std::string_view, View>, 6> view_ids{{{"back", View::back},
                                                                     {"left_back", View::left_back},
                                                                     {"left", View::left},
                                                                     {"front", View::front},
                                                                     {"right", View::right},
                                                                     {"right_back", View::right_back}}};

std::optional<View> view_of(std::string_view id)
{
    for (auto const& [name, view] : view_ids)
        if (name == id) return view;
    return std::nullopt;
}

bool between(float low, float value, float high) { return value >= low && value <= high; }
bool is_share(float value) { return between(0, value, 1); }

/// Tolerates a pixel lost to rounding.
bool is_part(BoxRow const& row)
{
    constexpr float whole = 1.001f;
    return is_share(row.x) && is_share(row.y) && row.w > 0 && row.h > 0 && row.x + row.w <= whole &&
           row.y + row.h <= whole;
}

/// Checks the rows of one view; every error message names the view and the item.
class ViewReader
{
public:
    explicit ViewReader(std::string where) : where_(std::move(where)) {}

    Fault parts(std::vector<PartRow> const& rows, std::vector<PlatePart>& out)
    {
        for (auto const& row : rows) {
            if (!once("picture " + row.id)) return fault(row.id, "is there twice");
            if (!is_part(row)) return fault(row.id, "lies outside of the plate");
            out.push_back({row.id, row.place(), {row.w, row.h}});
        }
        return std::nullopt;
    }

    Fault point(PointRow const& row, std::vector<MapPoint>& out)
    {
        auto const side = side_of(row.side);
        if (!side) return fault(row.id, "has the unknown side " + row.side);
        if (!once("point " + row.id + row.side)) return fault(row.id, "is there twice on the " + row.side);
        if (!is_share(row.x) || !is_share(row.y)) return fault(row.id, "lies outside of the plate");
        constexpr float longest = 0.2f;
        for (auto const& edge : {row.across, row.up})
            if (!between(-longest, edge.x, longest) || !between(-longest, edge.y, longest))
                return fault(row.id, "has a zone that is too large for a plate");
        if (!between(0.5f, row.across_cm, 5) || !between(0.5f, row.up_cm, 5))
            return fault(row.id, "has a zone that is not between 0.5 and 5 cm");
        out.push_back({{row.id, *side}, row.place(), row.across.place(), row.up.place(), row.across_cm, row.up_cm});
        return std::nullopt;
    }

    Fault area(AreaRow const& row, std::vector<MapArea>& out)
    {
        auto const side = row.side == "middle" ? Side::left : side_of(row.side);
        if (!side) return fault(row.region, "has the unknown side " + row.side);
        if (!once("area " + row.region + row.side)) return fault(row.region, "is there twice on the " + row.side);
        MapArea area{row.region, *side, {}};
        for (auto const& ring : row.outlines) {
            if (ring.size() < 6 || ring.size() % 2 != 0) return fault(row.region, "has an outline without an inside");
            auto& outline = area.outlines.emplace_back();
            for (std::size_t i = 0; i < ring.size(); i += 2) {
                if (!is_share(ring[i]) || !is_share(ring[i + 1])) return fault(row.region, "lies outside of the plate");
                outline.push_back({ring[i], ring[i + 1]});
            }
        }
        if (area.outlines.empty()) return fault(row.region, "has no outline");
        out.push_back(std::move(area));
        return std::nullopt;
    }

    Fault plates(PlatesRow const& row, BodyPlates& out)
    {
        if (!between(1, row.width, 8192) || !between(1, row.height, 8192))
            return fault("the plate", "is not between 1 and 8192 pixels wide and high");
        if (!between(0, row.angle, 360)) return fault("the angle", "is not between 0 and 360");
        out = {row.id, row.angle, static_cast<int>(row.width), static_cast<int>(row.height), {}};
        return parts(row.layers, out.layers);
    }

    [[nodiscard]] Fault fault(std::string const& item, std::string const& what) const
    {
        return ContentError{where_ + ": " + item + " " + what + "."};
    }

private:
    static std::optional<Side> side_of(std::string const& id)
    {
        if (id == "left") return Side::left;
        if (id == "right") return Side::right;
        return std::nullopt;
    }
    bool once(std::string const& item) { return seen_.insert(item).second; }

    std::string where_;
    std::set<std::string> seen_;
};

Fault read_view(ViewRow const& row, MapView& out)
{
    auto const view = view_of(row.id);
    if (!view) return ContentError{"Unknown view " + row.id + "."};
    ViewReader reader{row.id};
    out.view = *view;
    if (auto bad = reader.plates(row, out.plates)) return bad;
    if (!between(0.1f, row.px_per_cm, 1000)) return reader.fault("px_per_cm", "is not a scale");
    out.cm_per_height = row.height / row.px_per_cm;
    if (!is_part(row.home)) return reader.fault("home", "lies outside of the plate");
    out.home_from = row.home.place();
    out.home_size = {row.home.w, row.home.h};
    if (auto bad = reader.parts(row.paints, out.paints)) return bad;
    for (auto const& point : row.points)
        if (auto bad = reader.point(point, out.points)) return bad;
    for (auto const& area : row.areas)
        if (auto bad = reader.area(area, out.areas)) return bad;
    return std::nullopt;
}

} // namespace

Result<BodyMap, ContentError> read_body_map(std::string_view json)
{
    MapRow rows;
    auto const outline = JsonOutline::of(json);
    if (!outline) return ContentError{words(outline.error())};
    if (auto const fault = read_json(outline.value(), rows)) return ContentError{words(outline.value(), *fault)};
    if (rows.version != 2) return ContentError{"The atlas has version " + std::to_string(rows.version) + ", not 2."};
    BodyMap map;
    std::set<std::string> ids;
    for (auto const& row : rows.views) {
        if (!ids.insert(row.id).second) return ContentError{"The view " + row.id + " is there twice."};
        if (auto bad = read_view(row, map.views.emplace_back())) return *bad;
    }
    for (auto const& row : rows.turns) {
        if (!ids.insert(row.id).second) return ContentError{"The frame " + row.id + " is there twice."};
        if (auto bad = ViewReader{row.id}.plates(row, map.turns.emplace_back())) return *bad;
    }
    return map;
}

} // namespace tenderspot::content
