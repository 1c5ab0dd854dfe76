// SPDX-License-Identifier: MIT
// What the agent shows and writes down, and what comes of each answer.
#include "agent/agent_world.hpp"

#include <catch2/catch.hpp>

namespace agent_test {

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Agent: what is due is shown at its time, marked, and shown again until somebody answers", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(13, 59);
    CHECK(world.shown() == 0);
    world.until(14, 0);
    REQUIRE(world.shown() == 1);
    CHECK(world.desk.reminder->title == "Time for your treatment");
    CHECK(world.note(14).shown == 1);
    CHECK(world.kept == 1);
    world.until(17, 59);
    CHECK(world.shown() == 3);
    CHECK(world.note(14).shown == 3);
    CHECK(world.desk.all[1].title == "Your treatment is still waiting");
}

TEST_CASE("Agent: start opens the slot, writes nothing, and the treatment that follows ends it", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    CHECK(world.answer(NoticeAnswer::start) == world.slot(14));
    CHECK_FALSE(world.desk.reminder);
    auto const began = world.clock.wall_now();
    world.write({TreatmentBegan{began, {"GMED-1", Side::left}, 90, {}}});
    world.agent->rung();
    world.until(14, 25);
    CHECK(world.shown() == 1);
    auto const treatment = world.history().unfinished().front().treatment;
    world.write({TreatmentEnded{treatment, world.clock.wall_now(), Outcome::finished, 90000, {}, {}}});
    world.agent->rung();
    world.until(17, 59);
    CHECK(world.shown() == 1);
    CHECK(world.note(14).shown == 1);
}

TEST_CASE("Agent: start without a treatment is no answer: it is shown again", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    CHECK(world.answer(NoticeAnswer::start));
    world.until(14, 11);
    CHECK(world.shown() == 2);
}

TEST_CASE("Agent: later writes for how long, and shows it then", "[agent]")
{
    AgentWorld world;
    world.set("reminder-snooze", "25");
    world.start();
    world.until(14, 1);
    CHECK(world.desk.reminder->buttons[1].label == "In 25 minutes");
    CHECK_FALSE(world.answer(NoticeAnswer::snooze));
    CHECK_FALSE(world.desk.reminder);
    CHECK(world.note(14).snoozed_until_ms == world.clock.utc_ms + 25 * AgentWorld::minute);
    world.until(14, 25);
    CHECK(world.shown() == 1);
    world.until(14, 26);
    CHECK(world.shown() == 2);
    CHECK(world.desk.all[1].title == "Time for your treatment");
    world.until(17, 59);
    CHECK(world.shown() == 4);
}

TEST_CASE("Agent: skipped and closed are written, and nothing more is shown of it", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    SECTION("skip")
    {
        CHECK_FALSE(world.answer(NoticeAnswer::skip));
        CHECK(world.note(14).skipped);
    }
    SECTION("close")
    {
        CHECK_FALSE(world.answer(NoticeAnswer::closed));
        CHECK(world.note(14).seen);
        CHECK_FALSE(world.note(14).skipped);
    }
    world.until(17, 59);
    CHECK(world.shown() == 1);
    world.until(18, 0);
    CHECK(world.shown() == 2);
}

TEST_CASE("Agent: a desktop that says closed before it says which button was pressed is understood", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    CHECK_FALSE(world.answer(NoticeAnswer::closed));
    SECTION("start") { CHECK(world.answer(NoticeAnswer::start) == world.slot(14)); }
    SECTION("later")
    {
        CHECK_FALSE(world.answer(NoticeAnswer::snooze));
        CHECK_FALSE(world.note(14).seen);
        world.until(14, 12);
        CHECK(world.shown() == 2);
    }
}

