// SPDX-License-Identifier: MIT
// The dose guard at midnight, at a change of clocks, on a journey, and with a clock that was set back; what
// counts as treated; soreness day by day; what holds of any history.
#include "dose_world.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace dose_days_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono;

namespace {

/// Three treatments, as often as the spot allows in a day.
bool are_of_today(std::vector<WallTime> const& began, WallTime const& now)
{
    Diary diary;
    for (auto const& at : began)
        diary.treat(b_left, at);
    auto const found = contraindications({planned(b_left)}, facts(), diary.history, now);
    return about(found, DoseRule::too_often, b_left) != nullptr;
}

bool is_of_today(WallTime const& began, WallTime const& now) { return are_of_today({began, began, began}, now); }

/// Milliseconds from now; 0: not too soon.
std::int64_t too_soon_for(WallTime const& began, milliseconds held, WallTime const& now)
{
    Diary diary;
    diary.treat(b_left, began, held);
    auto const found = contraindications({planned(b_left)}, facts(), diary.history, now);
    auto const* it = about(found, DoseRule::too_soon, b_left);
    return it ? it->until_utc_ms - now.utc_ms : 0;
}

constexpr auto june = 2026y / 6 / 10;
WallTime const noon = clock(june, 12h);

bool is_first_day_after(WallTime const& began, WallTime const& now)
{
    Diary diary;
    diary.treat(nine_times, began);
    auto const found =
        contraindications({planned(a_left), planned(b_left), planned(shown)}, facts(), diary.history, now);
    return about(found, DoseRule::too_many_new) != nullptr;
}

} // namespace

TEST_CASE("Dose days: a day ends at midnight on the clock on the wall", "[dose][days]")
{
    CHECK(is_of_today(clock(june, 0h), clock(june, 24h - 1ms)));
    CHECK_FALSE(is_of_today(clock(june, -1ms), clock(june, 0h)));
    CHECK_FALSE(is_of_today(clock(june, 24h - 1ms), clock(june, 24h)));
    CHECK_FALSE(are_of_today({clock(june, -1ms), clock(june, 0h), clock(june, 1h)}, clock(june, 2h)));
    CHECK(is_first_day_after(clock(june, 0h), clock(june, 24h - 1ms)));
    CHECK_FALSE(is_first_day_after(clock(june, -1ms), clock(june, 0h)));
}

TEST_CASE("Dose days: the rest between two treatments does not end at midnight", "[dose][days]")
{
    CHECK(too_soon_for(clock(june, 23h + 50min), 2min, clock(june, 24h + 10min)) == Duration{57min}.count());
    CHECK(too_soon_for(clock(june, 23h + 50min), 2min, clock(june, 25h + 7min)) == 0);
    // Pressed over midnight: it is of the day on which it began.
    CHECK_FALSE(is_of_today(clock(june, 24h - 1min), clock(june, 24h + 2min)));
}

TEST_CASE("Dose days: where clocks go forward or back, a day is a day and a minute a minute", "[dose][days]")
{
    auto const spring = 2026y / 3 / 29, autumn = 2026y / 10 / 25;
    CHECK(is_of_today(clock(spring, 30min, berlin_winter), clock(spring, 23h + 59min, berlin_summer)));
    CHECK_FALSE(is_of_today(clock(spring, -1min, berlin_winter), clock(spring, 23h, berlin_summer)));
    CHECK(is_of_today(clock(autumn, 0h, berlin_summer), clock(autumn, 24h - 1ms, berlin_winter)));
    CHECK_FALSE(is_of_today(clock(autumn, -1ms, berlin_summer), clock(autumn, 0h, berlin_summer)));
    // Half past one to half past three is one hour in spring; to half past two, two hours in autumn.
    CHECK(too_soon_for(clock(spring, 90min - 1s, berlin_winter), 1s, clock(spring, 3h + 30min, berlin_summer)) ==
          Duration{15min}.count());
    CHECK(too_soon_for(clock(autumn, 90min - 1s, berlin_summer), 1s, clock(autumn, 2h + 30min, berlin_winter)) == 0);
}

