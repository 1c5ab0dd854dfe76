// SPDX-License-Identifier: MIT
// Walks through a part of the catalogue and keeps the first fault.
#include "content/catalogue_check.hpp"

#include <array>
#include <initializer_list>
#include <set>

namespace tenderspot::content {
namespace {

std::string item(std::string const& list, std::size_t index) { return list + '[' + std::to_string(index) + ']'; }

class Check
{
public:
    Check(Catalogue const& all) : all_{all} {}

    void part(Catalogue const& part)
    {
        ids("sources", part.sources, all_.sources);
        ids("muscles", part.muscles, all_.muscles);
        ids("points", part.points, all_.points);
        ids("regions", part.regions, all_.regions);
        ids("warnings", part.warnings, all_.warnings);
        ids("articles", part.articles, all_.articles);
        ids("moves", part.exercises, all_.exercises);
        each("satellites", part.satellites, [&](auto const& path, auto const& id) { muscle(path, id); });
        if (!part.satellites.empty()) statement("satellites_why", part.satellites_why);
        each("muscles", part.muscles, [&](auto const& path, Muscle const& one) {
            each(path + ".over_same_nerve", one.over_same_nerve,
                 [&](auto const& at, auto const& id) { muscle(at, id); });
        });
        each("regions", part.regions, [&](auto const& path, Region const& one) {
            each(path + ".doctor_first", one.doctor_first,
                 [&](auto const& at, auto const& why) { statement(at, why); });
        });
        each("points", part.points, [&](auto const& path, auto const& one) { point(path, one); });
        each("warnings", part.warnings, [&](auto const& path, auto const& one) { warning(path, one); });
        each("articles", part.articles, [&](auto const& path, auto const& one) { article(path, one); });
        each("moves", part.exercises, [&](auto const& path, auto const& one) { exercise(path, one); });
    }

    std::optional<FieldFault> found;

private:
    void fail(std::string path, std::string reason)
    {
        if (!found) found = FieldFault{std::move(path), std::move(reason)};
    }

    template <class T, class Do> void each(std::string const& path, std::vector<T> const& list, Do what)
    {
        for (std::size_t i = 0; i < list.size() && !found; ++i)
            what(item(path, i), list[i]);
    }

    void id(std::string const& path, std::string const& one)
    {
        static constexpr auto allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_";
        if (one.find_first_not_of(allowed) != std::string::npos)
            fail(path, "an id has letters, digits, - and _ only, this is " + one);
    }
    /// Checks that the ids of a part are well-formed and unique; `all` ends with those of the part.
    template <class T> void ids(std::string const& list, std::vector<T> const& part, std::vector<T> const& all)
    {
        std::set<std::string> seen;
        for (std::size_t i = 0; i < all.size() - part.size(); ++i)
            seen.insert(all[i].id);
        each(list, part, [&](auto const& path, auto const& one) {
            id(path + ".id", one.id);
            if (!seen.insert(one.id).second) fail(path + ".id", one.id + " is there twice");
        });
    }

    void known(std::string const& path, void const* there, char const* kind, std::string const& id)
    {
        if (!there) fail(path, std::string{"unknown "} + kind + ' ' + id);
    }
    void muscle(std::string const& path, std::string const& id) { known(path, all_.muscle(id), "muscle", id); }
    void region(std::string const& path, std::string const& id) { known(path, all_.region(id), "region", id); }
    void sources(std::string const& path, std::vector<std::string> const& list)
    {
        each(path, list, [&](auto const& at, auto const& id) { known(at, all_.source(id), "source", id); });
    }
    void statement(std::string const& path, Statement const& one) { sources(path + ".sources", one.sources); }
    void words(std::string const& path, std::vector<std::string> const& list, std::initializer_list<char const*> all)
    {
        each(path, list, [&](auto const& at, auto const& one) { word(at, one, all); });
    }
    void word(std::string const& path, std::string const& said, std::initializer_list<char const*> all)
    {
        std::string wanted;
        for (auto const* one : all) {
            if (said == one) return;
            if (!wanted.empty()) wanted += ", ";
            wanted += one;
        }
        fail(path, "must be one of " + wanted + ", is " + said);
    }
    void rising(std::string const& path, int low, int high)
    {
        if (low > high)
            fail(path + ".low", "must not be above high, is " + std::to_string(low) + " above " + std::to_string(high));
    }

