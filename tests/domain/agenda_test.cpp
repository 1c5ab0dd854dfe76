// SPDX-License-Identifier: MIT
// Which session counts for which planned time, and when that is due.
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

namespace agenda_test {

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

TEST_CASE("Agenda: a time is due for an hour and missed afterwards", "[domain][agenda]")
{
    UsualPlan const world;
    CHECK(world.day("2026-07-06", "2026-07-06 07:59") == "08:00 later, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 08:00") == "08:00 now, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 08:59") == "08:00 now, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 09:00") == "08:00 missed, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-07 09:00") == "08:00 missed, 14:00 missed, 20:00 missed");
    auto const slot = world.agenda("2026-07-06", "2026-07-06 08:30").slots.front();
    CHECK(slot.due_utc_ms == world.at("2026-07-06 08:00").utc_ms);
    CHECK(slot.until_utc_ms == world.at("2026-07-06 09:00").utc_ms);
}

TEST_CASE("Agenda: what comes next is what is due, or the first to come, today or another day", "[domain][agenda]")
{
    UsualPlan world;
    CHECK(world.next("2026-07-06 07:00") == "2026-07-06 08:00 later");
    CHECK(world.next("2026-07-06 08:30") == "2026-07-06 08:00 now");
    CHECK(world.next("2026-07-06 09:00") == "2026-07-06 14:00 later");
    CHECK(world.next("2026-07-06 21:00") == "2026-07-07 08:00 later");
    world.treat("2026-07-06 07:50");
    CHECK(world.next("2026-07-06 08:30") == "2026-07-06 14:00 later");
    world.write(DayMarked{world.at("2026-07-06 09:00"), day_number("2026-07-06"), DayKind::ill});
    world.write(DayMarked{world.at("2026-07-06 09:00"), day_number("2026-07-07"), DayKind::off});
    CHECK(world.next("2026-07-06 09:00") == "2026-07-08 08:00 later");
}

TEST_CASE("Agenda: a session counts for the time it is near to, early or late", "[domain][agenda]")
{
    for (auto const& [began, shown] : std::vector<std::pair<std::string, std::string>>{
             {"04:00", "08:00 done, 14:00 missed, 20:00 missed"}, // The first of the day, as early as can be.
             {"08:00", "08:00 done, 14:00 missed, 20:00 missed"},
             {"12:44", "08:00 done, 14:00 missed, 20:00 missed"},
             {"12:45", "08:00 missed, 14:00 done, 20:00 missed"},
             {"18:44", "08:00 missed, 14:00 done, 20:00 missed"},
             {"18:45", "08:00 missed, 14:00 missed, 20:00 done"},
             {"23:59", "08:00 missed, 14:00 missed, 20:00 done"},
         }) {
        UsualPlan world;
        world.treat("2026-07-06 " + began);
        CHECK(world.day("2026-07-06", "2026-07-07 12:00") == shown);
    }
    UsualPlan world;
    auto const session = world.treat("2026-07-06 13:10");
    auto const slot = world.agenda("2026-07-06", "2026-07-06 13:20").slots[1];
    CHECK(slot.state == SlotState::done);
    CHECK(slot.session == session);
    CHECK(slot.began == world.at("2026-07-06 13:10"));
    CHECK(slot.due_utc_ms == world.at("2026-07-06 14:00").utc_ms);
}

TEST_CASE("Agenda: the day ends at its hour, not at midnight", "[domain][agenda]")
{
    UsualPlan world;
    CHECK(today(world.history(), world.present("2026-07-07 02:59")) == day_number("2026-07-06"));
    CHECK(today(world.history(), world.present("2026-07-07 03:00")) == day_number("2026-07-07"));
    world.treat("2026-07-07 02:59");
    CHECK(world.day("2026-07-06", "2026-07-07 02:59") == "08:00 missed, 14:00 missed, 20:00 done");
    CHECK(world.day("2026-07-07", "2026-07-07 02:59") == "08:00 later, 14:00 later, 20:00 later");
    world.treat("2026-07-07 03:00");
    CHECK(world.day("2026-07-07", "2026-07-07 03:00") == "08:00 done, 14:00 later, 20:00 later");
    CHECK(world.day("2026-07-06", "2026-07-07 03:00") == "08:00 missed, 14:00 missed, 20:00 done");
}