TEST_CASE("Agent: after hours of sleep there is one notice about all; later is about the one to begin with", "[agent]")
{
    AgentWorld world;
    world.start();
    world.nobody_until(18, 20);
    world.agent->rung();
    world.until(18, 21);
    REQUIRE(world.shown() == 1);
    CHECK(world.desk.reminder->body == "Still open: 14:00 and 18:00.");
    CHECK(world.note(14).shown == 1);
    CHECK(world.note(18).shown == 1);
    SECTION("start") { CHECK(world.answer(NoticeAnswer::start) == world.slot(18)); }
    SECTION("later")
    {
        CHECK_FALSE(world.answer(NoticeAnswer::snooze));
        CHECK(world.note(14).seen);
        CHECK(world.note(18).snoozed_until_ms);
    }
    SECTION("skip")
    {
        CHECK_FALSE(world.answer(NoticeAnswer::skip));
        CHECK(world.note(14).skipped);
        CHECK(world.note(18).skipped);
    }
}

TEST_CASE("Agent: it may end when reminders are off, when nothing is planned, and where no app ever was", "[agent]")
{
    AgentWorld world;
    SECTION("off") { world.set("reminders", "off"); }
    SECTION("nothing planned") { world.write({ScheduleSet{world.clock.wall_now(), std::nullopt}}); }
    SECTION("no app")
    {
        world.disk = {};
        CHECK_FALSE(world.disk.list("/data"));
    }
    auto const files = [&world] {
        auto const names = world.disk.list("/data");
        return names ? names.value().size() : 0;
    };
    auto const before = files();
    world.start();
    CHECK(world.agent->need() == AgentNeed::none);
    CHECK_FALSE(world.agent->wake_at());
    CHECK(files() == before); // It left nothing in the folder.
}

TEST_CASE("Agent: switched off, it takes its notice away and may end", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    REQUIRE(world.desk.reminder);
    world.set("reminders", "off");
    world.agent->rung();
    world.until(14, 2);
    CHECK_FALSE(world.desk.reminder);
    CHECK(world.agent->need() == AgentNeed::none);
}

TEST_CASE("Agent: it obeys the settings of the app on this device, not those of another", "[agent]")
{
    AgentWorld world;
    auto const other = Journal::open(world.files, "/data", {2, 8}, [](KeptRecord&&) {});
    REQUIRE(other);
    world.clock.advance(std::chrono::minutes{1});
    REQUIRE(other.value()->append(SettingChanged{world.clock.wall_now(), "reminders", "off"}));
    world.start();
    CHECK(world.agent->need() == AgentNeed::some);
    world.set("reminders", "off");
    REQUIRE(other.value()->append(SettingChanged{world.clock.wall_now(), "reminders", "on"}));
    world.start();
    CHECK(world.agent->need() == AgentNeed::none);
}

TEST_CASE("Agent: a test is shown at its time, whatever is due, and keeps the agent until it was seen", "[agent]")
{
    AgentWorld world;
    world.set("reminders", "off");
    world.start();
    world.agent->test(5);
    CHECK(world.agent->need() == AgentNeed::some);
    world.clock.advance(std::chrono::milliseconds{4999});
    world.agent->tick();
    CHECK_FALSE(world.desk.test);
    world.clock.advance(std::chrono::milliseconds{1});
    world.agent->tick();
    REQUIRE(world.desk.test);
    CHECK(world.desk.test->title == "This is a test");
    CHECK(world.agent->need() == AgentNeed::some);
    SECTION("closed") { CHECK_FALSE(world.agent->answered(NoticePlace::test, NoticeAnswer::closed)); }
    SECTION("left alone")
    {
        world.until(13, 10);
        CHECK(world.desk.test); // The desktop keeps it as long as it likes.
    }
    CHECK(world.agent->need() == AgentNeed::none);
}

TEST_CASE("Agent: the desktop is asked whether it holds only when there is something to show", "[agent]")
{
    AgentWorld world;
    world.start();
    world.until(13, 59);
    CHECK(world.desk.asked == 0);
    world.desk.answer = NoticeService::holding;
    world.until(14, 35);
    CHECK(world.desk.asked == 4);
    CHECK(world.shown() == 0);
    CHECK(world.note(14).shown == 0);
    world.desk.answer = NoticeService::ready;
    world.until(14, 41);
    CHECK(world.shown() == 1);
}

} // namespace agent_test
