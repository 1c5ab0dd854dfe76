// SPDX-License-Identifier: MIT
// Each question of the shipped safety check, and what a yes makes of a session with the shipped points.
#include "domain/dose.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace safety_effects_test {

using namespace tenderspot;

namespace {

Catalogue const& facts() { return support::shipped_assets().catalogue; }

WallTime const answered{500'000 * hour_ms, 120, {}};

/// Such as "ball cane, 4-6, 60-120 s".
std::string as_text(Protocol const& protocol)
{
    std::string text;
    for (auto const& tool : protocol.tools)
        text += (text.empty() ? "" : " ") + tool;
    auto const range = [](int low, int high) { return ", " + std::to_string(low) + '-' + std::to_string(high); };
    return text + range(protocol.pressure.low, protocol.pressure.high) +
           range(protocol.seconds.low, protocol.seconds.high) + " s";
}

History saying(std::vector<std::string> applies, std::vector<std::string> agreed = {})
{
    History history;
    history.apply({{1, 1}, SafetyChecked{answered, std::move(applies), std::move(agreed)}});
    return history;
}

std::vector<DoseRule> rules(History const& history, std::int64_t hours_later, std::string const& point)
{
    WallTime const now{answered.utc_ms + hours_later * hour_ms, 120, {}};
    std::vector<DoseRule> found;
    for (auto const& one : contraindications({{{point, Side::left}, 60, {}, {}}}, facts(), history, now)) {
        CHECK(one.severity == Severity::absolute);
        found.push_back(one.rule);
    }
    return found;
}

enum class Session { goes, asks, rests };
enum class Exercises { all, not_across };
enum class Bone { as_advised, off };
enum class Packs { as_advised, none };

/// What a yes leads to.
struct Row
{
    char const* question;
    Session session;
    char const* back;   ///< GMED-1, with a ball, a cane or on the floor.
    char const* front;  ///< TFL-1, with a ball only.
    char const* gentle; ///< PIRI-L, pressed lightly and briefly anyhow.
    Exercises exercises = Exercises::all;
    Bone bone = Bone::as_advised;
    Packs packs = Packs::as_advised;
};

constexpr auto back = "ball cane floor_ball, 4-6, 60-120 s", soft_back = "ball cane floor_ball, 3-4, 60-60 s";
constexpr auto front = "ball floor_ball, 4-6, 60-120 s", soft_front = "ball floor_ball, 3-4, 60-60 s";
constexpr auto gentle = "ball cane floor_ball, 3-5, 30-60 s", soft_gentle = "ball cane floor_ball, 3-4, 30-60 s";

Row const table[]{
    {"leg_clot", Session::asks, back, front, gentle},
    {"blood", Session::asks, back, front, gentle},
    {"bones", Session::asks, back, front, gentle},
    {"ill", Session::asks, back, front, gentle, Exercises::all, Bone::as_advised, Packs::none},
    {"risk_pregnancy", Session::asks, back, front, gentle},
    {"under_18", Session::asks, back, front, gentle},
    {"sciatica", Session::asks, back, front, gentle},
    {"surgery", Session::asks, back, front, gentle, Exercises::not_across},
    {"fresh_strain", Session::rests, back, front, gentle},
    {"pregnant", Session::goes, "ball cane, 3-4, 60-60 s", "ball, 3-4, 60-60 s", "ball cane, 3-4, 30-60 s"},
    {"new_hip", Session::goes, soft_back, soft_front, soft_gentle, Exercises::not_across},
    {"senses", Session::goes, soft_back, soft_front, soft_gentle, Exercises::all, Bone::as_advised, Packs::none},
    {"poor_feeling", Session::goes, soft_back, soft_front, soft_gentle, Exercises::all, Bone::as_advised, Packs::none},
    {"frail", Session::goes, soft_back, soft_front, soft_gentle},
    {"bony_point", Session::goes, back, front, gentle, Exercises::not_across, Bone::off},
    {"inflamed", Session::goes, back, front, gentle, Exercises::not_across, Bone::off},
    {"skin", Session::goes, back, front, gentle, Exercises::all, Bone::as_advised, Packs::none},
    {"veins_numb", Session::goes, back, front, gentle, Exercises::all, Bone::as_advised, Packs::none},
    {"injection", Session::goes, back, front, gentle},
    {"balance", Session::goes, "cane, 4-6, 60-120 s", "hand, 4-6, 60-120 s", "cane, 3-5, 30-60 s"},
    // Signs that are no question of the check.
    {"front_pain", Session::asks, back, front, gentle},
    {"hip_joint", Session::asks, back, front, gentle},
    {"sore_calf", Session::asks, back, front, gentle},
    {"pulsing_belly", Session::asks, back, front, gentle},
    {"kidney", Session::asks, back, front, gentle},
    {"foot_drop", Session::asks, back, front, gentle},
    {"illness", Session::asks, back, front, gentle},
    {"tear", Session::asks, back, front, gentle},
    {"outer_thigh", Session::asks, back, front, gentle},
    {"lasting_numbness", Session::asks, back, front, gentle}};

/// A point that the answer is about.
std::string point_of(char const* question)
{
    auto const& about = facts().warning(question)->muscles;
    if (about.empty()) return "GMED-1";
    auto const& all = facts().points;
    return std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.muscle == about.front(); })->id;
}

} // namespace

