// SPDX-License-Identifier: MIT
// Each rule of the dose guard just below, at and just above its limit.
#include "dose_world.hpp"

#include <catch2/catch.hpp>

namespace dose_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono;

namespace {

WallTime const noon = clock(2026y / 6 / 10, 12h);

WallTime ago(milliseconds by) { return later(noon, -by); }

} // namespace

TEST_CASE("Dose: nothing speaks against a first spot, nor against nothing at all", "[dose]")
{
    CHECK(contraindications({planned(b_left)}, facts(), {}, noon).empty());
    CHECK(contraindications({}, facts(), {}, noon).empty());
    CHECK_FALSE(is_locked({}));
}

TEST_CASE("Dose: five minutes for a spot in all, however they are split", "[dose]")
{
    auto const too_long = [](std::vector<PlannedSpot> const& plan, Spot const& spot) {
        auto const found = contraindications(plan, facts(), {}, noon);
        return about(found, DoseRule::spot_too_long, spot) != nullptr;
    };
    CHECK_FALSE(too_long({planned(a_left, 299)}, a_left));
    CHECK_FALSE(too_long({planned(a_left, 300)}, a_left));
    CHECK(too_long({planned(a_left, 301)}, a_left));
    CHECK_FALSE(too_long({planned(a_left, 150), planned(b_left, 90), planned(a_left, 150)}, a_left));
    CHECK(too_long({planned(a_left, 150), planned(b_left, 90), planned(a_left, 151)}, a_left));
    CHECK_FALSE(too_long({planned(a_left, 300), planned(a_right, 300)}, a_left));
    CHECK(too_long({planned(unknown, 301)}, unknown));
}

TEST_CASE("Dose: fifteen minutes for a session", "[dose]")
{
    auto const too_long = [](std::uint32_t last) {
        auto const plan = std::vector{planned(a_left, 300), planned(a_right, 300), planned(b_left, last)};
        auto const found = contraindications(plan, facts(), {}, noon);
        CHECK_FALSE(about(found, DoseRule::spot_too_long, b_left));
        return about(found, DoseRule::session_too_long) != nullptr;
    };
    CHECK_FALSE(too_long(299));
    CHECK_FALSE(too_long(300));
    auto const found = contraindications(
        {planned(a_left, 300), planned(a_right, 300), planned(b_left, 300), planned(b_right, 1)}, facts(), {}, noon);
    CHECK(about(found, DoseRule::session_too_long));
}

TEST_CASE("Dose: a spot is treated as often a day as its point allows, at most six times", "[dose]")
{
    struct Row
    {
        Spot spot;
        int most;
    };
    for (auto const& [spot, most] : {Row{a_left, 6}, Row{b_left, 3}, Row{nine_times, 6}, Row{unknown, 6}}) {
        CAPTURE(spot.point);
        Diary diary;
        for (int times = 0; times < most; ++times) {
            auto const found = contraindications({planned(spot)}, facts(), diary.history, noon);
            CHECK_FALSE(about(found, DoseRule::too_often, spot));
            diary.treat(spot, ago(minutes{10 * times}));
        }
        for (int times = 0; times < 2; ++times) {
            auto const found = contraindications({planned(spot)}, facts(), diary.history, noon);
            REQUIRE(about(found, DoseRule::too_often, spot));
            CHECK(about(found, DoseRule::too_often, spot)->limit == most);
            diary.treat(spot, ago(11h));
        }
        Spot const other{spot.point, Side::right};
        auto const found = contraindications({planned(other)}, facts(), diary.history, noon);
        CHECK_FALSE(about(found, DoseRule::too_often, other));
    }
}

TEST_CASE("Dose: a spot rests for 75 minutes from the end of what was pressed", "[dose]")
{
    auto const objected = [](milliseconds ended, milliseconds held, Spot const& treated) {
        Diary diary;
        diary.treat(treated, ago(ended + held), held);
        auto const found = contraindications({planned(b_left)}, facts(), diary.history, noon);
        auto const* it = about(found, DoseRule::too_soon, b_left);
        if (it) CHECK(it->until_utc_ms == ago(ended).utc_ms + Duration{75min}.count());
        return it != nullptr;
    };
    for (auto const held : {milliseconds{1}, milliseconds{90s}, milliseconds{5min}}) {
        CAPTURE(held.count());
        CHECK(objected(0ms, held, b_left));
        CHECK(objected(75min - 1ms, held, b_left));
        CHECK_FALSE(objected(75min, held, b_left));
        CHECK_FALSE(objected(75min + 1ms, held, b_left));
        CHECK_FALSE(objected(0ms, held, b_right));
        CHECK_FALSE(objected(0ms, held, a_left));
    }
}