    void point(std::string const& path, TriggerPoint const& one)
    {
        muscle(path + ".muscle", one.muscle);
        statement(path + ".place", one.place);
        statement(path + ".find", one.find);
        statement(path + ".felt_at", one.felt_at);
        felt(path + ".felt", one.felt);
        region(path + ".lies_in", one.lies_in);
        statement(path + ".usual.why", one.usual.why);
        each(path + ".differs", one.differs, [&](auto const& at, auto const& note) { statement(at, note); });
        protocol(path + ".treatment", one.protocol);
        statement(path + ".caution", one.caution);
    }
    void felt(std::string const& path, std::vector<Felt> const& list)
    {
        bool core = false;
        std::set<std::string> seen;
        each(path, list, [&](auto const& at, auto const& one) {
            core = core || one.as == FeltAs::core;
            region(at + ".region", one.region);
            if (!seen.insert(one.region).second) fail(at + ".region", one.region + " is there twice");
            sources(at + ".sources", one.sources);
        });
        if (!core) fail(path, "has no core region");
    }
    void protocol(std::string const& path, Protocol const& one)
    {
        words(path + ".tools", one.tools, {"ball", "cane", "floor_ball", "hand"});
        uses(path + ".how", one.how);
        each(path + ".tools", one.tools, [&](auto const& at, auto const& tool) {
            if (!one.use(tool)) fail(at, "has no words of its own in how: " + tool);
        });
        if (!one.use("hand")) fail(path + ".how", "must have words for the hand");
        words(path + ".modes", one.modes, {"hold", "strokes"});
        rising(path + ".pressure", one.pressure.low, one.pressure.high);
        rising(path + ".seconds", one.seconds.low, one.seconds.high);
        rising(path + ".times_a_day", one.times_a_day.low, one.times_a_day.high);
        sources(path + ".dose_sources", one.dose_sources);
    }
    void uses(std::string const& path, std::vector<ToolUse> const& list)
    {
        std::set<std::string> seen;
        each(path, list, [&](auto const& at, ToolUse const& use) {
            word(at + ".tool", use.tool, {"ball", "cane", "floor_ball", "hand"});
            if (!seen.insert(use.tool).second) fail(at + ".tool", use.tool + " is there twice");
            statement(at + ".position", use.position);
            statement(at + ".caution", use.caution);
        });
    }
    void warning(std::string const& path, Warning const& one)
    {
        if (one.urgency < urgency_) fail(path + ".urgency", "a more urgent one must come earlier");
        urgency_ = one.urgency;
        statement(path + ".sign", one.sign);
        statement(path + ".advice", one.advice);
        each(path + ".regions", one.regions, [&](auto const& group, auto const& ids) {
            each(group, ids, [&](auto const& at, auto const& id) { region(at, id); });
        });
        std::set<Restriction> seen;
        each(path + ".restrictions", one.restrictions, [&](auto const& at, auto restriction) {
            if (!seen.insert(restriction).second) fail(at, "is there twice");
        });
        each(path + ".muscles", one.muscles, [&](auto const& at, auto const& id) { muscle(at, id); });
    }
    void exercise(std::string const& path, Exercise const& one)
    {
        if (one.kind < exercise_kind_) fail(path + ".kind", "a strengthening one must come before every stretch");
        exercise_kind_ = one.kind;
        each(path + ".how", one.how, [&](auto const& at, auto const& step) { statement(at, step); });
        statement(path + ".dose", one.dose);
        id(path + ".figure", one.figure);
        if (one.crosses && one.kind == ExerciseKind::strength)
            fail(path + ".crosses", "must be false of a strengthening one, is true");
        statement(path + ".caution", one.caution);
    }
    void article(std::string const& path, Article const& one)
    {
        if (!one.muscle.empty()) muscle(path + ".muscle", one.muscle);
        ids(path + ".sections", one.sections, one.sections);
        each(path + ".sections", one.sections, [&](auto const& section, auto const& content) {
            each(section + ".statements", content.statements,
                 [&](auto const& at, auto const& text) { statement(at, text); });
        });
    }

    Catalogue const& all_;
    Urgency urgency_ = Urgency::emergency;
    ExerciseKind exercise_kind_ = ExerciseKind::strength;
};

} // namespace

std::optional<FieldFault> fault_in(Catalogue const& part, Catalogue const& all)
{
    Check check{all};
    check.part(part);
    return check.found;
}

} // namespace tenderspot::content