TEST_CASE("Dose days: a traveller's treatments are of the day where they began", "[dose][days]")
{
    // Twenty hours ago by UTC, and of the same date: Tokyo in the morning, Los Angeles in the evening.
    CHECK(is_of_today(clock(june, 5h, tokyo), clock(june, 9h, los_angeles)));
    // One hour ago by UTC, and of another date.
    CHECK_FALSE(is_of_today(clock(june, 20h, los_angeles), clock(2026y / 6 / 11, 13h, tokyo)));
    CHECK(too_soon_for(clock(june, 20h, los_angeles), 1min, clock(2026y / 6 / 11, 13h, tokyo)) ==
          Duration{16min}.count());
    // A journey into yesterday: what was done on the date to come is of today.
    CHECK(is_of_today(clock(2026y / 6 / 11, 1h, tokyo), clock(june, 11h, los_angeles)));
    CHECK(is_first_day_after(clock(2026y / 6 / 11, 1h, tokyo), clock(june, 11h, los_angeles)));
}

TEST_CASE("Dose days: after a clock was set back, what is to come counts as now", "[dose][days]")
{
    for (auto const ahead : {milliseconds{1}, milliseconds{5h}, milliseconds{24h * 400}}) {
        CAPTURE(ahead.count());
        auto const then = later(noon, ahead);
        CHECK(is_of_today(then, noon));
        CHECK(too_soon_for(then, 5min, noon) == Duration{75min}.count());
        CHECK(is_first_day_after(then, noon));

        Diary strained;
        strained.write(StrainReported{then, then.utc_ms, Side::left, Onset::sudden, {}});
        auto const found = contraindications({planned(a_left)}, facts(), strained.history, noon);
        REQUIRE(about(found, DoseRule::fresh_strain, a_left));
        CHECK(about(found, DoseRule::fresh_strain, a_left)->until_utc_ms == later(noon, 72h).utc_ms);

        Diary answered;
        answered.write(SafetyChecked{then, {"strain"}, {}});
        auto const rest = contraindications({}, facts(), answered.history, noon);
        REQUIRE(about(rest, DoseRule::fresh_strain));
        CHECK(about(rest, DoseRule::fresh_strain)->until_utc_ms == later(noon, 72h).utc_ms);
    }
    // By its own zone of yesterday, by UTC to come.
    CHECK(is_of_today(clock(june, -1h, -1080), noon));
    // A treatment that would end later than now, by a clock set back while pressing.
    CHECK(too_soon_for(later(noon, -1min), 5min, noon) == Duration{75min}.count());
}

TEST_CASE("Dose days: only what was pressed and what the user sees counts", "[dose][days]")
{
    auto const counts = [](auto change) {
        Diary diary;
        auto const yesterday = later(noon, -24h);
        change(diary, diary.begin(b_left, later(noon, -10min)), diary.begin(b_left, yesterday));
        auto const found = contraindications({planned(b_left)}, facts(), diary.history, noon);
        bool const soon = about(found, DoseRule::too_soon, b_left) != nullptr;
        CHECK(asks_soreness(diary.history, noon) == soon);
        auto const many =
            contraindications({planned(a_left), planned(b_left), planned(shown)}, facts(), diary.history, noon);
        CHECK((about(many, DoseRule::too_many_new) == nullptr) == soon);
        return soon;
    };
    auto const end = [](Diary& diary, TreatmentId id, Outcome outcome, std::uint32_t held_ms = 60000) {
        diary.write(TreatmentEnded{id, noon, outcome, held_ms, {}, {}});
    };
    auto const ended = [&](Outcome outcome, std::uint32_t held_ms) {
        return counts([&](Diary& diary, TreatmentId today, TreatmentId yesterday) {
            end(diary, today, outcome, held_ms);
            end(diary, yesterday, outcome, held_ms);
        });
    };
    CHECK(ended(Outcome::finished, 60000));
    CHECK(ended(Outcome::stopped, 1));
    CHECK(ended(Outcome::kept, 15000));
    CHECK_FALSE(ended(Outcome::discarded, 60000));
    CHECK_FALSE(ended(Outcome::finished, 0));
    CHECK_FALSE(counts([](Diary&, TreatmentId, TreatmentId) {}));

    auto const then = [&](auto... records) {
        return counts([&](Diary& diary, TreatmentId today, TreatmentId yesterday) {
            for (auto const id : {today, yesterday}) {
                end(diary, id, Outcome::finished);
                (diary.write(records(id)), ...);
            }
        });
    };
    auto const deleted = [](TreatmentId id) { return TreatmentDeleted{id, noon}; };
    auto const restored = [](TreatmentId id) { return TreatmentRestored{id, noon}; };
    auto const did = [](Did answer) {
        return [answer](TreatmentId id) { return TreatmentConfirmed{id, noon, answer}; };
    };
    CHECK_FALSE(then(deleted));
    CHECK(then(deleted, restored));
    CHECK(then(did(Did::done)));
    CHECK(then(did(Did::partly)));
    CHECK_FALSE(then(did(Did::no)));
    CHECK(then(did(Did::no), did(Did::done)));
}

