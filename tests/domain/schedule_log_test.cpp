// SPDX-License-Identifier: MIT
// Which schedule is in severity when: changes in the middle of a day, journeys, and clocks that were wrong.
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace schedule_log_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

Schedule at_hours(std::vector<int> const& hours)
{
    std::vector<SlotTime> times;
    for (auto const hour : hours)
        times.push_back({static_cast<std::uint16_t>(hour * 60), {}});
    return times_of_day(times);
}

} // namespace

TEST_CASE("Schedule log: a change counts from the next slot, and what was planned before stays", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-01 12:00", at_hours({8, 14, 20}));
    world.plan("2026-07-06 12:00", at_hours({10, 15, 21}));
    CHECK(world.day("2026-07-05", "2026-07-06 12:00") == "08:00 missed, 14:00 missed, 20:00 missed");
    CHECK(world.day("2026-07-06", "2026-07-06 12:00") == "08:00 missed, 15:00 later, 21:00 later");
    CHECK(world.day("2026-07-07", "2026-07-06 12:00") == "10:00 later, 15:00 later, 21:00 later");
    CHECK(world.day("2026-07-06", "2026-07-08 12:00") == "08:00 missed, 15:00 missed, 21:00 missed");
}

TEST_CASE("Schedule log: a time that a change keeps is the same slot, before and after it", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-01 12:00", at_hours({8, 14, 20}));
    world.treat("2026-07-06 08:03");
    world.mark("2026-07-06 13:00", slot("2026-07-06", 14), OccurrenceMark::skipped);
    auto const before = world.agenda("2026-07-06", "2026-07-06 13:30");
    world.plan("2026-07-06 13:30", at_hours({8, 14, 19}));
    auto const after = world.agenda("2026-07-06", "2026-07-06 13:30");
    REQUIRE(after.slots.size() == 3);
    CHECK(after.slots[0] == before.slots[0]);
    CHECK(after.slots[1].occurrence == before.slots[1].occurrence);
    CHECK(world.day("2026-07-06", "2026-07-06 13:30") == "08:00 done, 14:00 skipped, 19:00 later");
}

TEST_CASE("Schedule log: a change in the minute of a slot leaves it to the new schedule", "[domain][schedule]")
{
    for (auto const& [when, shown] : std::vector<std::pair<std::string, std::string>>{
             {"13:59", "08:00 missed"}, {"14:00", "08:00 missed"}, {"14:01", "08:00 missed, 14:00 now"}}) {
        RoutineWorld world;
        world.plan("2026-07-01 12:00", at_hours({8, 14}));
        world.plan("2026-07-06 " + when, at_hours({7}));
        CHECK(world.day("2026-07-06", "2026-07-06 14:05") == shown);
    }
}

TEST_CASE("Schedule log: without a schedule nothing is planned from then on", "[domain][schedule]")
{
    RoutineWorld world;
    CHECK(world.day("2026-07-06", "2026-07-06 12:00") == "no schedule: ");
    CHECK(world.next("2026-07-06 12:00") == "-");
    world.plan("2026-07-05 12:00", at_hours({8, 14}));
    world.treat("2026-07-06 08:00");
    CHECK(world.day("2026-07-06", "2026-07-06 12:00") == "08:00 done, 14:00 later");
    world.plan("2026-07-06 12:00", std::nullopt);
    CHECK(world.day("2026-07-04", "2026-07-06 12:00") == "no schedule: ");
    CHECK(world.day("2026-07-06", "2026-07-06 12:00") == "no schedule: 08:00 done");
    CHECK(world.day("2026-07-07", "2026-07-06 12:00") == "no schedule: ");
    CHECK(world.next("2026-07-06 12:00") == "-");
    CHECK(world.day("2026-07-05", "2026-07-06 12:00") == "14:00 missed");
}

