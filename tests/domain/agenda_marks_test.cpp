// SPDX-License-Identifier: MIT
// What the user said of a planned time or a day: put off, skipped, ill, off.
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

namespace agenda_marks_test {

using namespace tenderspot;
using namespace tenderspot::test;
using enum tenderspot::OccurrenceMark;

namespace {

/// At 08:00, 14:00 and 20:00 since the first of July.
struct UsualPlan : RoutineWorld
{
    UsualPlan() { plan("2026-07-01 00:00", times_of_day()); }
};

} // namespace

TEST_CASE("Agenda: put off, it comes again at that time, for an hour and never into the next one", "[domain][agenda]")
{
    UsualPlan world;
    world.mark("2026-07-06 08:10", slot("2026-07-06", 8), snoozed, "2026-07-06 08:40");
    CHECK(world.day("2026-07-06", "2026-07-06 08:39") == "08:00 snoozed, 14:00 later, 20:00 later");
    CHECK(world.next("2026-07-06 08:39") == "2026-07-06 08:40 snoozed");
    CHECK(world.next("2026-07-06 08:40") == "2026-07-06 08:40 now");
    CHECK(world.day("2026-07-06", "2026-07-06 09:39") == "08:00 now, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 09:40") == "08:00 missed, 14:00 later, 20:00 later");
    world.mark("2026-07-06 08:41", slot("2026-07-06", 8), snoozed, "2026-07-06 13:30");
    CHECK(world.day("2026-07-06", "2026-07-06 13:59") == "08:00 now, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 14:00") == "08:00 missed, 14:00 now, 20:00 later");
    world.mark("2026-07-06 13:31", slot("2026-07-06", 8), snoozed, "2026-07-06 15:00");
    CHECK(world.day("2026-07-06", "2026-07-06 13:59") == "08:00 snoozed, 14:00 later, 20:00 later");
    CHECK(world.next("2026-07-06 13:59") == "2026-07-06 14:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 14:00") == "08:00 missed, 14:00 now, 20:00 later");
    CHECK(world.next("2026-07-06 14:00") == "2026-07-06 14:00 now");
}

TEST_CASE("Agenda: the last of a day is put off into the night, and at most to the next day's first",
          "[domain][agenda]")
{
    UsualPlan world;
    auto const evening = slot("2026-07-06", 20);
    world.mark("2026-07-06 20:10", evening, snoozed, "2026-07-07 03:30");
    CHECK(world.next("2026-07-07 03:10") == "2026-07-07 03:30 snoozed");
    CHECK(world.next("2026-07-07 03:40") == "2026-07-07 03:30 now");
    world.mark("2026-07-07 03:40", evening, snoozed, "2026-07-07 07:30");
    CHECK(world.next("2026-07-07 07:59") == "2026-07-07 07:30 now");
    CHECK(world.next("2026-07-07 08:00") == "2026-07-07 08:00 now");
    CHECK(world.day("2026-07-06", "2026-07-07 08:00") == "08:00 missed, 14:00 missed, 20:00 missed");
    world.mark("2026-07-07 03:40", evening, snoozed, "2026-07-07 09:00");
    CHECK(world.next("2026-07-07 07:00") == "2026-07-07 08:00 later");
    world.mark("2026-07-07 07:59", evening, snoozed, "2099-01-01 00:00"); // By a clock that was wrong.
    CHECK(world.day("2026-07-06", "2026-07-07 08:00") == "08:00 missed, 14:00 missed, 20:00 missed");
    auto last = times_of_day();
    last.last_day = day_number("2026-07-06");
    world.plan("2026-07-06 12:00", last);
    CHECK(world.next("2026-07-07 19:00") == "2026-07-07 20:00 snoozed");
    CHECK(world.next("2026-07-07 21:00") == "-");
}

TEST_CASE("Agenda: putting off before it is due puts off from then; to an earlier time changes nothing",
          "[domain][agenda]")
{
    UsualPlan world;
    world.mark("2026-07-06 13:00", slot("2026-07-06", 14), snoozed, "2026-07-06 14:20");
    CHECK(world.next("2026-07-06 13:50") == "2026-07-06 14:00 later");
    CHECK(world.next("2026-07-06 14:00") == "2026-07-06 14:20 snoozed");
    world.mark("2026-07-06 13:00", slot("2026-07-06", 14), snoozed, "2026-07-06 13:10");
    CHECK(world.next("2026-07-06 13:50") == "2026-07-06 14:00 later");
    CHECK(world.next("2026-07-06 14:00") == "2026-07-06 14:00 now");
}

