// SPDX-License-Identifier: MIT
// The moves: which there are, who says so, and which of them bring the leg across the body.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>
#include <set>

using namespace tenderspot;

namespace {

using Ids = std::vector<std::string>;

Catalogue const& facts() { return support::shipped_assets().catalogue; }

bool names(Statement const& one, char const* source)
{
    return std::count(one.sources.begin(), one.sources.end(), source) > 0;
}

bool says(Statement const& one, char const* words) { return one.text.find(words) != std::string::npos; }

Ids ids_of(MoveKind kind)
{
    Ids ids;
    for (auto const& move : facts().moves)
        if (move.kind == kind) ids.push_back(move.id);
    return ids;
}

} // namespace

TEST_CASE("Moves: the four that strengthen come first, then the sourced stretches", "[facts][moves]")
{
    CHECK(ids_of(MoveKind::strength) == Ids{"side_step", "side_lift", "pelvis_hold", "leg_swing"});
    CHECK(ids_of(MoveKind::stretch) == Ids{"leg_across", "crossed_bend", "side_tilt", "ankle_over_knee", "leg_behind"});
    CHECK(facts().moves.front().id == "side_step");
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
        auto const* const move = facts().move(id);
        REQUIRE(move);
        CHECK(std::any_of(move->how.begin(), move->how.end(), [&](auto const& one) { return names(one, source); }));
        CHECK(move->figure == id);
        CHECK(move->how.size() >= 3);
        CHECK(move->each_side);
    }
}

TEST_CASE("Moves: a number that no article gives is called our own choice", "[facts][moves]")
{
    for (auto const& move : facts().moves) {
        INFO(move.id);
        if (move.kind == MoveKind::strength) {
            CHECK(move.dose.sources == Ids{"APP"});
            CHECK(says(move.dose, "not from the articles"));
        } else {
            CHECK(names(move.dose, "TERA")); // Two to four times each side.
            CHECK(move.seconds >= 20);
            CHECK(move.seconds <= 30);
            CHECK(move.sets >= 2);
            CHECK(move.sets <= 4);
            CHECK(move.repetitions == 0);
        }
        CHECK(move.seconds * move.sets * 2 <= 3600); // See MoveDone.
    }
}

TEST_CASE("Moves: every stretch that brings the leg across is marked, warns, and asks the surgeon", "[facts][moves]")
{
    std::set<std::string> const crossing{"leg_across", "crossed_bend", "ankle_over_knee", "leg_behind"};
    for (auto const& move : facts().moves) {
        INFO(move.id);
        CHECK(move.crosses == (crossing.count(move.id) == 1));
        if (!move.crosses) continue;
        CHECK(says(move.caution, "sore bony point"));
        CHECK(names(move.caution, "PPEDIA"));
        CHECK(says(move.caution, "artificial hip"));
        CHECK(says(move.caution, "surgeon"));
    }
}

TEST_CASE("Moves: a stretch is gone on with only if one feels better for it", "[facts][moves]")
{
    for (auto const& move : facts().moves) {
        if (move.kind != MoveKind::stretch) continue;
        INFO(move.id);
        CHECK(says(move.caution, "nly if you feel better afterwards"));
        CHECK(names(move.caution, "S0"));
    }
}

TEST_CASE("Moves: on one leg there is something to hold on to, and a sinking pelvis is for a clinician",
          "[facts][moves]")
{
    for (auto const* id : {"side_lift", "pelvis_hold", "leg_swing", "leg_behind", "crossed_bend"}) {
        INFO(id);
        REQUIRE(facts().move(id));
        CHECK(says(facts().move(id)->how.front(), "chair"));
    }
    for (auto const* id : {"pelvis_hold", "leg_swing"}) {
        INFO(id);
        REQUIRE(facts().move(id));
        CHECK(says(facts().move(id)->caution, "clinician"));
        CHECK(names(facts().move(id)->caution, "S3"));
    }
}

TEST_CASE("Moves: lying on the back is not for late pregnancy", "[facts][moves]")
{
    static std::regex const on_back{"on your back", std::regex::icase};
    for (auto const& move : facts().moves)
        for (auto const& step : move.how)
            if (std::regex_search(step.text, on_back)) {
                INFO(move.id);
                CHECK(says(step, "From week 20 of a pregnancy on leave"));
                CHECK(names(step, "BI-PREG"));
            }
}
