// SPDX-License-Identifier: MIT
// When a reminder is shown, how often, and what keeps it back.
#include "domain/treatment.hpp"
#include "reminder_world.hpp"

#include <catch2/catch.hpp>

namespace reminders_test {

using namespace tenderspot;
using namespace tenderspot::support;

TEST_CASE("Reminders: each slot is shown when it is due and twice more, ten minutes apart, while nobody answers",
          "[reminders]")
{
    ReminderWorld world;
    world.live_until(12, 0);
    CHECK(world.told() == "08:00 due 08:00, 08:10 again 08:00, 08:20 again 08:00");
}

TEST_CASE("Reminders: how often and how far apart can be chosen, also not at all", "[reminders]")
{
    ReminderWorld world;
    world.rules.repeats = 0;
    world.live_until(12, 0);
    CHECK(world.told() == "08:00 due 08:00");
    world.rules.repeats = 5;
    world.rules.repeat_minutes = 15;
    world.live_until(17, 0); // Three more fit into the hour in which it is due.
    CHECK(world.told() == "08:00 due 08:00, 13:00 due 13:00, 13:15 again 13:00, 13:30 again 13:00, 13:45 again 13:00");
}

TEST_CASE("Reminders: nobody is reminded who did not ask for it, or has nothing planned", "[reminders]")
{
    ReminderWorld world;
    world.rules.on = false;
    world.live_until(12, 0);
    CHECK(world.told() == "");
    world.rules.on = true;
    world.set(std::nullopt);
    world.live_until(22, 0);
    CHECK(world.told() == "");
    CHECK_FALSE(reminds(world.rules, world.diary.history));
}

TEST_CASE("Reminders: an answer ends it: skipped, closed, done", "[reminders]")
{
    ReminderWorld world;
    world.live_until(8, 5);
    SECTION("skipped")
    {
        world.mark(OccurrenceMark::skipped, world.slot(8));
        CHECK(world.diary.history.routine_log().note(world.slot(8)).skipped);
    }
    SECTION("closed by the user")
    {
        world.mark(OccurrenceMark::seen, world.slot(8));
        CHECK(world.diary.history.routine_log().note(world.slot(8)).seen);
    }
    SECTION("done")
    {
        world.diary.treat({"GMED-1", Side::left}, world.wall());
        CHECK(world.diary.history.size() == 1);
    }
    world.live_until(12, 0);
    CHECK(world.told() == "08:00 due 08:00");
    CHECK(world.shown.empty());
}

TEST_CASE("Reminders: what was put off comes at its time, and is counted anew", "[reminders]")
{
    ReminderWorld world;
    world.live_until(8, 5);
    world.mark(OccurrenceMark::snoozed, world.slot(8), world.time(8, 35));
    world.live_until(8, 34);
    CHECK(world.shown.empty());
    world.live_until(12, 0);
    CHECK(world.told() == "08:00 due 08:00, 08:35 due 08:00, 08:45 again 08:00, 08:55 again 08:00");
}

TEST_CASE("Reminders: done early, nothing is shown", "[reminders]")
{
    ReminderWorld world;
    world.live_until(7, 30);
    world.diary.treat({"GMED-1", Side::left}, world.wall());
    world.live_until(12, 0);
    CHECK(world.told() == "");
}

TEST_CASE("Reminders: nothing while a treatment is under way; one that counts takes the notice away", "[reminders]")
{
    ReminderWorld world;
    world.nobody_until(7, 58);
    auto const treatment = world.diary.begin({"GMED-1", Side::left}, world.wall());
    world.live_until(8, 4);
    CHECK(world.told() == "");
    world.diary.write(TreatmentEnded{treatment, world.wall(), Outcome::discarded, 0, {}, {}});
    world.live_until(8, 5);
    CHECK(world.told() == "08:04 due 08:00");
    CHECK(world.shown.size() == 1);
    world.diary.treat({"GMED-1", Side::left}, world.wall());
    world.look();
    CHECK(world.shown.empty());
}

TEST_CASE("Reminders: an app that was killed in a treatment keeps them back for half an hour at most", "[reminders]")
{
    ReminderWorld world;
    world.nobody_until(7, 58);
    static_cast<void>(world.diary.begin({"GMED-1", Side::left}, world.wall()));
    world.live_until(9, 0);
    REQUIRE(world.log.size() >= 1);
    CHECK(world.log.front().utc_ms <= world.time(7, 58) + (2 * longest_session).count() + 5 * ReminderWorld::minute);
}

TEST_CASE("Reminders: on a day off, an ill one, and while paused there is none, and what is there goes", "[reminders]")
{
    ReminderWorld world;
    world.live_until(8, 1);
    REQUIRE(world.shown.size() == 1);
    SECTION("off")
    {
        world.diary.write(DayMarked{world.wall(), world.day(), DayKind::off});
        CHECK(world.shown.size() == 1); // Nobody has looked again yet.
    }
    SECTION("ill")
    {
        world.diary.write(DayMarked{world.wall(), world.day(), DayKind::ill});
        CHECK(world.shown.size() == 1); // Nobody has looked again yet.
    }
    SECTION("paused")
    {
        auto paused = *world.diary.history.routine_log().schedule();
        paused.paused_until = world.day() + 3;
        world.set(paused);
        CHECK(world.shown.size() == 1); // The same.
    }
    world.look();
    CHECK(world.shown.empty());
    world.live_until(23, 0);
    CHECK(world.told() == "08:00 due 08:00");
}

TEST_CASE("Reminders: who slept through several is told once of all, and of that which is due now at its time again",
          "[reminders]")
{
    ReminderWorld world;
    world.nobody_until(13, 30);
    world.look();
    CHECK(world.log.back().notice.first_choice == world.slot(13));
    world.live_until(17, 59);
    CHECK(world.told() == "13:30 missed 08:00 13:00, 13:40 again 13:00, 13:50 again 13:00");
}

TEST_CASE("Reminders: what is over but can still be done today is told of once; tomorrow it is not", "[reminders]")
{
    ReminderWorld world;
    world.nobody_until(10, 0);
    world.live_until(12, 59);
    CHECK(world.told() == "10:00 missed 08:00");
    CHECK(world.log.back().notice.first_choice == world.slot(8));
    world.nobody_until(7, 30, 1);
    world.look();
    CHECK(world.shown.empty()); // The notice of yesterday.
    world.live_until(7, 59);
    CHECK(world.log.size() == 1);
}

TEST_CASE("Reminders: in quiet hours nothing is shown, afterwards what is still worth it", "[reminders]")
{
    ReminderWorld world;
    SECTION("still due")
    {
        world.rules.quiet_to = 490;
        world.live_until(8, 15);
        CHECK(world.told() == "08:10 due 08:00");
    }
    SECTION("over by then")
    {
        world.rules.quiet_to = 570;
        world.live_until(12, 0);
        CHECK(world.told() == "09:30 missed 08:00");
    }
    SECTION("within a day")
    {
        world.rules.quiet_from = 775;
        world.rules.quiet_to = 785;
        world.live_until(13, 6);
        CHECK(world.told().substr(world.told().find("13:")) == "13:05 due 13:00");
    }
    SECTION("until the day is over")
    {
        world.rules.quiet_from = 1070;
        world.live_until(17, 0);
        world.log.clear();
        world.live_until(7, 59, 1);
        CHECK(world.told() == "");
    }
    SECTION("never quiet")
    {
        world.rules.quiet_from = world.rules.quiet_to = 480;
        world.live_until(8, 5);
        CHECK(world.told() == "08:00 due 08:00");
    }
}

TEST_CASE("Reminders: while the desktop holds notices nothing is shown, and it is asked every ten minutes",
          "[reminders]")
{
    ReminderWorld world;
    world.desktop = Desktop::holding;
    world.live_until(8, 25);
    CHECK(world.told() == "");
    CHECK(world.look_at == world.time(8, 30));
    SECTION("still due")
    {
        world.desktop = Desktop::open;
        world.live_until(8, 35);
        CHECK(world.told() == "08:25 due 08:00, 08:35 again 08:00");
    }
    SECTION("over by then")
    {
        world.live_until(9, 15);
        world.desktop = Desktop::open;
        world.live_until(12, 0);
        CHECK(world.told() == "09:15 missed 08:00");
    }
}

TEST_CASE("Reminders: a clock that is set back repeats nothing, and takes nothing away", "[reminders]")
{
    ReminderWorld world;
    world.live_until(8, 30);
    auto const before = world.log.size();
    world.nobody_until(6, 0);
    world.look();
    CHECK(world.shown.size() == 1);
    world.live_until(8, 29);
    CHECK(world.log.size() == before);
    world.live_until(12, 0);
    CHECK(world.log.size() == before);
}

TEST_CASE("Reminders: what was put off past the next one gives way to it", "[reminders]")
{
    ReminderWorld world;
    auto schedule = *world.diary.history.routine_log().schedule();
    schedule.times = std::vector<SlotTime>{{480, {}}, {570, {}}};
    world.set(schedule);
    world.live_until(8, 50);
    world.log.clear();
    world.mark(OccurrenceMark::snoozed, world.slot(8), world.time(10, 0));
    world.live_until(9, 35);
    CHECK(world.told() == "09:30 due 09:30");
}

TEST_CASE("Reminders: behind midnight a slot is still of the day before, and is repeated after the day has ended",
          "[reminders]")
{
    ReminderWorld world;
    auto schedule = *world.diary.history.routine_log().schedule();
    schedule.times = std::vector<SlotTime>{{150, {}}};
    world.rules.quiet_from = world.rules.quiet_to = 0;
    world.set(schedule);
    world.rules.repeat_minutes = 40;
    world.live_until(4, 0, 1);
    CHECK(world.told() == "02:30 due 02:30, 03:10 again 02:30");
    CHECK(world.log.front().notice.about.front().day == world.day() - 1);
}

TEST_CASE("Reminders: with nothing due there is a look an hour, and none in the past", "[reminders]")
{
    ReminderWorld world;
    world.nobody_until(19, 30);
    world.look();
    world.mark(OccurrenceMark::skipped, world.slot(18));
    world.looks = 0;
    world.live_until(7, 30, 1);
    CHECK(world.looks <= 14);
    CHECK(world.look_at == world.time(8, 0));
}

} // namespace reminders_test
