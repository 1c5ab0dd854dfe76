// SPDX-License-Identifier: MIT
// Done of what was planned, week by week, and days in a row.
#include "domain/adherence.hpp"
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

namespace adherence_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

struct Weeks : RoutineWorld
{
    /// Twice a day since Monday, the 6th of July.
    Weeks() { plan("2026-07-06 00:00", times_of_day({{480, {}}, {1200, {}}})); }

    void day_is(std::string const& date, DayKind kind)
    {
        write(DayMarked{at(date + " 07:00"), day_number(date), kind});
    }
    [[nodiscard]] std::vector<WeekDone> weeks(std::string const& now, int most = 9)
    {
        return weeks_done(history(), present(now), most);
    }
    [[nodiscard]] int row(std::string const& now) { return days_in_a_row(history(), present(now)); }
    void treat_each(std::string const& date)
    {
        treat(date + " 08:00");
        treat(date + " 20:00");
    }
};

WeekDone week(std::string const& monday, int done, int planned, int rested = 0)
{
    return {day_number(monday), done, planned, rested};
}

} // namespace

} // namespace adherence_test

template <> struct Catch::StringMaker<tenderspot::WeekDone>
{
    static std::string convert(tenderspot::WeekDone const& week)
    {
        return tenderspot::test::text_of({week.monday, 0}) + ": " + std::to_string(week.done) + " of " +
               std::to_string(week.planned) + ", rested " + std::to_string(week.rested_days);
    }
};

namespace adherence_test {

TEST_CASE("Adherence: nothing is told before there was a schedule", "[domain][adherence]")
{
    RoutineWorld world;
    world.treat("2026-07-06 08:00");
    CHECK(weeks_done(world.history(), world.present("2026-07-06 12:00"), 9).empty());
    CHECK(days_in_a_row(world.history(), world.present("2026-07-06 12:00")) == 0);
}

TEST_CASE("Adherence: weeks begin on Monday, the present one counts what is over", "[domain][adherence]")
{
    Weeks world;
    world.treat_each("2026-07-06");
    world.treat("2026-07-08 08:00");
    CHECK(world.weeks("2026-07-06 07:00") == std::vector{week("2026-07-06", 2, 2)});
    CHECK(world.weeks("2026-07-07 08:30") == std::vector{week("2026-07-06", 2, 2)});
    CHECK(world.weeks("2026-07-07 09:00") == std::vector{week("2026-07-06", 2, 3)});
    CHECK(world.weeks("2026-07-12 23:00") == std::vector{week("2026-07-06", 3, 14)});
    CHECK(world.weeks("2026-07-13 02:59") == std::vector{week("2026-07-06", 3, 14)});
    CHECK(world.weeks("2026-07-13 03:00") == std::vector{week("2026-07-13", 0, 0), week("2026-07-06", 3, 14)});
    CHECK(world.weeks("2026-07-21 12:00") ==
          std::vector{week("2026-07-20", 0, 3), week("2026-07-13", 0, 14), week("2026-07-06", 3, 14)});
    CHECK(world.weeks("2026-07-21 12:00", 2) == std::vector{week("2026-07-20", 0, 3), week("2026-07-13", 0, 14)});
    CHECK(world.weeks("2026-07-21 12:00", 0).empty());
}

TEST_CASE("Adherence: what is done early of today counts, what is put off is still to come", "[domain][adherence]")
{
    Weeks world;
    world.treat("2026-07-06 18:50");
    CHECK(world.weeks("2026-07-06 19:00") == std::vector{week("2026-07-06", 1, 2)});
    world.mark("2026-07-07 08:10", slot("2026-07-07", 8), OccurrenceMark::snoozed, "2026-07-07 09:30");
    CHECK(world.weeks("2026-07-07 09:10") == std::vector{week("2026-07-06", 1, 2)});
    CHECK(world.weeks("2026-07-07 10:30") == std::vector{week("2026-07-06", 1, 3)});
    world.mark("2026-07-07 10:40", slot("2026-07-07", 20), OccurrenceMark::skipped);
    CHECK(world.weeks("2026-07-07 10:40") == std::vector{week("2026-07-06", 1, 4)});
}

TEST_CASE("Adherence: ill, off and paused are not asked for", "[domain][adherence]")
{
    Weeks world;
    for (auto const* date : {"2026-07-06", "2026-07-07", "2026-07-09"})
        world.treat_each(date);
    world.treat("2026-07-08 08:00");
    world.day_is("2026-07-08", DayKind::ill);
    world.day_is("2026-07-10", DayKind::off);
    auto paused = times_of_day({{480, {}}, {1200, {}}});
    paused.paused_until = day_number("2026-07-13");
    world.plan("2026-07-11 07:00", paused);
    CHECK(world.weeks("2026-07-12 23:00") == std::vector{week("2026-07-06", 7, 7, 4)});
    CHECK(world.weeks("2026-07-14 12:00").back() == week("2026-07-06", 7, 7, 4));
    CHECK(world.row("2026-07-12 23:00") == 4);
    CHECK(world.row("2026-07-13 12:00") == 4); // Today is not over.
    CHECK(world.row("2026-07-14 12:00") == 0);
}

TEST_CASE("Adherence: a pause of today does not rewrite the weeks before it", "[domain][adherence]")
{
    Weeks world;
    world.treat_each("2026-07-06");
    auto const before = world.weeks("2026-07-16 07:00");
    auto paused = times_of_day({{480, {}}, {1200, {}}});
    paused.first_day = day_number("2026-07-16");
    paused.paused_until = day_number("2026-07-30");
    world.plan("2026-07-16 07:00", paused);
    CHECK(world.weeks("2026-07-16 07:00").back() == before.back());
    CHECK(before.back() == week("2026-07-06", 2, 14));
}

TEST_CASE("Adherence: days in a row are those with at least one treatment, up to today or yesterday",
          "[domain][adherence]")
{
    Weeks world;
    CHECK(world.row("2026-07-06 12:00") == 0);
    world.treat("2026-07-06 08:00");
    CHECK(world.row("2026-07-06 12:00") == 1);
    CHECK(world.row("2026-07-07 23:00") == 1);
    CHECK(world.row("2026-07-08 02:59") == 1);
    CHECK(world.row("2026-07-08 03:00") == 0);
    world.treat("2026-07-07 20:00");
    world.treat_each("2026-07-08");
    CHECK(world.row("2026-07-08 21:00") == 3);
}

TEST_CASE("Adherence: days on which nothing was planned are passed over, skipped ones are not", "[domain][adherence]")
{
    RoutineWorld world;
    world.plan("2026-07-06 00:00", times_of_day({{480, {1 + 4 + 16}}})); // Monday, Wednesday, Friday.
    auto const row = [&](std::string const& now) { return days_in_a_row(world.history(), world.present(now)); };
    for (auto const* date : {"2026-07-06", "2026-07-08", "2026-07-10"})
        world.treat(std::string{date} + " 08:00");
    CHECK(row("2026-07-12 12:00") == 3);
    world.treat("2026-07-12 12:00"); // One more is no planned day.
    CHECK(row("2026-07-12 12:30") == 3);
    world.mark("2026-07-13 08:00", slot("2026-07-13", 8), OccurrenceMark::skipped);
    CHECK(row("2026-07-13 12:00") == 3);
    CHECK(row("2026-07-14 12:00") == 0);
}

} // namespace adherence_test