TEST_CASE("Agenda: what was skipped is not asked again, unless it is put off after all", "[domain][agenda]")
{
    UsualPlan world;
    world.mark("2026-07-06 07:00", slot("2026-07-06", 8), skipped);
    CHECK(world.day("2026-07-06", "2026-07-06 07:10") == "08:00 skipped, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 23:00") == "08:00 skipped, 14:00 missed, 20:00 missed");
    world.mark("2026-07-06 08:10", slot("2026-07-06", 8), snoozed, "2026-07-06 08:30");
    CHECK(world.day("2026-07-06", "2026-07-06 08:35") == "08:00 now, 14:00 later, 20:00 later");
    world.mark("2026-07-06 08:36", slot("2026-07-06", 8), skipped);
    world.treat("2026-07-06 08:40"); // Done though it was skipped.
    CHECK(world.day("2026-07-06", "2026-07-06 09:00") == "08:00 done, 14:00 later, 20:00 later");
    CHECK(world.agenda("2026-07-06", "2026-07-06 09:00").asked() == 3);
}

TEST_CASE("Agenda: on a day off and an ill day nothing is asked, and what was done counts", "[domain][agenda]")
{
    UsualPlan world;
    world.treat("2026-07-06 08:05");
    world.treat("2026-07-06 14:05");
    auto const mark = [&](DayKind kind) {
        world.write(DayMarked{world.at("2026-07-06 15:00"), day_number("2026-07-06"), kind});
    };
    mark(DayKind::ill);
    CHECK(world.day("2026-07-06", "2026-07-06 20:10") == "ill: 08:00 done, 14:00 done, 20:00 rested");
    CHECK(world.agenda("2026-07-06", "2026-07-06 20:10").asked() == 2);
    CHECK(world.agenda("2026-07-06", "2026-07-06 20:10").done() == 2);
    mark(DayKind::off);
    CHECK(world.day("2026-07-06", "2026-07-06 20:10") == "off: 08:00 done, 14:00 done, 20:00 rested");
    mark(DayKind::usual);
    CHECK(world.day("2026-07-06", "2026-07-06 20:10") == "08:00 done, 14:00 done, 20:00 now");
    CHECK(world.day("2026-07-07", "2026-07-06 20:10") == "08:00 later, 14:00 later, 20:00 later");
}

TEST_CASE("Agenda: a day of the week without a time says so", "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day({{480, {1}}}));
    CHECK(world.day("2026-07-06", "2026-07-06 00:00") == "08:00 later");
    CHECK(world.day("2026-07-07", "2026-07-06 00:00") == "nothing planned: ");
    CHECK(world.next("2026-07-06 12:00") == "2026-07-13 08:00 later");
    auto later = times_of_day();
    later.first_day = day_number("2026-09-01");
    world.plan("2026-07-06 12:00", later);
    CHECK(world.day("2026-07-07", "2026-07-06 12:00") == "not begun: ");
    CHECK(world.next("2026-07-06 12:00") == "2026-09-01 08:00 later");
    later.paused_until = day_number("2027-03-01");
    world.plan("2026-07-06 13:00", later);
    CHECK(world.next("2026-07-06 13:00") == "2027-03-01 08:00 later");
    later.paused_until = day_number("2030-03-01");
    world.plan("2026-07-06 14:00", later);
    CHECK(world.next("2026-07-06 14:00") == "-");
}

TEST_CASE("Agenda: a treatment is under way from its beginning on, and for half an hour after it was seen last",
          "[domain][agenda]")
{
    UsualPlan world;
    auto const began = world.write(TreatmentBegan{world.at("2026-07-06 08:05"), RoutineWorld::hip, 90, {}});
    CHECK_FALSE(is_treating(world.history(), world.present("2026-07-06 08:04")));
    CHECK(is_treating(world.history(), world.present("2026-07-06 08:05")));
    CHECK(is_treating(world.history(), world.present("2026-07-06 08:34")));
    CHECK_FALSE(is_treating(world.history(), world.present("2026-07-06 08:35")));
    world.write(TreatmentProgress{began, world.at("2026-07-06 08:20"), Phase::hold, 1, 1, {}});
    CHECK(is_treating(world.history(), world.present("2026-07-06 08:49")));
    CHECK_FALSE(is_treating(world.history(), world.present("2026-07-06 08:50")));
    world.write(TreatmentEnded{began, world.at("2026-07-06 08:21"), Outcome::finished, 90'000, {}, {}});
    CHECK_FALSE(is_treating(world.history(), world.present("2026-07-06 08:22")));
}

} // namespace agenda_marks_test
