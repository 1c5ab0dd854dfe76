// SPDX-License-Identifier: MIT
// What the app knows about muscles, points and pain; every statement names its sources.
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
    std::string id; ///< The name used in a statement's `sources`, such as "SCR".
    std::string title;
    std::string publisher; ///< Who wrote or published it.
    std::string address;   ///< Where it can be read, without a scheme; may be empty.
};

/// One or a few sentences, and the sources that say so.
struct Statement
{
    std::string text;
    std::vector<std::string> sources; ///< Source ids; never empty in a catalogue that was read.
};

struct Muscle
{
    std::string id; ///< Such as "gmed"; also the name of its plate layer.
    std::string name;
    std::string everyday; ///< Where it is, in everyday words.
    /// Muscles over the same nerve: if pressing one caused numbness, these are left alone as well.
    std::vector<std::string> over_same_nerve{};
};

/// The pressure to aim at, on a scale from 0 (nothing) to 10 (the worst imaginable).
struct Pressure
{
    int low = 4, high = 6;
};

/// From `low` to `high`, both included.
struct Range
{
    int low = 0, high = 0;
};

enum class SelfTreatment { advised, shown_only };

/// Core: where the pain is felt first of all. Spill-over: where it may spread to.
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
    std::string tool;   ///< One of Protocol::tools.
    Statement position; ///< How to stand, sit or lie, where to put the tool and how to press.
    Statement caution;  ///< What to mind with this tool at this point, in addition to the point's own caution.
};

/// How often a point is tender when the hip, the buttock or the low back hurts.
struct Usual
{
    int rank = 0;  ///< 3 often, 2 usually together with one of those, 1 worth checking then, 0 seldom or out of reach.
    Statement why; ///< The sources that say so.
};

/// How a person treats a point themselves.
struct Protocol
{
    /// One for each of `tools`, and one for the hand, which remains when nothing else may be used.
    std::vector<ToolUse> how;
    std::vector<std::string> tools; ///< Best advised first: "ball", "cane", "floor_ball", "hand".
    std::vector<std::string> modes; ///< Best advised first: "hold", "strokes".
    Pressure pressure;
    Range seconds{60, 120}; ///< Of one treatment.
    Range times_a_day{1, 6};
    std::vector<std::string> dose_sources; ///< Sources for tools, modes, pressure, seconds and times a day.

    /// Null for a tool that is not used at this point.
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
    Statement felt_at; ///< In words; `felt` says the same by regions.
    std::vector<Felt> felt;
    std::string lies_in; ///< The Region::id of the skin over its zone, seen from the side where it is pressed.
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
    bool paired = true; ///< Whether there is a left and a right one.
    /// Why a doctor should look at pain there before anything is pressed; no routine is made from it. Empty if no
    /// doctor is needed first.
    std::vector<Statement> doctor_first{};
};

struct Section
{
    std::string id; ///< Such as "symptoms"; the same on all muscle pages.
    std::string title;
    std::vector<Statement> statements;
};

/// A page to read about one muscle or one topic.
struct Article
{
    std::string id; ///< Such as "gmed" or "strain".
    std::string title;
    std::string summary; ///< One line under the title; makes no statement of its own.
    std::string muscle;  ///< A Muscle::id, or empty for a topic.
    std::vector<Section> sections;
};

/// What a warning asks for when it applies.
enum class Restriction {
    ask_first,   ///< No pressing anywhere until a clinician has agreed.
    rest_strain, ///< No pressing for 72 hours.
    lighter,
    shorter,
    no_floor,   ///< Not lying on a ball.
    no_ball,    ///< Not leaning on a ball.
    off_bone,   ///< Keep off the bony point of the hip.
    no_stretch, ///< No stretches that bring the leg across the body.
    not_there,  ///< Not on the affected spot itself; the user judges where that is.
    no_packs    ///< No cold and no warm packs: the skin could not tell when it is too much. [MPFT]
};

/// A condition or sign that may be dangerous and takes precedence over any point.
struct Warning
{
    std::string id;
    Urgency urgency = Urgency::soon;
    Statement sign;   ///< Worded as something one has: "A leg that quickly gets weaker."
    Statement advice; ///< What to do.
    /// The warning appears by itself when at least one region of each group is sore, with `both_sides` on both sides.
    /// Without groups it has to be asked about.
    std::vector<std::vector<std::string>> regions;
    bool both_sides = false;
    /// The restrictions when the user says that it applies, whether in the safety check or elsewhere.
    std::vector<Restriction> restrictions{};
    /// The muscles whose points are restricted; empty means all.
    std::vector<std::string> muscles{};
    /// The edition of the questions in which this one was added or last changed its meaning, from 1. Anyone who
    /// answered an earlier edition is asked again.
    int since = 1;

    [[nodiscard]] bool asks_for(Restriction one) const { return contains(restrictions, one); }
};

enum class ExerciseKind { strength, stretch };

/// An exercise for the muscles that involves no pressing.
struct Exercise
{
    std::string id; ///< Such as "side_step"; never renamed.
    std::string name;
    ExerciseKind kind = ExerciseKind::strength;
    std::vector<Statement> how; ///< In the order in which to do them.
    Statement dose;             ///< Why this number and this length.
    std::string figure;         ///< The name of its drawing.
    bool each_side = true;
    int seconds = 30;    ///< Length of a stretch, or of all repetitions of one side in one set.
    int repetitions = 0; ///< Of one side in one set; 0 means that it is held.
    int sets = 1;
    bool crosses = false; ///< Brings the leg across the body; hidden when Restriction::no_stretch holds.
    Statement caution;
};

struct Catalogue
{
    std::vector<Source> sources;
    std::vector<Muscle> muscles;         ///< In the order shown to the user.
    std::vector<std::string> satellites; ///< Muscle ids, in the order in which they are checked.
    Statement satellites_why;
    std::vector<TriggerPoint> points;
    std::vector<Region> regions;
    std::vector<Warning> warnings;   ///< Emergencies first.
    std::vector<Article> articles;   ///< In the order shown: muscles first, then topics.
    std::vector<Exercise> exercises; ///< Strengthening first.

    /// These return null for an id that this catalogue does not know; a journal may contain one.
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
