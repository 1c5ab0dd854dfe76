// SPDX-License-Identifier: MIT
// The moves: which there are, who says so, and which of them bring the leg across the body.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

namespace exercises_test {

using namespace tenderspot;

namespace {

using Ids = std::vector<std::string>;

Catalogue const& facts() { return support::shipped_assets().catalogue; }

bool names(Statement const& one, char const* source)
{
    return std::count(one.sources.begin(), one.sources.end(), source) > 0;
}

bool says(Statement const& one, char const* words) { return one.text.find(words) != std::string::npos; }

Ids ids_of(ExerciseKind kind)
{
    Ids ids;
    for (auto const& exercise : facts().exercises)
        if (exercise.kind == kind) ids.push_back(exercise.id);
    return ids;
}

} // namespace

TEST_CASE("Moves: the four that strengthen come first, then the sourced stretches", "[facts][moves]")
{
    CHECK(ids_of(ExerciseKind::strength) == Ids{"side_step", "side_lift", "pelvis_hold", "leg_swing"});
    CHECK(ids_of(ExerciseKind::stretch) ==
          Ids{"leg_across", "crossed_bend", "side_tilt", "ankle_over_knee", "leg_behind"});
    CHECK(facts().exercises.front().id == "side_step");
}

TEST_CASE("Moves: each is taken from the page that describes it", "[facts][moves]")
{
    for (auto const& [id, source] : std::vector<std::pair<char const*, char const*>>{{"side_step", "S3"},
                                                                                     {"side_lift", "S3"},
                                                                                     {"pelvis_hold", "S3"},
                                                                                     {"leg_swing", "S3"},
                                                                                     {"leg_across", "S0"},
                                                                                     {"crossed_bend", "S0"},
                                                                                     {"side_tilt", "TERA"},
                                                                                     {"ankle_over_knee", "WHYS2"},
                                                                                     {"leg_behind", "ISTR"}}) {
        INFO(id);
        auto const* const exercise = facts().exercise(id);
        REQUIRE(exercise);
        CHECK(std::any_of(exercise->how.begin(), exercise->how.end(),
                          [&](auto const& one) { return names(one, source); }));
        CHECK(exercise->figure == id);
        CHECK(exercise->how.size() >= 3);
        CHECK(exercise->each_side);
    }
}

TEST_CASE("Moves: a number that no article gives is called our own choice", "[facts][moves]")
{
    for (auto const& exercise : facts().exercises) {
        INFO(exercise.id);
        if (exercise.kind == ExerciseKind::strength) {
            CHECK(exercise.dose.sources == Ids{"APP"});
            CHECK(says(exercise.dose, "not from the articles"));
        } else {
            CHECK(names(exercise.dose, "TERA")); // Two to four times each side.
            CHECK(exercise.seconds >= 20);
            CHECK(exercise.seconds <= 30);
            CHECK(exercise.sets >= 2);
            CHECK(exercise.sets <= 4);
            CHECK(exercise.repetitions == 0);
        }
        CHECK(exercise.seconds * exercise.sets * 2 <= 3600); // See MoveDone.
    }
}

TEST_CASE("Moves: every stretch that brings the leg across is marked, warns, and asks the surgeon", "[facts][moves]")
{
    std::set<std::string> const crossing{"leg_across", "crossed_bend", "ankle_over_knee", "leg_behind"};
    for (auto const& exercise : facts().exercises) {
        INFO(exercise.id);
        CHECK(exercise.crosses == (crossing.count(exercise.id) == 1));
        if (!exercise.crosses) continue;
        CHECK(says(exercise.caution, "sore bony point"));
        CHECK(names(exercise.caution, "PPEDIA"));
        CHECK(says(exercise.caution, "artificial hip"));
        CHECK(says(exercise.caution, "surgeon"));
    }
}

TEST_CASE("Moves: a stretch is gone on with only if one feels better for it", "[facts][moves]")
{
    for (auto const& exercise : facts().exercises) {
        if (exercise.kind != ExerciseKind::stretch) continue;
        INFO(exercise.id);
        CHECK(says(exercise.caution, "nly if you feel better afterwards"));
        CHECK(names(exercise.caution, "S0"));
    }
}

TEST_CASE("Moves: on one leg there is something to hold on to, and a sinking pelvis is for a clinician",
          "[facts][moves]")
{
    for (auto const* id : {"side_lift", "pelvis_hold", "leg_swing", "leg_behind", "crossed_bend"}) {
        INFO(id);
        REQUIRE(facts().exercise(id));
        CHECK(says(facts().exercise(id)->how.front(), "chair"));
    }
    for (auto const* id : {"pelvis_hold", "leg_swing"}) {
        INFO(id);
        REQUIRE(facts().exercise(id));
        CHECK(says(facts().exercise(id)->caution, "clinician"));
        CHECK(names(facts().exercise(id)->caution, "S3"));
    }
}

TEST_CASE("Moves: lying on the back is not for late pregnancy", "[facts][moves]")
{
    static std::regex const on_back{"on your back", std::regex::icase};
    for (auto const& exercise : facts().exercises)
        for (auto const& step : exercise.how)
            if (std::regex_search(step.text, on_back)) {
                INFO(exercise.id);
                CHECK(says(step, "From week 20 of a pregnancy on leave"));
                CHECK(names(step, "BI-PREG"));
            }
}

} // namespace exercises_test