TEST_CASE("Schedule log: the past is told by the schedules of the past", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-06-30 12:00", at_hours({8, 20}));
    world.treat("2026-07-02 08:00");
    auto paused = at_hours({8, 20});
    paused.first_day = day_number("2026-07-04");
    paused.paused_until = day_number("2026-07-10");
    world.plan("2026-07-04 12:00", paused);
    CHECK(world.day("2026-07-02", "2026-07-05 12:00") == "08:00 done, 20:00 missed");
    CHECK(world.day("2026-07-03", "2026-07-05 12:00") == "08:00 missed, 20:00 missed");
    CHECK(world.day("2026-07-04", "2026-07-05 12:00") == "paused: 08:00 rested");
    CHECK(world.day("2026-07-05", "2026-07-05 12:00") == "paused: ");
    CHECK(world.next("2026-07-05 12:00") == "2026-07-10 08:00 later");
    world.plan("2026-07-07 12:00", at_hours({8, 20})); // Resumed early.
    CHECK(world.day("2026-07-06", "2026-07-07 12:00") == "paused: ");
    CHECK(world.day("2026-07-07", "2026-07-07 12:00") == "20:00 later");
    auto ended = at_hours({8, 20});
    ended.last_day = day_number("2026-07-08");
    world.plan("2026-07-08 09:00", ended);
    CHECK(world.day("2026-07-02", "2026-07-09 12:00") == "08:00 done, 20:00 missed");
    CHECK(world.day("2026-07-09", "2026-07-09 12:00") == "over: ");
    ended.last_day = day_number("2026-07-07"); // Given up while one is due.
    world.plan("2026-07-08 20:10", ended);
    CHECK(world.day("2026-07-08", "2026-07-08 20:10") == "over: 08:00 rested, 20:00 rested");
    CHECK(world.next("2026-07-08 20:10") == "-");
    CHECK(world.next("2026-07-08 21:30") == "-");
}

TEST_CASE("Schedule log: when the end of the day moves, no time comes twice and no session is of two days",
          "[domain][schedule]")
{
    for (auto const& [ends, then] : {std::pair{0, 180}, std::pair{180, 0}}) {
        RoutineWorld world;
        auto schedule = times_of_day({{60, {}}, {600, {}}, {1320, {}}});
        schedule.day_ends = static_cast<std::uint16_t>(ends);
        world.plan("2026-07-01 12:00", schedule);
        schedule.day_ends = static_cast<std::uint16_t>(then);
        world.plan("2026-07-06 12:00", schedule);
        for (auto const* local : {"2026-07-05 01:05", "2026-07-06 01:05", "2026-07-07 01:05", "2026-07-08 01:05"})
            world.treat(local);
        std::set<Occurrence> slots;
        int done = 0, extra = 0;
        std::size_t planned = 0;
        for (auto day = day_number("2026-07-03"); day < day_number("2026-07-09"); ++day) {
            auto const agenda = tenderspot::agenda(world.history(), day, world.present("2026-07-09 12:00"));
            for (auto const& one : agenda.slots)
                slots.insert(one.occurrence);
            planned += agenda.slots.size();
            done += agenda.done();
            extra += agenda.extra;
        }
        CAPTURE(ends);
        CHECK(slots.size() == planned);
        CHECK(done + extra == 4);
        CHECK(done >= 3);
    }
}

TEST_CASE("Schedule log: a night that is made part of the evening still brings what is planned in it",
          "[domain][schedule]")
{
    RoutineWorld world;
    auto schedule = times_of_day({{60, {}}, {600, {}}});
    schedule.day_ends = 0;
    world.plan("2026-07-01 12:00", schedule);
    world.plan("2026-07-07 00:30", times_of_day({{60, {}}, {150, {}}, {600, {}}}));
    // That of 01:00 was that of the 6th a day before.
    CHECK(world.day("2026-07-06", "2026-07-07 00:30") == "01:00 missed, 10:00 missed, 02:30 later");
    CHECK(world.next("2026-07-07 00:30") == "2026-07-07 02:30 later");
    CHECK(world.next("2026-07-07 03:10") == "2026-07-07 02:30 now");
}

TEST_CASE("Schedule log: the first schedule, made in the night, still has what is left of the evening before",
          "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-07 01:00", times_of_day({{30, {}}, {120, {}}, {480, {}}}));
    CHECK(today(world.history(), world.present("2026-07-07 01:10")) == day_number("2026-07-06"));
    CHECK(world.day("2026-07-06", "2026-07-07 01:10") == "02:00 later");
    CHECK(world.next("2026-07-07 01:10") == "2026-07-07 02:00 later");
}