TEST_CASE("Dose days: holds are shorter on a sore day and on the two days after it", "[dose][days]")
{
    auto const is_shorter = [](std::optional<Score> score, bool bruise, int days_ago) {
        Diary diary;
        diary.write(SorenessReported{noon, local_day(noon) - days_ago, score, bruise});
        auto const care = precautions(facts(), diary.history, noon);
        CHECK_FALSE(care.lighter);
        return care.shorter;
    };
    for (int const days_ago : {0, 1, 2}) {
        CAPTURE(days_ago);
        CHECK(is_shorter(Score::from(4), false, days_ago));
        CHECK(is_shorter({}, true, days_ago));
        CHECK_FALSE(is_shorter(Score::from(3), false, days_ago));
        CHECK_FALSE(is_shorter({}, false, days_ago));
    }
    CHECK_FALSE(is_shorter(Score::from(10), true, 3));
    CHECK_FALSE(is_shorter(Score::from(10), true, -1));
}

TEST_CASE("Dose days: of the safety check, only the rest of a strain ends by itself", "[dose][days]")
{
    auto const after_answer = [](milliseconds since) {
        Diary diary;
        diary.write(SafetyChecked{later(noon, -since), {"strain", "torn", "bones"}, {"bones"}});
        return precautions(facts(), diary.history, noon);
    };
    auto const* strain = facts().warning("strain");
    auto const* torn = facts().warning("torn");
    auto const* bones = facts().warning("bones");
    for (auto const since : {milliseconds{-1h}, milliseconds{0}, 72h - 1ms}) {
        auto const care = after_answer(since);
        CHECK(care.rests_strain);
        CHECK(care.softens == std::vector{bones, strain, torn});
    }
    auto const care = after_answer(72h);
    CHECK_FALSE(care.rests_strain);
    CHECK(care.softens == std::vector{bones, torn});
    CHECK(care.locks == std::vector{torn});
    CHECK(care.lighter);
    CHECK_FALSE(precautions(facts(), History{}, noon).lighter);
}

TEST_CASE("Dose days: soreness is asked once, on the day after something was pressed", "[dose][days]")
{
    auto const asked_on = [](WallTime const& now, std::optional<SorenessReported> told = {}) {
        Diary diary;
        diary.treat(a_left, clock(june, 22h));
        if (told) diary.write(*told);
        return asks_soreness(diary.history, now);
    };
    auto const today = local_day(noon);
    CHECK_FALSE(asked_on(clock(june, 24h - 1ms)));
    CHECK(asked_on(clock(june, 24h)));
    CHECK(asked_on(clock(june, 48h - 1ms)));
    CHECK_FALSE(asked_on(clock(june, 48h)));
    CHECK_FALSE(asked_on(clock(june, 12h)));
    CHECK(asked_on(clock(june, 30h), SorenessReported{noon, today, Score::from(2), false}));
    CHECK_FALSE(asked_on(clock(june, 30h), SorenessReported{noon, today + 1, Score::from(0), false}));
    CHECK_FALSE(asked_on(clock(june, 30h), SorenessReported{noon, today + 1, {}, false}));
    CHECK_FALSE(asks_soreness({}, noon));

    Diary since; // What was pressed today hides nothing of yesterday.
    since.treat(a_left, clock(june, 22h));
    since.treat(b_left, clock(june, 24h + 30min));
    CHECK(asks_soreness(since.history, clock(june, 25h)));
    // Yesterday by each clock, 40 hours ago by UTC.
    Diary far;
    far.treat(a_left, clock(june, 0h, tokyo));
    CHECK(asks_soreness(far.history, clock(2026y / 6 / 11, 0h, los_angeles)));
}

} // namespace dose_days_test
