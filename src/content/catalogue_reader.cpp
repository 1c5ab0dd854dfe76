// SPDX-License-Identifier: MIT
// Turns the catalogue's files into facts: which fields there are, and their bounds.
#include "content/catalogue_check.hpp"
#include "content/json_fields.hpp"
#include "content/reader.hpp"

namespace tenderspot::content {
namespace {

constexpr Bounds id_length{1, 32}; ///< Ids are kept in journals; see Spot.
constexpr Bounds name_length{1, 60};
constexpr Bounds line_length{1, 120};
constexpr Bounds title_length{1, 160};
constexpr Bounds statement_length{1, 320}; ///< Fits a phone's screen at the largest text size.
constexpr Bounds address_length{0, 200};
constexpr Bounds few{0, 12}, some{1, 12}, many{1, 200};

constexpr std::array<std::pair<char const*, Restriction>, 10> restrictions{{{"ask_first", Restriction::ask_first},
                                                                            {"rest_strain", Restriction::rest_strain},
                                                                            {"lighter", Restriction::lighter},
                                                                            {"shorter", Restriction::shorter},
                                                                            {"no_floor", Restriction::no_floor},
                                                                            {"no_ball", Restriction::no_ball},
                                                                            {"off_bone", Restriction::off_bone},
                                                                            {"no_stretch", Restriction::no_stretch},
                                                                            {"not_there", Restriction::not_there},
                                                                            {"no_packs", Restriction::no_packs}}};

} // namespace

// Found through the namespace of JsonFields. Lists that refer to others are checked afterwards by catalogue_check.
void read(JsonFields& in, Source& row)
{
    in.text("id", row.id, id_length);
    in.text("title", row.title, title_length);
    in.text("publisher", row.publisher, title_length);
    in.text("address", row.address, address_length);
}
void read(JsonFields& in, Statement& row)
{
    in.text("text", row.text, statement_length);
    in.list("sources", row.sources, some, id_length);
}
void read(JsonFields& in, Muscle& row)
{
    in.text("id", row.id, id_length);
    in.text("name", row.name, name_length);
    in.text("everyday", row.everyday, line_length);
    in.optional_list("over_same_nerve", row.over_same_nerve, few, id_length);
}
void read(JsonFields& in, Felt& row)
{
    static constexpr std::array<std::pair<char const*, FeltAs>, 2> kinds{
        {{"core", FeltAs::core}, {"spill", FeltAs::spill}}};
    in.text("region", row.region, id_length);
    in.word("as", row.as, kinds);
    in.list("sources", row.sources, some, id_length);
}
void read(JsonFields& in, ToolUse& row)
{
    in.text("tool", row.tool, id_length);
    in.object("position", row.position);
    in.object("caution", row.caution);
}
void read(JsonFields& in, Usual& row)
{
    in.number("rank", row.rank, {0, 3});
    in.object("why", row.why);
}
void read(JsonFields& in, Protocol& row)
{
    in.list("how", row.how, some);
    in.list("tools", row.tools, few, id_length);
    in.list("modes", row.modes, some, id_length);
    in.range("pressure", row.pressure, {1, 7});
    in.range("seconds", row.seconds, {10, 300});
    in.range("times_a_day", row.times_a_day, {1, 6});
    in.list("dose_sources", row.dose_sources, some, id_length);
}
void read(JsonFields& in, TriggerPoint& row)
{
    static constexpr std::array<std::pair<char const*, SelfTreatment>, 2> kinds{
        {{"advised", SelfTreatment::advised}, {"shown_only", SelfTreatment::shown_only}}};
    in.text("id", row.id, id_length);
    in.text("muscle", row.muscle, id_length);
    in.text("name", row.name, name_length);
    in.list("also_called", row.also_called, few, name_length);
    in.object("place", row.place);
    in.object("find", row.find);
    in.object("felt_at", row.felt_at);
    in.list("felt", row.felt, some);
    in.text("lies_in", row.lies_in, id_length);
    in.object("usual", row.usual);
    in.list("differs", row.differs, few);
    in.object("treatment", row.protocol);
    in.object("caution", row.caution);
    in.word("self_treatment", row.self_treatment, kinds);
}
void read(JsonFields& in, Region& row)
{
    in.text("id", row.id, id_length);
    in.text("name", row.name, name_length);
    in.flag("paired", row.paired);
    in.optional_list("doctor_first", row.doctor_first, few);
}
void read(JsonFields& in, Section& row)
{
    in.text("id", row.id, id_length);
    in.text("title", row.title, name_length);
    in.list("statements", row.statements, {1, 40});
}
void read(JsonFields& in, Article& row)
{
    in.text("id", row.id, id_length);
    in.text("title", row.title, name_length);
    in.text("summary", row.summary, line_length);
    in.text("muscle", row.muscle, {0, id_length.high});
    in.list("sections", row.sections, {1, 20});
}
void read(JsonFields& in, Warning& row)
{
    static constexpr std::array<std::pair<char const*, Urgency>, 3> kinds{
        {{"emergency", Urgency::emergency}, {"soon", Urgency::soon}, {"care", Urgency::care}}};
    in.text("id", row.id, id_length);
    in.word("urgency", row.urgency, kinds);
    in.object("sign", row.sign);
    in.object("advice", row.advice);
    in.list("regions", row.regions, few, id_length);
    in.flag("both_sides", row.both_sides);
    in.words("restrictions", row.restrictions, few, restrictions);
    in.optional_list("muscles", row.muscles, few, id_length);
    in.optional_number("since", row.since, {1, 1000});
}
void read(JsonFields& in, Exercise& row)
{
    static constexpr std::array<std::pair<char const*, ExerciseKind>, 2> kinds{
        {{"strength", ExerciseKind::strength}, {"stretch", ExerciseKind::stretch}}};
    in.text("id", row.id, id_length);
    in.text("name", row.name, name_length);
    in.word("kind", row.kind, kinds);
    in.list("how", row.how, some);
    in.object("dose", row.dose);
    in.text("figure", row.figure, id_length);
    in.flag("each_side", row.each_side);
    in.number("seconds", row.seconds, {5, 120});
    in.number("repetitions", row.repetitions, {0, 30});
    in.number("sets", row.sets, {1, 5});
    in.flag("crosses", row.crosses);
    in.object("caution", row.caution);
}
/// A file holds only some of the lists.
void read(JsonFields& in, Catalogue& all)
{
    in.optional_list("sources", all.sources, many);
    in.optional_list("muscles", all.muscles, some);
    in.optional_list("satellites", all.satellites, some, id_length);
    if (!all.satellites.empty()) in.object("satellites_why", all.satellites_why);
    in.optional_list("points", all.points, many);
    in.optional_list("regions", all.regions, many);
    in.optional_list("warnings", all.warnings, many);
    in.optional_list("articles", all.articles, many);
    in.optional_list("moves", all.exercises, many);
}

namespace {

template <class T> void append(std::vector<T>& all, std::vector<T> const& part)
{
    all.insert(all.end(), part.begin(), part.end());
}

void append(Catalogue& all, Catalogue const& part)
{
    append(all.sources, part.sources);
    append(all.muscles, part.muscles);
    append(all.satellites, part.satellites);
    if (!part.satellites.empty()) all.satellites_why = part.satellites_why;
    append(all.points, part.points);
    append(all.regions, part.regions);
    append(all.warnings, part.warnings);
    append(all.articles, part.articles);
    append(all.exercises, part.exercises);
}

} // namespace

Result<Catalogue, ContentError> read_catalogue(std::vector<CatalogueFile> const& files)
{
    Catalogue all;
    for (auto const& file : files) {
        auto const outline = JsonOutline::of(file.text);
        if (!outline) return ContentError{file.name + ", " + words(outline.error())};
        Catalogue part;
        auto fault = read_json(outline.value(), part);
        if (!fault) {
            append(all, part);
            fault = fault_in(part, all);
        }
        if (fault) return ContentError{file.name + ", " + words(outline.value(), *fault)};
    }
    for (auto const& [empty, name] :
         {std::pair{all.sources.empty(), "sources"}, std::pair{all.muscles.empty(), "muscles"},
          std::pair{all.points.empty(), "points"}, std::pair{all.regions.empty(), "regions"}})
        if (empty) return ContentError{std::string{"The catalogue has no "} + name + "."};
    return all;
}

} // namespace tenderspot::content
