// SPDX-License-Identifier: MIT
// Reminders that the app shows itself: shown, heard, answered, and none of it in a treatment.
#include "app/remind/remind_reduce.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace remind_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

NoticeText const text{"Time for your treatment", "Planned for 14:00.", {{NoticeAnswer::start, "Start"}}, {}};

/// Who hears the answers.
class Listener : public Reminders
{
public:
    [[nodiscard]] ReminderCondition look() override { return ++looked, condition; }
    void changed(AgentNeed) override {}
    void start() override {}
    void test(int) override {}
    void set_at_login(AtLogin) override {}
    void answer(NoticePlace place, NoticeAnswer answer) override { heard.emplace_back(place, answer); }
    void ask_permission() override { ++asked; }

    std::vector<std::pair<NoticePlace, NoticeAnswer>> heard;
    ReminderCondition condition;
    int asked = 0, looked = 0;
};

/// An app that has somebody to listen to its answers.
struct Heard
{
    TestWorld world;
    Listener listener;
    app::App app{app::Ports{world.clock, world.files, world.cues, world.voice, world.haptics, world.screen,
                            shipped_assets().catalogue, shipped_assets().body_map, nullptr, nullptr, &listener},
                 app::Storage{"/data", {1, 7}}};
};

} // namespace

TEST_CASE("In the app: a reminder sounds as loud as the user wants, or not at all", "[app][reminders]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ChangeSetting{"sound-volume", "50"});
    app->dispatch(app::ShowReminder{NoticePlace::reminder, text});
    CHECK(world.cues.all == std::vector<Cue>{Cue::reminder});
    CHECK(world.cues.volumes == std::vector{50});
    app->dispatch(app::ChangeSetting{"sound", "off"});
    app->dispatch(app::ShowReminder{NoticePlace::reminder, text});
    CHECK(world.cues.all.size() == 1);
    CHECK(app->state().reminders.shown.reminder == text);
    CHECK(world.voice.all.empty());
}

TEST_CASE("In the app: a reminder and a test each have their place", "[app][reminders]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ShowReminder{NoticePlace::reminder, text});
    app->dispatch(app::ShowReminder{NoticePlace::test, {"This is a test", {}, {}, {}}});
    app->dispatch(app::HideReminder{NoticePlace::reminder});
    CHECK_FALSE(app->state().reminders.shown.reminder);
    CHECK(app->state().reminders.shown.test);
}

TEST_CASE("In the app: an answer goes to whoever reminds, once, and the notice goes", "[app][reminders]")
{
    Heard heard;
    auto& listener = heard.listener;
    auto& app = heard.app;
    app.dispatch(app::ShowReminder{NoticePlace::reminder, text});
    app.dispatch(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::skip});
    app.dispatch(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::skip});
    REQUIRE(listener.heard.size() == 1);
    CHECK(listener.heard.front() == std::pair{NoticePlace::reminder, NoticeAnswer::skip});
    CHECK_FALSE(app.state().reminders.shown.reminder);
    app.dispatch(app::AllowNotices{});
    CHECK(listener.asked == 1);
}

TEST_CASE("In the app: nothing is heard in a treatment, nor wanted before its score is given", "[app][reminders]")
{
    TestWorld world;
    auto const app = world.start();
    CHECK_FALSE(app::wants_no_reminder(app->state()));
    app->dispatch(app::PrepareTreatment{{"GMED-1", Side::left}});
    CHECK_FALSE(app::wants_no_reminder(app->state()));
    app->dispatch(app::StartTreatment{});
    CHECK(app::wants_no_reminder(app->state()));
    auto const before = world.cues.all.size();
    app->dispatch(app::ShowReminder{NoticePlace::reminder, text});
    CHECK(world.cues.all.size() == before);
    world.run(*app, std::chrono::seconds{200});
    REQUIRE(std::holds_alternative<app::AfterPage>(app->state().treat->page));
    CHECK(app::wants_no_reminder(app->state()));
    app->dispatch(app::SaveScore{});
    CHECK_FALSE(app::wants_no_reminder(app->state()));
}

TEST_CASE("In the app: the page that tells how reminding goes looks again while it is open", "[app][reminders]")
{
    Heard heard;
    auto& world = heard.world;
    auto& listener = heard.listener;
    auto& app = heard.app;
    auto const agent = [&] { return app.state().reminders.condition->agent; };
    app.dispatch(app::ShowPage{app::Page::reminders});
    CHECK(agent() == AgentState::absent);
    // Somebody who is only starting is there a moment later.
    listener.condition.agent = AgentState::runs;
    world.run(app, std::chrono::seconds{2});
    CHECK(agent() == AgentState::runs);
    // Who dies while it is open is missed.
    listener.condition.agent = AgentState::absent;
    world.run(app, std::chrono::seconds{10});
    CHECK(agent() == AgentState::absent);
    // Nobody is asked for a page that is closed.
    app.dispatch(app::GoBack{});
    world.run(app, std::chrono::seconds{10});
    auto const looked = listener.looked;
    world.run(app, std::chrono::minutes{10});
    CHECK(listener.looked == looked);
}

} // namespace remind_test