TEST_CASE("Safety effects: every question and every sign that acts has a row", "[facts][safety]")
{
    std::set<std::string> rows, acting;
    for (auto const& row : table)
        rows.insert(row.question);
    for (auto const* question : safety_questions(facts()))
        acting.insert(question->id);
    for (auto const& warning : facts().warnings)
        if (!warning.restrictions.empty()) acting.insert(warning.id);
    CHECK(rows == acting);
}

TEST_CASE("Safety effects: a yes to each question locks or softens as it should", "[facts][safety]")
{
    for (auto const& row : table) {
        INFO(row.question);
        auto const history = saying({row.question});
        auto const care = precautions(facts(), history, answered);
        auto const treated = [&](char const* point) {
            REQUIRE(facts().point(point));
            return as_text(softened(facts().point(point)->protocol, care));
        };
        CHECK(treated("GMED-1") == row.back);
        CHECK(treated("TFL-1") == row.front);
        CHECK(treated("PIRI-L") == row.gentle);
        CHECK(care.no_stretch == (row.exercises == Exercises::not_across));
        CHECK(care.off_bone == (row.bone == Bone::off));
        CHECK(care.no_packs == (row.packs == Packs::none));

        using Rules = std::vector<DoseRule>;
        auto const point = point_of(row.question);
        auto const agreed = saying({row.question}, {row.question});
        switch (row.session) {
        case Session::goes:
            CHECK(rules(history, 0, point) == Rules{});
            CHECK_FALSE(care.softens.empty());
            break;
        case Session::asks:
            CHECK(rules(history, 0, point) == Rules{DoseRule::ask_clinician});
            CHECK(rules(history, 24 * 365, point) == Rules{DoseRule::ask_clinician});
            CHECK(rules(agreed, 0, point) == Rules{});
            break;
        case Session::rests:
            CHECK(rules(agreed, 0, point) == Rules{DoseRule::fresh_strain});
            CHECK(rules(history, 71, point) == Rules{DoseRule::fresh_strain});
            CHECK(rules(history, 72, point) == Rules{});
            break;
        }
    }
}

TEST_CASE("Safety effects: with a yes to everything, each point is still treated gently with something",
          "[facts][safety]")
{
    std::vector<std::string> everything;
    std::size_t locks = 0;
    for (auto const& row : table) {
        everything.emplace_back(row.question);
        auto const* warning = facts().warning(row.question);
        REQUIRE(warning);
        if (row.session == Session::asks && warning->muscles.empty()) ++locks;
    }
    auto const history = saying(everything);
    auto const care = precautions(facts(), history, answered);
    CHECK(care.locks.size() == locks);
    for (auto const& point : facts().points) {
        INFO(point.id);
        auto const soft = protocol_today(point.id, facts(), history, answered);
        auto const& advised = point.protocol.tools;
        bool const has_cane = std::find(advised.begin(), advised.end(), "cane") != advised.end();
        CHECK(soft.tools == std::vector<std::string>{has_cane ? "cane" : "hand"});
        CHECK(soft.pressure.high <= lightest_pressure);
        CHECK(soft.seconds.high <= 60);
    }
}

} // namespace safety_effects_test
