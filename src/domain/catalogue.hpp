// SPDX-License-Identifier: MIT
// What the app knows about muscles, points and pain; every statement carries the sources it was taken from.
#pragma once

#include "domain/body.hpp"
#include "domain/care_record.hpp"
#include "domain/contains.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

struct Source
{
    std::string id; ///< As in a statement's `sources`, such as "SCR".
    std::string title;
    std::string publisher; ///< Who wrote or published it.
    std::string address;   ///< Where it can be read, without a scheme; may be empty.
};

/// One sentence or a few, and who says so.
struct Statement
{
    std::string text;
    std::vector<std::string> sources; ///< Ids; never empty in a catalogue that was read.
};

struct Muscle
{
    std::string id; ///< Such as "gmed"; also the name of its plate layer.
    std::string name;
    std::string everyday; ///< Where it is, in everyday words.
    /// Muscles that lie over the same nerve: when pressing one made it numb, these are left alone as well.
    std::vector<std::string> over_same_nerve{};
};

/// What pressure to aim at, on the scale where 0 is nothing and 10 the worst there could be.
struct Pressure
{
    int low = 4, high = 6;
};

/// From `low` to `high`, both of them included.
struct Range
{
    int low = 0, high = 0;
};

enum class SelfTreatment { advised, shown_only };

/// Core: where it is felt first of all. Spill-over: where it may spread to.
enum class FeltAs { core, spill };

/// A part of a point's pain pattern.
struct Felt
{
    std::string region; ///< A Region::id.
    FeltAs as = FeltAs::core;
    std::vector<std::string> sources;
};

/// How a point is pressed with one of the tools.
struct ToolUse
{
    std::string tool;   ///< As in Protocol::tools.
    Statement position; ///< How to stand, sit or lie, where to put the tool, how to press.
    Statement caution;  ///< What to mind with this tool at this point, besides the point's own caution.
};

/// How usual it is that a point is tender where the hip, the buttock or the low back hurts.
struct Usual
{
    int rank = 0;  ///< 3 often, 2 usually together with one of those, 1 worth checking then, 0 seldom or out of reach.
    Statement why; ///< Who says so.
};

/// How a point is treated by oneself.
struct Protocol
{
    /// One for each of `tools`, and one for the hand, which is what is left when nothing else may be used.
    std::vector<ToolUse> how;
    std::vector<std::string> tools; ///< In order of advice: "ball", "cane", "floor_ball", "hand".
    std::vector<std::string> modes; ///< In order of advice: "hold", "strokes".
    Pressure pressure;
    Range seconds{60, 120}; ///< Of one treatment.
    Range times_a_day{1, 6};
    std::vector<std::string> dose_sources; ///< For tools, modes, pressure, seconds and times.

    /// Null for a tool that is not for this point.
    [[nodiscard]] ToolUse const* use(std::string_view tool) const
    {
        auto const at = std::find_if(how.begin(), how.end(), [&](ToolUse const& one) { return one.tool == tool; });
        return at == how.end() ? nullptr : &*at;
    }
};

struct TriggerPoint
{
    std::string id;     ///< Such as "GMED-1"; never renamed.
    std::string muscle; ///< A Muscle::id.
    std::string name;   ///< Within its muscle, such as "back point".
    std::vector<std::string> also_called;
    Statement place;
    Statement find;
    Statement felt_at; ///< In words; `felt` has the same by regions.
    std::vector<Felt> felt;
    std::string lies_in; ///< The Region::id of the skin over its zone, seen from where it is pressed.
    Usual usual;
    std::vector<Statement> differs; ///< Where sources contradict each other; empty if they do not.
    Protocol protocol;
    Statement caution;
    SelfTreatment self_treatment = SelfTreatment::advised;
};

/// An area of the skin that a person can point to.
struct Region
{
    std::string id;     ///< Such as "hip_side"; also the name of its area in the pictures.
    std::string name;   ///< In everyday words.
    bool paired = true; ///< Has a left and a right.
    /// Why a doctor looks at pain there before anything is pressed: no routine is made from it. Empty elsewhere.
    std::vector<Statement> doctor_first{};
};

struct Section
{
    std::string id; ///< Such as "symptoms"; the same in all muscle pages.
    std::string title;
    std::vector<Statement> statements;
};

