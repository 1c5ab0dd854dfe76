// SPDX-License-Identifier: MIT
// From the atlas tool's JSON by way of plain rows to the places of points.
#include "content/parse.hpp"
#include "content/reader.hpp"

namespace tenderspot::content {
namespace {

struct HomeRow
{
    float x = 0, y = 0, w = 1, h = 1;
    template <class A> void serialize(A& ar) { ar(CEREAL_NVP(x), CEREAL_NVP(y), CEREAL_NVP(w), CEREAL_NVP(h)); }
};
struct PointRow
{
    std::string id, side;
    float x = 0, y = 0, rx = 0, ry = 0;
    template <class A> void serialize(A& ar)
    {
        ar(CEREAL_NVP(id), CEREAL_NVP(side), CEREAL_NVP(x), CEREAL_NVP(y), CEREAL_NVP(rx), CEREAL_NVP(ry));
    }
};
struct ViewRow
{
    std::string id;
    float width = 1, height = 1, px_per_cm = 1;
    HomeRow home;
    std::vector<std::string> layers;
    std::vector<PointRow> points;
    template <class A> void serialize(A& ar)
    {
        ar(CEREAL_NVP(id), CEREAL_NVP(width), CEREAL_NVP(height), CEREAL_NVP(px_per_cm), CEREAL_NVP(home),
           CEREAL_NVP(layers), CEREAL_NVP(points));
    }
};

std::optional<View> view_of(std::string const& id)
{
    if (id == "back") return View::back;
    if (id == "left") return View::left;
    if (id == "right") return View::right;
    if (id == "front") return View::front;
    return std::nullopt;
}

bool is_share(float value) { return value >= 0 && value <= 1; }

Result<MapView, ContentError> checked(ViewRow const& row)
{
    auto const view = view_of(row.id);
    if (!view) return ContentError{"Unknown view " + row.id + "."};
    if (!(row.width > 0 && row.height > 0 && row.px_per_cm > 0))
        return ContentError{row.id + ": sizes must be positive."};
    MapView out;
    out.view = *view;
    out.plates = {row.id, 0, static_cast<int>(row.width), static_cast<int>(row.height), {}};
    for (auto const& layer : row.layers)
        out.plates.layers.push_back({layer, {}});
    out.cm_per_height = row.height / row.px_per_cm;
    out.home_from = {row.home.x, row.home.y};
    out.home_size = {row.home.w, row.home.h};
    for (auto const& point : row.points) {
        if (point.side != "left" && point.side != "right") return ContentError{point.id + ": unknown side."};
        if (!is_share(point.x) || !is_share(point.y) || !is_share(point.rx) || !is_share(point.ry))
            return ContentError{point.id + ": a place outside 0 to 1."};
        auto const side = point.side == "left" ? Side::left : Side::right;
        out.points.push_back(
            {{point.id, side}, {point.x, point.y}, {point.rx * row.height / row.width, 0}, {0, -point.ry}});
    }
    return out;
}

} // namespace

Result<BodyMap, ContentError> read_body_map(std::string_view json)
{
    std::vector<ViewRow> rows;
    if (auto error = parse(json, [&](auto& archive) { archive(cereal::make_nvp("views", rows)); })) return *error;
    BodyMap map;
    for (auto const& row : rows) {
        auto view = checked(row);
        if (!view) return view.error();
        map.views.push_back(view.value());
    }
    return map;
}

} // namespace tenderspot::content
