// SPDX-License-Identifier: MIT
// Full disks, kills, clocks that are set, and desktops that come late or go.
#include "agent/agent_world.hpp"

#include <catch2/catch.hpp>

namespace agent_trouble_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::support;

TEST_CASE("Agent: killed between showing and marking it shows once more at the next start, and then no more",
          "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.desk.shown = [&world] { world.files.set(no_changes(FileError::device)); };
    world.until(14, 0);
    REQUIRE(world.shown() == 1);
    world.kill();
    world.desk.shown = nullptr;
    world.files.set(never());
    CHECK(world.note(14).shown == 0);
    world.start();
    world.until(14, 1);
    CHECK(world.shown() == 2);
    CHECK(world.note(14).shown == 1);
}

TEST_CASE("Agent: killed after marking it shows nothing twice, and repeats when it would have", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(14, 5);
    for (int i = 0; i < 3; ++i) {
        world.kill();
        world.start();
    }
    world.until(14, 9);
    CHECK(world.shown() == 1);
    world.until(17, 59);
    CHECK(world.shown() == 3);
}

TEST_CASE("Agent: a notice that the desktop takes and then refuses comes again, and is no more than put off",
          "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(14, 0);
    REQUIRE(world.shown() == 1);
    world.desk.reminder.reset();
    world.agent->refused(NoticePlace::reminder);
    CHECK(world.note(14).shown == 0);
    world.until(14, 9);
    CHECK(world.shown() == 1);
    world.until(14, 10);
    CHECK(world.shown() == 2);
    CHECK(world.note(14).shown == 1);
    world.agent->refused(NoticePlace::test); // Nobody waits for that one.
    world.until(14, 15);
    CHECK(world.shown() == 2);
}

TEST_CASE("Agent: on a full disk it reminds all the same, no more often, and keeps it when there is room",
          "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(13, 30);
    world.files.set(no_changes(FileError::no_space));
    world.until(14, 15);
    CHECK(world.shown() == 2);
    CHECK_FALSE(world.answer(NoticeAnswer::snooze));
    world.until(14, 24);
    CHECK(world.shown() == 2);
    world.until(14, 25);
    CHECK(world.shown() == 3);
    CHECK(world.note(14).shown == 0);
    world.files.set(never());
    world.until(14, 35);
    CHECK(world.shown() == 4);
    CHECK(world.note(14).shown == 2);
    CHECK(world.note(14).snoozed_until_ms);
}

TEST_CASE("Agent: where its own journal cannot even be begun it reminds all the same", "[agent][trouble]")
{
    AgentWorld world;
    world.files.set(no_changes(FileError::no_permission));
    world.start();
    world.until(17, 59);
    CHECK(world.shown() == 3);
    CHECK(world.agent->need() == AgentNeed::some);
}

TEST_CASE("Agent: a journal that could only be read is opened anew when it can be written again", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.kill();
    world.files.set(no_changes(FileError::read_only));
    world.start();
    world.until(14, 5);
    CHECK(world.shown() == 1);
    CHECK(world.note(14).shown == 0);
    world.files.set(never());
    world.until(14, 10);
    CHECK(world.note(14).shown == 2);
}

TEST_CASE("Agent: a folder that cannot be read for a while is read again later", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(13, 30);
    world.files.set([](Call const& call) {
        auto const reads = call.kind == CallKind::list || call.kind == CallKind::open_to_read;
        return reads ? std::optional{Fault{FileError::device}} : std::nullopt;
    });
    world.until(14, 5);
    CHECK(world.shown() == 0);
    CHECK(world.agent->need() == AgentNeed::some);
    world.files.set(never());
    world.until(14, 15);
    CHECK(world.shown() == 1);
}

TEST_CASE("Agent: a clock that is set back repeats nothing; one that is set forward loses nothing", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(14, 25);
    REQUIRE(world.shown() == 3);
    SECTION("back")
    {
        world.clock.utc_ms -= 120 * AgentWorld::minute;
        world.agent->rung();
        world.until(17, 59);
        CHECK(world.shown() == 3);
    }
    SECTION("forward")
    {
        world.clock.utc_ms += 250 * AgentWorld::minute;
        world.agent->tick();
        CHECK(world.shown() == 4);
        CHECK(world.desk.reminder->body == "Planned for 18:00.");
    }
}

TEST_CASE("Agent: without a service nothing counts as shown; when one comes, it is", "[agent][trouble]")
{
    AgentWorld world;
    world.desk.answer = NoticeService::none;
    world.start();
    world.until(14, 3);
    CHECK(world.note(14).shown == 0);
    world.desk.answer = NoticeService::ready;
    SECTION("told")
    {
        world.agent->service_came();
        CHECK(world.note(14).shown == 0);
    }
    SECTION("found")
    {
        world.until(14, 9);
        CHECK(world.desk.answer == NoticeService::ready);
    }
    world.until(14, 12);
    CHECK(world.shown() == 1);
    CHECK(world.note(14).shown == 1);
}

TEST_CASE("Agent: a service that begins anew shows what is unanswered again, which is not counted", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(14, 3);
    world.desk.reminder.reset();
    world.agent->service_came();
    world.until(14, 4);
    CHECK(world.shown() == 2);
    CHECK(world.desk.reminder);
    CHECK(world.note(14).shown == 1);
    CHECK(world.answer(NoticeAnswer::start) == world.slot(14));
    world.agent->service_came();
    world.until(14, 5);
    CHECK(world.shown() == 2);
}

TEST_CASE("Agent: a second one on the folder has nothing to do", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    Desk other;
    agent::Agent second{{world.clock, world.files, other, {ui::reminder_words, ui::test_words}},
                        {"/data", app_device, {agent::agent_tag(app_device.tag), 98}}};
    CHECK(second.need() == AgentNeed::none);
    world.until(14, 1);
    second.tick();
    CHECK(other.all.empty());
    CHECK(world.shown() == 1);
}

TEST_CASE("Agent: on leaving it takes its notice away, because nobody would hear the answer", "[agent][trouble]")
{
    AgentWorld world;
    world.start();
    world.until(14, 1);
    world.agent->leave();
    CHECK_FALSE(world.desk.reminder);
    world.start();
    world.until(14, 9);
    CHECK(world.shown() == 1);
}

} // namespace agent_trouble_test