/// A page to read: of one muscle, or of one topic.
struct Article
{
    std::string id; ///< Such as "gmed" or "strain".
    std::string title;
    std::string summary; ///< One line under the title; no statement of its own.
    std::string muscle;  ///< A Muscle::id, or empty for a topic.
    std::vector<Section> sections;
};

/// What a condition of the safety check asks for.
enum class Restriction {
    ask_first,   ///< No pressing anywhere until a clinician has agreed.
    rest_strain, ///< No pressing for 72 hours.
    lighter,
    shorter,
    no_floor,   ///< Not lying on a ball.
    no_ball,    ///< Not leaning on a ball.
    off_bone,   ///< Keep off the bony point of the hip.
    no_stretch, ///< No stretches that bring the leg across the body.
    not_there,  ///< Not on the spot itself; the user judges where that is.
    no_packs    ///< No cold and no warm packs: the skin would not tell when it is too much. [MPFT]
};

/// A sign that comes before any point.
struct Warning
{
    std::string id;
    Urgency urgency = Urgency::soon;
    Statement sign;   ///< As a thing that one has: "A leg that quickly gets weaker."
    Statement advice; ///< What to do.
    /// It shows by itself when of each group at least one region is sore; with `both_sides`, on both sides.
    /// Without groups it has to be asked for.
    std::vector<std::vector<std::string>> regions;
    bool both_sides = false;
    /// What it asks for when the user says that it applies, whether it was asked in the safety check or elsewhere.
    std::vector<Restriction> restrictions{};
    /// The muscles whose points the restrictions are about; empty: all.
    std::vector<std::string> muscles{};
    /// The edition of the questions in which this one came or last changed its meaning, from 1. Whoever answered
    /// an earlier edition is asked again.
    int since = 1;

    [[nodiscard]] bool asks_for(Restriction one) const { return contains(restrictions, one); }
};

enum class ExerciseKind { strength, stretch };

/// Something to do for the muscles without pressing.
struct Exercise
{
    std::string id; ///< Such as "side_step"; never renamed.
    std::string name;
    ExerciseKind kind = ExerciseKind::strength;
    std::vector<Statement> how; ///< In the order of doing.
    Statement dose;             ///< Why so many and so long.
    std::string figure;         ///< The name of its drawing.
    bool each_side = true;
    int seconds = 30;    ///< Of a stretch, or of all repetitions of one side in one set.
    int repetitions = 0; ///< Of one side in one set; 0: it is held.
    int sets = 1;
    bool crosses = false; ///< Brings the leg across the body; hidden when Restriction::no_stretch holds.
    Statement caution;
};

struct Catalogue
{
    std::vector<Source> sources;
    std::vector<Muscle> muscles;         ///< In the order in which they are listed to the user.
    std::vector<std::string> satellites; ///< Muscle ids, in the order in which they are checked.
    Statement satellites_why;
    std::vector<TriggerPoint> points;
    std::vector<Region> regions;
    std::vector<Warning> warnings;   ///< Emergencies first.
    std::vector<Article> articles;   ///< Muscles first, then topics, as they are listed.
    std::vector<Exercise> exercises; ///< Strengthening first.

    /// Null for an id that this catalogue does not know; a journal may name one.
    [[nodiscard]] TriggerPoint const* point(std::string_view id) const { return find(points, id); }
    [[nodiscard]] Muscle const* muscle(std::string_view id) const { return find(muscles, id); }
    [[nodiscard]] Source const* source(std::string_view id) const { return find(sources, id); }
    [[nodiscard]] Region const* region(std::string_view id) const { return find(regions, id); }
    [[nodiscard]] Article const* article(std::string_view id) const { return find(articles, id); }
    [[nodiscard]] Warning const* warning(std::string_view id) const { return find(warnings, id); }
    [[nodiscard]] Exercise const* exercise(std::string_view id) const { return find(exercises, id); }

private:
    template <class T> static T const* find(std::vector<T> const& all, std::string_view id)
    {
        auto const at = std::find_if(all.begin(), all.end(), [&](T const& one) { return one.id == id; });
        return at == all.end() ? nullptr : &*at;
    }
};

} // namespace tenderspot
