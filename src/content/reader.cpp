// SPDX-License-Identifier: MIT
// From JSON by way of plain rows to checked facts.
#include "content/reader.hpp"

#include "content/json_text.hpp"

#include <cereal/archives/json.hpp>
#include <cereal/types/string.hpp>
#include <cereal/types/vector.hpp>

#include <optional>
#include <set>
#include <sstream>

namespace tenderspot {

// cereal finds these by the namespace of the types.
#define TENDERSPOT_FIELD(name) cereal::make_nvp(#name, row.name)
template <class A> void serialize(A& ar, Source& row)
{
    ar(TENDERSPOT_FIELD(id), TENDERSPOT_FIELD(title), TENDERSPOT_FIELD(address));
}
template <class A> void serialize(A& ar, Statement& row) { ar(TENDERSPOT_FIELD(text), TENDERSPOT_FIELD(sources)); }
template <class A> void serialize(A& ar, Muscle& row)
{
    ar(TENDERSPOT_FIELD(id), TENDERSPOT_FIELD(name), TENDERSPOT_FIELD(everyday));
}
template <class A> void serialize(A& ar, TriggerPoint& row)
{
    std::string self_treatment;
    ar(TENDERSPOT_FIELD(id), TENDERSPOT_FIELD(muscle), TENDERSPOT_FIELD(name), TENDERSPOT_FIELD(also_called),
       TENDERSPOT_FIELD(place), TENDERSPOT_FIELD(felt_at), TENDERSPOT_FIELD(treat), TENDERSPOT_FIELD(caution),
       cereal::make_nvp("pressure_low", row.pressure.low), cereal::make_nvp("pressure_high", row.pressure.high),
       cereal::make_nvp("self_treatment", self_treatment));
    if (self_treatment != "advised" && self_treatment != "shown_only")
        throw cereal::Exception{row.id + ": self_treatment is neither advised nor shown_only"};
    row.self_treatment = self_treatment == "advised" ? SelfTreatment::advised : SelfTreatment::shown_only;
}

namespace content {
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

/// Lets `read` fill in from the archive; whatever cereal and rapidjson throw ends here.
template <class Read> std::optional<ContentError> parse(std::string_view json, Read read)
{
    if (!is_bounded_json(json)) return ContentError{"The text is too large, too deep or not UTF-8."};
    try {
        std::istringstream stream{std::string{json}};
        cereal::JSONInputArchive archive{stream};
        read(archive);
        return std::nullopt;
    } catch (std::exception const& e) {
        return ContentError{e.what()};
    }
}

std::optional<std::string> fault(Catalogue const& facts, std::string const& where, Statement const& statement)
{
    if (statement.text.empty() || statement.sources.empty()) return where + " lacks its text or its sources.";
    for (auto const& id : statement.sources)
        if (!facts.source(id)) return where + " names the unknown source " + id + ".";
    return std::nullopt;
}

std::optional<std::string> fault(Catalogue const& facts, TriggerPoint const& point)
{
    if (point.id.empty() || point.id.size() > 32) return "The point id " + point.id + " is empty or too long.";
    if (!facts.muscle(point.muscle)) return point.id + " names the unknown muscle " + point.muscle + ".";
    if (point.pressure.low < 1 || point.pressure.low > point.pressure.high || point.pressure.high > 7)
        return point.id + " asks for a pressure outside 1 to 7.";
    if (auto bad = fault(facts, point.id + ": place", point.place)) return bad;
    if (auto bad = fault(facts, point.id + ": felt_at", point.felt_at)) return bad;
    if (auto bad = fault(facts, point.id + ": treat", point.treat)) return bad;
    return fault(facts, point.id + ": caution", point.caution);
}

template <class T> std::optional<std::string> twice(std::vector<T> const& all)
{
    std::set<std::string> seen;
    for (auto const& one : all)
        if (!seen.insert(one.id).second) return one.id + " is there twice.";
    return std::nullopt;
}

std::optional<std::string> fault(Catalogue const& facts)
{
    if (auto bad = twice(facts.sources)) return bad;
    if (auto bad = twice(facts.muscles)) return bad;
    if (auto bad = twice(facts.points)) return bad;
    for (auto const& point : facts.points)
        if (auto bad = fault(facts, point)) return bad;
    return std::nullopt;
}

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
    MapView out{*view,
                row.width / row.height,
                row.height / row.px_per_cm,
                {row.home.x, row.home.y},
                {row.home.w, row.home.h},
                row.layers,
                {}};
    for (auto const& point : row.points) {
        if (point.side != "left" && point.side != "right") return ContentError{point.id + ": unknown side."};
        if (!is_share(point.x) || !is_share(point.y) || !is_share(point.rx) || !is_share(point.ry))
            return ContentError{point.id + ": a place outside 0 to 1."};
        auto const side = point.side == "left" ? Side::left : Side::right;
        out.points.push_back({{point.id, side}, {point.x, point.y}, point.rx, point.ry});
    }
    return out;
}

} // namespace

Result<Catalogue, ContentError> read_catalogue(std::string_view json)
{
    Catalogue facts;
    auto error = parse(json, [&](auto& archive) {
        archive(cereal::make_nvp("sources", facts.sources), cereal::make_nvp("muscles", facts.muscles),
                cereal::make_nvp("points", facts.points));
    });
    if (error) return *error;
    if (auto bad = fault(facts)) return ContentError{*bad};
    return facts;
}

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

} // namespace content
} // namespace tenderspot