TEST_CASE("Agenda: a time behind midnight is of the evening before, and can still be due when the day has ended",
          "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day({{1320, {}}, {30, {}}, {170, {}}}));
    CHECK(world.day("2026-07-06", "2026-07-07 00:29") == "22:00 missed, 00:30 later, 02:50 later");
    CHECK(world.next("2026-07-07 00:40") == "2026-07-07 00:30 now");
    CHECK(today(world.history(), world.present("2026-07-07 03:10")) == day_number("2026-07-07"));
    CHECK(world.day("2026-07-06", "2026-07-07 03:10") == "22:00 missed, 00:30 missed, 02:50 now");
    CHECK(world.next("2026-07-07 03:10") == "2026-07-07 02:50 now");
    CHECK(world.next("2026-07-07 03:50") == "2026-07-07 22:00 later");
}

TEST_CASE("Agenda: one more than planned fills an earlier one that was missed, else it is extra", "[domain][agenda]")
{
    UsualPlan world;
    world.treat("2026-07-06 14:05");
    CHECK(world.day("2026-07-06", "2026-07-06 15:00") == "08:00 missed, 14:00 done, 20:00 later");
    world.treat("2026-07-06 16:00");
    CHECK(world.day("2026-07-06", "2026-07-06 16:10") == "08:00 done, 14:00 done, 20:00 later");
    world.treat("2026-07-06 18:00");
    CHECK(world.day("2026-07-06", "2026-07-06 18:10") == "08:00 done, 14:00 done, 20:00 later +1");
    world.treat("2026-07-06 18:50");
    CHECK(world.day("2026-07-06", "2026-07-06 19:00") == "08:00 done, 14:00 done, 20:00 done +1");
}

TEST_CASE("Agenda: what was said of a session outweighs its time", "[domain][agenda]")
{
    UsualPlan world;
    auto const session = world.treat("2026-07-06 16:00");
    world.mark("2026-07-06 16:05", slot("2026-07-06", 8), done, {}, session);
    CHECK(world.day("2026-07-06", "2026-07-06 16:10") == "08:00 done, 14:00 missed, 20:00 later");
    world.treat("2026-07-06 16:20");
    CHECK(world.day("2026-07-06", "2026-07-06 16:30") == "08:00 done, 14:00 done, 20:00 later");
    world.mark("2026-07-06 16:40", slot("2026-07-06", 20), done, {}, session); // No, it was for that one.
    CHECK(world.day("2026-07-06", "2026-07-06 16:50") == "08:00 missed, 14:00 done, 20:00 done");
}

TEST_CASE("Agenda: a session behind the end of the day counts for the day for which it was begun", "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day({{480, {}}, {170, {}}}));
    auto const late = world.treat("2026-07-07 03:05");
    CHECK(world.day("2026-07-07", "2026-07-07 03:10") == "08:00 done, 02:50 later");
    world.mark("2026-07-07 03:05", slot("2026-07-06", 2, 50), done, {}, late);
    CHECK(world.day("2026-07-06", "2026-07-07 03:10") == "08:00 missed, 02:50 done");
    CHECK(world.day("2026-07-07", "2026-07-07 03:10") == "08:00 later, 02:50 later");
    auto const early = world.treat("2026-07-08 02:59");
    world.mark("2026-07-08 02:59", slot("2026-07-08", 8), done, {}, early);
    CHECK(world.day("2026-07-07", "2026-07-08 12:00") == "08:00 missed, 02:50 missed");
    CHECK(world.day("2026-07-08", "2026-07-08 12:00") == "08:00 done, 02:50 later");
}

TEST_CASE("Agenda: a mark for what is not planned, or for a day far away, leaves the session to its time",
          "[domain][agenda]")
{
    UsualPlan world;
    auto const session = world.treat("2026-07-06 14:05");
    for (auto const& elsewhere : {slot("2026-07-06", 9), slot("2026-07-07", 9), slot("2026-07-20", 8)}) {
        world.mark("2026-07-06 14:10", elsewhere, done, {}, session);
        CHECK(world.day("2026-07-06", "2026-07-06 15:00") == "08:00 missed, 14:00 done, 20:00 later");
    }
    CHECK(world.day("2026-07-20", "2026-07-20 07:00") == "08:00 later, 14:00 later, 20:00 later");
    world.mark("2026-07-06 14:10", slot("2026-07-06", 8), done, {}, {99, 99}); // Not known here yet.
    CHECK(world.day("2026-07-06", "2026-07-06 15:00") == "08:00 missed, 14:00 done, 20:00 later");
}