TEST_CASE("Schedule log: after a journey to the west the change made before it still counts", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-01 12:00", at_hours({8, 18}));
    world.plan("2026-07-06 20:00", at_hours({8, 16, 22})); // 14:00 in New York.
    world.fly_to("America/New_York");
    CHECK(world.day("2026-07-06", "2026-07-06 15:30") == "08:00 missed, 16:00 later, 22:00 later");
    CHECK(world.next("2026-07-06 15:30") == "2026-07-06 16:00 later");
    CHECK(world.next("2026-07-06 16:10") == "2026-07-06 16:00 now");
    world.treat("2026-07-06 16:10");
    CHECK(world.day("2026-07-06", "2026-07-06 21:00") == "08:00 missed, 16:00 done, 22:00 later");
}

TEST_CASE("Schedule log: what was planned stays as it was, from wherever it is looked at later", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-01 12:00", at_hours({8, 14, 20}));
    world.plan("2026-07-06 14:10", at_hours({8, 15, 21}));
    auto const at_home = world.day("2026-07-06", "2026-07-20 12:00");
    CHECK(at_home == "08:00 missed, 14:00 missed, 15:00 missed, 21:00 missed");
    for (auto const* zone : {"America/New_York", "Pacific/Apia", "Pacific/Honolulu", "Asia/Tokyo"}) {
        world.fly_to(zone);
        CHECK(world.day("2026-07-06", "2026-07-20 12:00") == at_home);
    }
}

TEST_CASE("Schedule log: a change made by a clock ahead is in force today, and loses no time of it",
          "[domain][schedule]")
{
    for (auto const* wrong : {"2026-07-06 13:00", "2026-07-06 23:59", "2026-07-09 12:00", "2099-01-01 00:00"}) {
        CAPTURE(wrong);
        RoutineWorld world;
        world.plan("2026-07-01 12:00", at_hours({8, 14, 20}));
        world.plan(wrong, at_hours({9, 12, 21}));
        CHECK(world.next("2026-07-06 11:00") == "2026-07-06 12:00 later");
        CHECK(world.next("2026-07-06 12:30") == "2026-07-06 12:00 now");
        CHECK(world.day("2026-07-05", "2026-07-06 12:30") == "08:00 missed, 14:00 missed, 20:00 missed");
    }
}

TEST_CASE("Schedule log: a change made by a clock that fell back leaves the days before it alone", "[domain][schedule]")
{
    RoutineWorld world;
    world.plan("2026-07-01 12:00", at_hours({8, 14}));
    world.treat("2026-07-02 08:00");
    world.mark("2026-07-05 14:00", slot("2026-07-05", 14), OccurrenceMark::shown);
    world.plan("1970-01-01 01:00", at_hours({9, 15})); // An empty battery.
    CHECK(world.day("2026-07-02", "2026-07-06 12:00") == "08:00 done, 14:00 missed");
    CHECK(world.day("2026-07-05", "2026-07-06 12:00") == "08:00 missed, 15:00 missed");
    CHECK(world.day("2026-07-06", "2026-07-06 12:00") == "09:00 missed, 15:00 later");
    CHECK(world.history().routine_log().schedules().first_planned_day() == day_number("2026-07-01"));
}

TEST_CASE("Schedule log: days are planned from the first one on that a schedule knew", "[domain][schedule]")
{
    RoutineWorld world;
    auto const first = [&] { return world.history().routine_log().schedules().first_planned_day(); };
    CHECK_FALSE(first());
    world.plan("2026-07-06 12:00", std::nullopt);
    CHECK_FALSE(first());
    auto later = at_hours({8});
    later.first_day = day_number("2026-07-20");
    world.plan("2026-07-07 12:00", later);
    CHECK(first() == day_number("2026-07-20"));
    world.plan("2026-07-08 01:00", at_hours({8})); // Still the evening of the 7th.
    CHECK(first() == day_number("2026-07-07"));
    world.plan("2026-07-10 12:00", std::nullopt);
    CHECK(first() == day_number("2026-07-07"));
}

} // namespace schedule_log_test
