// SPDX-License-Identifier: MIT
// Planned times while clocks are put forward and back, set wrong, and carried around the world.
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace agenda_clock_test {

using namespace tenderspot;
using namespace tenderspot::test;
using enum tenderspot::OccurrenceMark;

namespace {

struct Due
{
    std::string utc;
    Occurrence occurrence;
    bool operator==(Due const&) const = default;
};

std::ostream& operator<<(std::ostream& out, Due const& due)
{
    return out << due.utc << " for " << text_of({due.occurrence.day, due.occurrence.minute});
}

/// Every slot that becomes due while the clock goes by minute by minute, in the order in which it does.
std::vector<Due> due_between(RoutineWorld const& world, std::string const& from_utc, std::string const& to_utc)
{
    std::vector<Due> found;
    std::set<Occurrence> seen;
    for (auto utc = utc_of_text(from_utc); utc < utc_of_text(to_utc); utc += 60'000) {
        auto const slot = next_slot(world.history(), {world.at_utc(utc), &world.zone()});
        if (slot && slot->state == SlotState::now && seen.insert(slot->occurrence).second)
            found.push_back({text_of(local_minute(utc, support::FixedZone{0})), slot->occurrence});
    }
    return found;
}

RoutineWorld in(std::string const& zone, std::vector<SlotTime> const& times)
{
    RoutineWorld world{zone};
    auto schedule = times_of_day(times);
    schedule.first_day = -400'000;
    world.write(ScheduleSet{{utc_of_text("2000-01-01"), 0, ""}, schedule});
    return world;
}

} // namespace

TEST_CASE("Agenda: a time in the hour that is left out is due once, when the clock is put forward", "[domain][agenda]")
{
    auto const world = in("Europe/Berlin", {{150, {}}, {480, {}}});
    CHECK(due_between(world, "2026-03-28 00:00", "2026-03-30 12:00") ==
          std::vector<Due>{{"2026-03-28 01:30", slot("2026-03-27", 2, 30)},
                           {"2026-03-28 07:00", slot("2026-03-28", 8)},
                           {"2026-03-29 01:00", slot("2026-03-28", 2, 30)},
                           {"2026-03-29 06:00", slot("2026-03-29", 8)},
                           {"2026-03-30 00:30", slot("2026-03-29", 2, 30)},
                           {"2026-03-30 06:00", slot("2026-03-30", 8)}});
}

TEST_CASE("Agenda: a time in the hour that comes twice is due once, the first time", "[domain][agenda]")
{
    auto const world = in("Europe/Berlin", {{150, {}}, {480, {}}});
    CHECK(due_between(world, "2026-10-24 12:00", "2026-10-26 12:00") ==
          std::vector<Due>{{"2026-10-25 00:30", slot("2026-10-24", 2, 30)},
                           {"2026-10-25 07:00", slot("2026-10-25", 8)},
                           {"2026-10-26 01:30", slot("2026-10-25", 2, 30)},
                           {"2026-10-26 07:00", slot("2026-10-26", 8)}});
}

TEST_CASE("Agenda: a clock that is put by half an hour, or by two, moves what it passes over", "[domain][agenda]")
{
    CHECK(
        due_between(in("Australia/Lord_Howe", {{125, {}}, {480, {}}}), "2026-10-03 12:00", "2026-10-04 12:00") ==
        std::vector<Due>{{"2026-10-03 15:30", slot("2026-10-03", 2, 5)}, {"2026-10-03 21:00", slot("2026-10-04", 8)}});
    // In Troll both are left out; one of them is due.
    CHECK(due_between(in("Antarctica/Troll", {{65, {}}, {145, {}}}), "2026-03-28 12:00", "2026-03-29 12:00") ==
          std::vector<Due>{{"2026-03-29 01:00", slot("2026-03-28", 2, 25)}});
}

TEST_CASE("Agenda: zones that are not whole hours away have their times", "[domain][agenda]")
{
    CHECK(due_between(in("Asia/Kathmandu", {{480, {}}}), "2026-07-06 00:00", "2026-07-07 00:00") ==
          std::vector<Due>{{"2026-07-06 02:15", slot("2026-07-06", 8)}});
    CHECK(due_between(in("Pacific/Chatham", {{480, {}}}), "2026-07-05 12:00", "2026-07-06 12:00") ==
          std::vector<Due>{{"2026-07-05 19:15", slot("2026-07-06", 8)}});
}

TEST_CASE("Agenda: on a day that a country leaves out nothing is planned, missed or due", "[domain][agenda]")
{
    auto const world = in("Pacific/Apia", {{30, {}}, {480, {}}, {1200, {}}});
    CHECK(due_between(world, "2011-12-29 12:00", "2011-12-31 12:00") ==
          std::vector<Due>{{"2011-12-29 18:00", slot("2011-12-29", 8)},
                           {"2011-12-30 06:00", slot("2011-12-29", 20)},
                           {"2011-12-30 10:30", slot("2011-12-30", 0, 30)},
                           {"2011-12-30 18:00", slot("2011-12-31", 8)},
                           {"2011-12-31 06:00", slot("2011-12-31", 20)},
                           {"2011-12-31 10:30", slot("2011-12-31", 0, 30)}});
    CHECK(world.day("2011-12-30", "2012-01-02 12:00") == "00:30 missed");
    CHECK(world.agenda("2011-12-30", "2012-01-02 12:00").asked() == 1);
}

TEST_CASE("Agenda: a clock that is set back finds what was done done, and what was marked marked", "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day());
    world.treat("2026-07-06 08:05");
    world.mark("2026-07-06 14:00", slot("2026-07-06", 14), shown);
    world.mark("2026-07-06 14:05", slot("2026-07-06", 14), skipped);
    CHECK(world.day("2026-07-06", "2026-07-06 07:00") == "08:00 done, 14:00 skipped, 20:00 later");
    CHECK(world.next("2026-07-06 07:00") == "2026-07-06 20:00 later");
    world.mark("2026-07-06 20:00", slot("2026-07-06", 20), shown);
    // Set back by a day and by an hour: to come again, but it is known that it was shown.
    for (auto const* now : {"2026-07-05 19:00", "2026-07-06 19:00"})
        CHECK(world.day("2026-07-06", now) == "08:00 done, 14:00 skipped, 20:00 later");
    CHECK(world.history().routine_log().note(slot("2026-07-06", 20)).shown == 1);
}

TEST_CASE("Agenda: a clock that is set forward misses what it passes, and finds the next", "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day());
    CHECK(world.next("2026-07-06 07:59") == "2026-07-06 08:00 later");
    CHECK(world.day("2026-07-06", "2026-07-06 15:30") == "08:00 missed, 14:00 missed, 20:00 later");
    CHECK(world.next("2026-07-06 14:59") == "2026-07-06 14:00 now");
    CHECK(world.next("2030-01-01 12:00") == "2030-01-01 14:00 later");
    CHECK(world.next("2026-07-06 07:59") == "2026-07-06 08:00 later");
}

TEST_CASE("Agenda: on a flight to the west a time comes later, and what was done on the way counts", "[domain][agenda]")
{
    RoutineWorld world;
    world.plan("2026-07-01 00:00", times_of_day());
    world.treat("2026-07-06 08:05");
    world.treat("2026-07-06 14:05");
    CHECK(world.day("2026-07-06", "2026-07-06 19:00") == "08:00 done, 14:00 done, 20:00 later");
    world.fly_to("America/New_York"); // 19:00 becomes 13:00.
    CHECK(world.day("2026-07-06", "2026-07-06 13:00") == "08:00 done, 14:00 done, 20:00 later");
    CHECK(world.next("2026-07-06 13:00") == "2026-07-06 20:00 later");
    CHECK(due_between(world, "2026-07-06 17:00", "2026-07-08 00:30") ==
          std::vector<Due>{{"2026-07-07 00:00", slot("2026-07-06", 20)},
                           {"2026-07-07 12:00", slot("2026-07-07", 8)},
                           {"2026-07-07 18:00", slot("2026-07-07", 14)},
                           {"2026-07-08 00:00", slot("2026-07-07", 20)}});
}

TEST_CASE("Agenda: on a flight to the east what is passed over is missed, and can still be done", "[domain][agenda]")
{
    RoutineWorld world{"America/New_York"};
    world.plan("2026-07-01 00:00", times_of_day());
    world.treat("2026-07-06 08:05");
    CHECK(world.next("2026-07-06 10:00") == "2026-07-06 14:00 later");
    world.fly_to("Europe/Berlin"); // 10:00 becomes 16:00.
    CHECK(world.day("2026-07-06", "2026-07-06 16:00") == "08:00 done, 14:00 missed, 20:00 later");
    world.treat("2026-07-06 16:30");
    CHECK(world.day("2026-07-06", "2026-07-06 17:00") == "08:00 done, 14:00 done, 20:00 later");
    CHECK(world.next("2026-07-06 17:00") == "2026-07-06 20:00 later");
}

TEST_CASE("Agenda: over the date line a day may be left out or come twice, and each time is due once",
          "[domain][agenda]")
{
    RoutineWorld world{"Pacific/Auckland"};
    world.plan("2026-07-01 00:00", times_of_day());
    world.treat("2026-07-06 08:05");
    world.treat("2026-07-06 14:05");
    world.fly_to("Pacific/Honolulu"); // 15:00 on the 6th becomes 17:00 on the 5th.
    CHECK(world.day("2026-07-06", "2026-07-05 17:00") == "08:00 done, 14:00 done, 20:00 later");
    CHECK(world.next("2026-07-05 17:00") == "2026-07-05 20:00 later");
    CHECK(world.next("2026-07-05 21:00") == "2026-07-06 20:00 later");
}

} // namespace agenda_clock_test