TEST_CASE("Dose: of several treatments the last end counts", "[dose]")
{
    Diary diary;
    diary.treat(b_left, ago(70min), 5min);
    diary.treat(b_left, ago(68min), 1s);
    auto const found = contraindications({planned(b_left)}, facts(), diary.history, noon);
    REQUIRE(about(found, DoseRule::too_soon, b_left));
    CHECK(about(found, DoseRule::too_soon, b_left)->until_utc_ms == later(noon, 10min).utc_ms);
}

TEST_CASE("Dose: two different points are enough on the first day", "[dose]")
{
    auto const too_many = [](std::vector<Spot> const& treated, std::vector<Spot> const& then) {
        Diary diary;
        for (auto const& spot : treated)
            diary.treat(spot, ago(2h));
        std::vector<PlannedSpot> plan;
        for (auto const& spot : then)
            plan.push_back(planned(spot));
        auto const found = contraindications(plan, facts(), diary.history, noon);
        auto const* it = about(found, DoseRule::too_many_new);
        if (it) CHECK(it->limit == 2);
        return it != nullptr;
    };
    CHECK_FALSE(too_many({}, {a_left}));
    CHECK_FALSE(too_many({}, {a_left, a_right}));
    CHECK(too_many({}, {a_left, a_right, b_left}));
    CHECK_FALSE(too_many({}, {a_left, b_left, a_left}));
    CHECK_FALSE(too_many({a_left}, {b_left}));
    CHECK(too_many({a_left}, {b_left, a_right}));
    CHECK_FALSE(too_many({a_left, b_left}, {b_left, a_left}));
    CHECK(too_many({a_left, b_left}, {unknown}));
    CHECK_FALSE(too_many({a_left, b_left, a_right}, {}));
    // What was taken on in spite of it may be repeated.
    CHECK_FALSE(too_many({a_left, b_left, a_right}, {a_right}));
}

TEST_CASE("Dose: after the first day new points are free", "[dose]")
{
    Diary diary;
    diary.treat(a_left, ago(24h * 30));
    auto const found =
        contraindications({planned(b_left), planned(b_right), planned(a_right)}, facts(), diary.history, noon);
    CHECK_FALSE(about(found, DoseRule::too_many_new));
}

TEST_CASE("Dose: a point that is only shown is advised against, unless it is unknown", "[dose]")
{
    auto const found = contraindications({planned(shown), planned(unknown)}, facts(), {}, noon);
    REQUIRE(found.size() == 1);
    CHECK(found[0] == Contraindication{DoseRule::shown_only, Severity::relative, shown, 0, 0, nullptr});
}

TEST_CASE("Dose: soreness of four, or a bruise, advises to skip the day it was told of", "[dose]")
{
    auto const skips = [](std::optional<int> score, bool bruise, int days_from_now) {
        Diary diary;
        diary.write(SorenessReported{noon, local_day(noon) + days_from_now, score ? Score::from(*score) : std::nullopt,
                                     bruise});
        // On a sore day and after it a minute is the most.
        auto const found = contraindications({planned(a_left, 60)}, facts(), diary.history, noon);
        CHECK_FALSE(is_locked(found));
        return about(found, DoseRule::sore) != nullptr;
    };
    CHECK_FALSE(skips(3, false, 0));
    CHECK(skips(4, false, 0));
    CHECK(skips(10, false, 0));
    CHECK(skips(0, true, 0));
    CHECK(skips({}, true, 0));
    CHECK_FALSE(skips({}, false, 0));
    CHECK_FALSE(skips(10, true, -1));
    CHECK_FALSE(skips(10, true, 1));
}

TEST_CASE("Dose: locks first; of each weight the session first, then the spots as planned", "[dose]")
{
    Diary diary;
    diary.treat(b_right, ago(10min));
    diary.write(SafetyChecked{ago(1h), {"blood"}, {}});
    diary.write(SorenessReported{noon, local_day(noon), Score::from(9), false});
    diary.write(StrainReported{noon, ago(1h).utc_ms, Side::left, Onset::sudden, {}});
    auto const plan = std::vector{planned(b_right, 301), planned(shown, 400), planned(a_left, 200), planned(b_right)};
    std::vector<std::pair<DoseRule, std::optional<Spot>>> in_order;
    for (auto const& one : contraindications(plan, facts(), diary.history, noon))
        in_order.emplace_back(one.rule, one.spot);
    CHECK(in_order == std::vector<std::pair<DoseRule, std::optional<Spot>>>{{DoseRule::ask_clinician, {}},
                                                                            {DoseRule::session_too_long, {}},
                                                                            {DoseRule::spot_too_long, b_right},
                                                                            {DoseRule::fresh_strain, shown},
                                                                            {DoseRule::spot_too_long, shown},
                                                                            {DoseRule::fresh_strain, a_left},
                                                                            {DoseRule::spot_too_long, a_left},
                                                                            {DoseRule::too_many_new, {}},
                                                                            {DoseRule::sore, {}},
                                                                            {DoseRule::too_soon, b_right},
                                                                            {DoseRule::shown_only, shown}});
}

} // namespace dose_test