TEST_CASE("Agenda: a session that is deleted gives its time free, and takes it again when it is restored",
          "[domain][agenda]")
{
    UsualPlan world;
    auto const marked = world.treat("2026-07-06 08:05"), by_time = world.treat("2026-07-06 14:05");
    world.mark("2026-07-06 08:05", slot("2026-07-06", 8), done, {}, marked);
    for (auto const one : {marked, by_time}) {
        world.write(TreatmentDeleted{one, world.at("2026-07-06 14:10")});
        CHECK(world.agenda("2026-07-06", "2026-07-06 14:20").done() == 1);
        world.write(TreatmentRestored{one, world.at("2026-07-06 14:15")});
    }
    CHECK(world.day("2026-07-06", "2026-07-06 14:20") == "08:00 done, 14:00 done, 20:00 later");
}

TEST_CASE("Agenda: all spots of a session are one, also on both sides of the end of the day", "[domain][agenda]")
{
    UsualPlan world;
    auto const first = world.treat("2026-07-06 08:05");
    world.treat(world.at("2026-07-06 08:08"), RoutineWorld::back, first);
    world.treat(world.at("2026-07-06 08:11"), RoutineWorld::hip, first);
    CHECK(world.day("2026-07-06", "2026-07-06 09:00") == "08:00 done, 14:00 later, 20:00 later");
    auto const late = world.treat("2026-07-07 02:58");
    world.treat(world.at("2026-07-07 03:02"), RoutineWorld::back, late);
    CHECK(world.day("2026-07-06", "2026-07-07 04:00") == "08:00 done, 14:00 missed, 20:00 done");
    CHECK(world.day("2026-07-07", "2026-07-07 04:00") == "08:00 later, 14:00 later, 20:00 later");
    // Without its first treatment the session is still of the day on which it began.
    world.write(TreatmentDeleted{late, world.at("2026-07-07 03:10")});
    CHECK(world.day("2026-07-06", "2026-07-07 04:00") == "08:00 done, 14:00 missed, 20:00 done");
    CHECK(world.day("2026-07-07", "2026-07-07 04:00") == "08:00 later, 14:00 later, 20:00 later");
}

TEST_CASE("Agenda: two sessions at once, on two devices, are two", "[domain][agenda]")
{
    UsualPlan world;
    TreatmentBegan const other{world.at("2026-07-06 08:06"), RoutineWorld::hip, 90, std::nullopt};
    auto const first = world.treat("2026-07-06 08:05");
    auto const elsewhere = world.write(other, 9);
    world.write(TreatmentEnded{elsewhere, world.at("2026-07-06 08:08"), Outcome::finished, 90'000, {}, {}}, 9);
    world.treat(world.at("2026-07-06 08:07"), RoutineWorld::back, first);
    CHECK(world.day("2026-07-06", "2026-07-06 09:00") == "08:00 done, 14:00 later, 20:00 later +1");
}

TEST_CASE("Agenda: only what was pressed counts, and only spots of the routine of that time", "[domain][agenda]")
{
    UsualPlan world;
    world.write(RoutineSet{world.at("2026-07-02 00:00"), {{RoutineWorld::hip, 90, {}}}});
    world.treat("2026-07-06 08:05", RoutineWorld::back);
    CHECK(world.day("2026-07-06", "2026-07-06 10:00") == "08:00 missed, 14:00 later, 20:00 later");
    world.write(RoutineSet{world.at("2026-07-06 10:00"), {{RoutineWorld::back, 90, {}}}});
    CHECK(world.day("2026-07-06", "2026-07-06 10:00") == "08:00 missed, 14:00 later, 20:00 later");
    world.treat("2026-07-06 14:05", RoutineWorld::back);
    CHECK(world.day("2026-07-06", "2026-07-06 15:00") == "08:00 missed, 14:00 done, 20:00 later");
    auto const began = world.write(TreatmentBegan{world.at("2026-07-06 20:00"), RoutineWorld::back, 90, {}});
    CHECK(world.day("2026-07-06", "2026-07-06 20:05") == "08:00 missed, 14:00 done, 20:00 now");
    world.write(TreatmentEnded{began, world.at("2026-07-06 20:01"), Outcome::stopped, 0, {}, {}});
    CHECK(world.day("2026-07-06", "2026-07-06 20:05") == "08:00 missed, 14:00 done, 20:00 now");
    auto const unsure = world.treat("2026-07-06 20:10", RoutineWorld::back);
    world.write(TreatmentConfirmed{unsure, world.at("2026-07-06 20:15"), Did::no});
    CHECK(world.day("2026-07-06", "2026-07-06 20:20") == "08:00 missed, 14:00 done, 20:00 now");
    world.treat("2026-06-30 08:00", RoutineWorld::back); // Before there was a routine any spot counts.
    world.plan("2026-07-06 20:20", times_of_day());
    CHECK(world.agenda("2026-06-30", "2026-07-06 21:00").extra == 1);
}

} // namespace agenda_test
