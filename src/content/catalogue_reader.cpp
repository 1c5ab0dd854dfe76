// SPDX-License-Identifier: MIT
// From the catalogue's JSON to checked facts.
#include "content/parse.hpp"
#include "content/reader.hpp"

#include <set>

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
       TENDERSPOT_FIELD(place), TENDERSPOT_FIELD(felt_at), cereal::make_nvp("treat", row.treatment.position),
       TENDERSPOT_FIELD(caution), cereal::make_nvp("pressure_low", row.treatment.pressure.low),
       cereal::make_nvp("pressure_high", row.treatment.pressure.high),
       cereal::make_nvp("self_treatment", self_treatment));
    if (self_treatment != "advised" && self_treatment != "shown_only")
        throw cereal::Exception{row.id + ": self_treatment is neither advised nor shown_only"};
    row.self_treatment = self_treatment == "advised" ? SelfTreatment::advised : SelfTreatment::shown_only;
}

namespace content {
namespace {

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
    if (point.treatment.pressure.low < 1 || point.treatment.pressure.low > point.treatment.pressure.high ||
        point.treatment.pressure.high > 7)
        return point.id + " asks for a pressure outside 1 to 7.";
    if (auto bad = fault(facts, point.id + ": place", point.place)) return bad;
    if (auto bad = fault(facts, point.id + ": felt_at", point.felt_at)) return bad;
    if (auto bad = fault(facts, point.id + ": treat", point.treatment.position)) return bad;
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

} // namespace content
} // namespace tenderspot
