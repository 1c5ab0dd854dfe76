// SPDX-License-Identifier: MIT
// The agent and the app on one folder at the same time: they tell each other what matters, and nothing else.
#include "agent/agent_world.hpp"

#include <catch2/catch.hpp>

namespace beside_app_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::support;

namespace {

/// Both, and the doorbells between them.
class Both : public Reminders
{
public:
    Both()
    {
        auto const& assets = shipped_assets();
        app::Ports const all{world.clock,      world.files,     tests.cues, tests.voice, tests.haptics, tests.screen,
                             assets.catalogue, assets.body_map, nullptr,    nullptr,     this};
        app.emplace(all, app::Storage{"/data", app_device});
        app->dispatch(app::BeginSafety{});
        app->dispatch(saw_all_warnings());
        app->dispatch(app::SafetyOn{});
        app->dispatch(app::SafetyOn{});
        world.start();
    }

    [[nodiscard]] ReminderCondition look() override { return {AgentState::runs, NoticeService::ready, AtLogin::yes}; }
    void changed(AgentNeed said) override
    {
        ++told;
        need = said;
        if (world.agent) world.agent->rung();
    }
    void start() override { ++starts; }
    void test(int seconds) override { tested = seconds; }
    void set_at_login(AtLogin) override {}

    /// So long; the app hears of what the agent wrote.
    void run(std::chrono::minutes by)
    {
        auto const end = world.clock.utc_ms + by.count() * AgentWorld::minute;
        while (world.clock.utc_ms < end) {
            auto next = end;
            if (auto const wake = world.agent->wake_at())
                next = std::min(next, std::max(*wake, world.clock.utc_ms + 1));
            if (auto const wake = app->wake_at())
                next =
                    std::min(next, world.clock.utc_ms + std::max<std::int64_t>((*wake - world.clock.boot).count(), 1));
            world.clock.advance(Duration{next - world.clock.utc_ms});
            app->tick();
            auto const before = world.kept;
            world.agent->tick();
            if (world.kept != before) app->dispatch(app::Appear{});
        }
    }
    [[nodiscard]] std::uint64_t records()
    {
        std::uint64_t count = 0;
        REQUIRE(Journal::read(world.files, "/data", [&](KeptRecord&&) { ++count; }));
        return count;
    }

    TestWorld tests;
    AgentWorld world;
    std::optional<app::App> app;
    int told = 0, starts = 0, tested = 0;
    AgentNeed need = AgentNeed::none;
};

} // namespace

TEST_CASE("Beside the app: a treatment in the app is known to the agent, and what the agent wrote to the app",
          "[agent][app]")
{
    Both both;
    both.run(std::chrono::minutes{65});
    REQUIRE(both.world.shown() == 1);
    REQUIRE(both.app->state().history.routine_log().last_shown());
    CHECK(both.app->state().history.routine_log().last_shown()->occurrence == both.world.slot(14));
    both.app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    both.app->dispatch(app::StartTreatment{});
    both.run(std::chrono::minutes{10});
    CHECK_FALSE(both.world.desk.reminder);
    CHECK(both.world.shown() == 1);
    CHECK(both.need == AgentNeed::some);
}

TEST_CASE("Beside the app: a day of both wakes neither for ever, and the journal does not grow by itself",
          "[agent][app]")
{
    Both both;
    both.run(std::chrono::minutes{30});
    auto const told = both.told;
    auto const records = both.records();
    both.run(std::chrono::minutes{24 * 60});
    CHECK(both.told == told); // The app wrote nothing that matters.
    // Twice three reminders, and each time one of them learns that the other wrote.
    CHECK(both.world.shown() == 6);
    CHECK(both.records() <= records + 6 + 2 * 6 + 24);
}

TEST_CASE("Beside the app: only what reminders depend on is told of, and only while they are on", "[agent][app]")
{
    Both both;
    both.run(std::chrono::minutes{1});
    auto const told = both.told;
    both.app->dispatch(app::ChangeSetting{"theme", "dark"});
    both.app->dispatch(app::SaveSoreness{Score::from(2)});
    both.app->dispatch(app::Appear{});
    CHECK(both.told == told);
    both.app->dispatch(app::ChangeSetting{"reminder-snooze", "30"});
    CHECK(both.told == told + 1);
    both.app->dispatch(app::ChangeSetting{"reminders", "off"});
    CHECK(both.told == told + 2);
    CHECK(both.need == AgentNeed::none);
    both.app->dispatch(app::ChangeSetting{"reminder-snooze", "20"});
    CHECK(both.told == told + 2);
    both.app->dispatch(app::ChangeSetting{"reminders", "on"});
    CHECK(both.told == told + 3);
    CHECK(both.need == AgentNeed::some);
}

TEST_CASE("Beside the app: the beginning, the end, the deletion of a treatment and taking that back are told of",
          "[agent][app]")
{
    Both both;
    both.run(std::chrono::minutes{1});
    auto const told = both.told;
    both.app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    both.app->dispatch(app::StartTreatment{});
    CHECK(both.told == told + 1);
    both.run(std::chrono::minutes{3});
    both.app->dispatch(app::SaveScore{});
    CHECK(both.told == told + 2);
    both.app->dispatch(app::LeaveTreatment{});
    both.app->dispatch(app::OpenTreatment{both.app->state().history.newest(0).id});
    both.app->dispatch(app::DeleteTreatment{});
    CHECK(both.told == told + 3);
    both.app->dispatch(app::UndoDelete{});
    CHECK(both.told == told + 4);
}

TEST_CASE("Beside the app: soon after its start the app sees to it that an agent runs", "[agent][app]")
{
    Both both;
    auto const told = both.told; // The answers to the safety check are told at once: they can lock.
    both.run(std::chrono::minutes{1});
    CHECK(both.told == told + 1);
}

TEST_CASE("Beside the app: the page asks how reminders are, sends a test and looks again by itself", "[agent][app]")
{
    Both both;
    CHECK_FALSE(both.app->state().reminders.condition);
    both.app->dispatch(app::CheckReminders{});
    REQUIRE(both.app->state().reminders.condition);
    CHECK(both.app->state().reminders.condition->agent == AgentState::runs);
    both.app->dispatch(app::TryReminder{5});
    CHECK(both.tested == 5);
    CHECK(both.app->state().reminders.look_at == both.world.clock.boot + std::chrono::seconds{6});
    both.run(std::chrono::minutes{1});
    CHECK_FALSE(both.app->state().reminders.look_at);
    both.app->dispatch(app::StartReminders{});
    CHECK(both.starts == 1);
}

} // namespace beside_app_test
