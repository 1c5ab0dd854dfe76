// SPDX-License-Identifier: MIT
// What a schedule plans for a day, by itself.
#include "domain/dose.hpp"
#include "domain/routine_world.hpp"
#include "domain/schedule.hpp"

#include <catch2/catch.hpp>

namespace schedule_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr Weekdays mondays{1}, tuesdays{2}, sundays{64}, workdays{31};
using Minutes = std::vector<std::uint16_t>;

Schedule spread(Spread const& spread, std::uint16_t day_ends = 180)
{
    auto schedule = times_of_day();
    schedule.times = spread;
    schedule.day_ends = day_ends;
    return schedule;
}

Minutes of(Schedule const& schedule, std::string const& date) { return slots_of(schedule, day_number(date)); }

} // namespace

TEST_CASE("Schedule: times come in the order of the day, which begins where the day before ends", "[domain][schedule]")
{
    auto schedule = times_of_day({{1200, {}}, {30, {}}, {480, {}}, {180, {}}});
    CHECK(of(schedule, "2026-07-06") == Minutes{180, 480, 1200, 30});
    schedule.day_ends = 0;
    CHECK(of(schedule, "2026-07-06") == Minutes{30, 180, 480, 1200});
    schedule.day_ends = 720;
    CHECK(of(schedule, "2026-07-06") == Minutes{1200, 30, 180, 480});
}

TEST_CASE("Schedule: what lies before the end of the day is on the next date", "[domain][schedule]")
{
    auto const schedule = times_of_day({});
    CHECK(local_minute_of(schedule, 20, 179) == LocalMinute{21, 179});
    CHECK(local_minute_of(schedule, 20, 180) == LocalMinute{20, 180});
    CHECK(day_at(&schedule, {21, 179}) == 20);
    CHECK(day_at(&schedule, {21, 180}) == 21);
    CHECK(day_at(nullptr, {21, 0}) == 21);
}

TEST_CASE("Schedule: each time has days of the week of its own, and a slot behind midnight that of its evening",
          "[domain][schedule]")
{
    auto const schedule = times_of_day({{480, mondays}, {600, workdays}, {60, sundays}});
    CHECK(of(schedule, "2026-07-05") == Minutes{60});
    CHECK(of(schedule, "2026-07-06") == Minutes{480, 600});
    CHECK(of(schedule, "2026-07-07") == Minutes{600});
    CHECK(of(schedule, "2026-07-11").empty());
    CHECK(contains(mondays, day_number("1969-12-29")));
    CHECK(contains(sundays, -4));
    CHECK_FALSE(contains(tuesdays, -4));
}

TEST_CASE("Schedule: nothing before the first day, after the last, and before a pause ends", "[domain][schedule]")
{
    auto schedule = times_of_day({{480, {}}});
    CHECK(of(schedule, "2026-05-31").empty());
    CHECK(of(schedule, "2026-06-01") == Minutes{480});
    schedule.last_day = day_number("2026-07-06");
    CHECK(of(schedule, "2026-07-06") == Minutes{480});
    CHECK(of(schedule, "2026-07-07").empty());
    schedule.paused_until = day_number("2026-07-06");
    CHECK(of(schedule, "2026-07-05").empty());
    CHECK(of(schedule, "2026-07-06") == Minutes{480});
}

TEST_CASE("Schedule: of two that are less than 75 minutes apart the later one is left out", "[domain][schedule]")
{
    CHECK(of(times_of_day({{480, {}}, {554, {}}, {629, {}}}), "2026-07-06") == Minutes{480, 629});
    CHECK(of(times_of_day({{480, {}}, {555, {}}, {629, {}}}), "2026-07-06") == Minutes{480, 555});
    CHECK(of(times_of_day({{480, {}}, {480, {}}, {480, mondays}}), "2026-07-06") == Minutes{480});
    CHECK(of(times_of_day({{1430, {}}, {20, {}}, {65, {}}}), "2026-07-06") == Minutes{1430, 65});
}

TEST_CASE("Schedule: at the end of a day what is too close to the next day's first is left out", "[domain][schedule]")
{
    auto schedule = times_of_day({{190, {}}, {480, {}}, {150, mondays}});
    CHECK(of(schedule, "2026-07-06") == Minutes{190, 480});
    schedule = times_of_day({{190, tuesdays}, {480, {}}, {150, mondays}, {151, sundays}});
    CHECK(of(schedule, "2026-07-05") == Minutes{480, 151});
    CHECK(of(schedule, "2026-07-06") == Minutes{480});
    CHECK(of(schedule, "2026-07-07") == Minutes{190, 480});
    schedule = times_of_day({{180, {}}, {105, {}}});
    CHECK(of(schedule, "2026-07-06") == Minutes{180, 105});
    schedule = times_of_day({{180, {}}, {106, {}}});
    CHECK(of(schedule, "2026-07-06") == Minutes{180});
    schedule.last_day = day_number("2026-07-06");
    CHECK(of(schedule, "2026-07-06") == Minutes{180});
}

TEST_CASE("Schedule: never more than six a day, the first six", "[domain][schedule]")
{
    std::vector<SlotTime> times;
    for (std::uint16_t hour = 6; hour < 24; hour = static_cast<std::uint16_t>(hour + 2))
        times.push_back({static_cast<std::uint16_t>(hour * 60), {}});
    CHECK(of(times_of_day(times), "2026-07-06") == Minutes{360, 480, 600, 720, 840, 960});
}

TEST_CASE("Schedule: a spread begins and ends at its times, evenly", "[domain][schedule]")
{
    CHECK(of(spread({3, 480, 1140, {}}), "2026-07-06") == Minutes{480, 810, 1140});
    CHECK(of(spread({4, 480, 1140, {}}), "2026-07-06") == Minutes{480, 700, 920, 1140});
    CHECK(of(spread({2, 480, 1140, {}}), "2026-07-06") == Minutes{480, 1140});
    CHECK(of(spread({1, 480, 1140, {}}), "2026-07-06") == Minutes{480});
    CHECK(of(spread({3, 480, 1140, workdays}), "2026-07-11").empty());
}

TEST_CASE("Schedule: a spread behind midnight is of the evening, when the day ends late enough", "[domain][schedule]")
{
    CHECK(of(spread({3, 1320, 90, {}}), "2026-07-06") == Minutes{1320, 1425, 90});
    CHECK(of(spread({3, 1320, 90, {}}, 0), "2026-07-06") == Minutes{90, 1320, 1425});
    CHECK(of(spread({2, 1380, 60, mondays}), "2026-07-06") == Minutes{1380, 60});
    CHECK(of(spread({2, 1380, 60, mondays}), "2026-07-07").empty());
}

TEST_CASE("Schedule: what does not fit 75 minutes apart is not spread", "[domain][schedule]")
{
    CHECK(most_between(480, 480) == 1);
    CHECK(most_between(480, 554) == 1);
    CHECK(most_between(480, 555) == 2);
    CHECK(most_between(480, 629) == 2);
    CHECK(most_between(480, 630) == 3);
    CHECK(most_between(0, 1439) == 6);
    CHECK(most_between(1380, 60) == 2);
    CHECK(of(spread({6, 480, 630, {}}), "2026-07-06") == Minutes{480, 555, 630});
    CHECK(of(spread({6, 480, 854, {}}), "2026-07-06").size() == 5);
    CHECK(of(spread({6, 480, 480, {}}), "2026-07-06") == Minutes{480});
}

} // namespace schedule_test
