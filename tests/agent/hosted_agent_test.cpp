// SPDX-License-Identifier: MIT
// The agent inside the process of the app, as in a browser: what the app shows, and what is left of it after a kill.
#include "agent/agent_world.hpp"
#include "agent/hosted_agent.hpp"
#include "ui/words/reminder_words.hpp"

#include <catch2/catch.hpp>

namespace hosted_agent_test {

using namespace tenderspot;
using namespace tenderspot::test;
using namespace tenderspot::support;

namespace {

/// Of a page in a browser: asks its user, and may show notices or not.
class Browser : public Desk
{
public:
    [[nodiscard]] NoticePermission permission() const override { return allowed; }
    void ask_permission() override { ++questions; }
    [[nodiscard]] NoticeShown show(NoticePlace place, NoticeText const& text) override
    {
        return allowed == NoticePermission::allowed ? Desk::show(place, text) : NoticeShown::no_service;
    }

    NoticePermission allowed = NoticePermission::allowed;
    int questions = 0;
};

/// A page with the app and the agent in it.
class Page
{
public:
    Page() { open(); }

    void open()
    {
        auto const& assets = shipped_assets();
        agent.emplace(agent::Host{world.clock, world.files, browser, {ui::reminder_words, ui::test_words}},
                      agent::Storage{"/data", app_device, {agent::agent_tag(app_device.tag), 99}});
        app::Ports const all{world.clock,      world.files,     tests.cues, tests.voice, tests.haptics, tests.screen,
                             assets.catalogue, assets.body_map, nullptr,    nullptr,     &*agent};
        app.emplace(all, app::Storage{"/data", app_device});
        agent->log_in();
        agent->settle(&*app);
    }
    /// As when a browser takes the page away.
    void kill()
    {
        app.reset();
        agent.reset();
    }
    void answer_safety()
    {
        for (auto const& action : {app::Action{app::BeginSafety{}}, saw_all_warnings(), app::Action{app::SafetyOn{}},
                                   app::Action{app::SafetyOn{}}})
            act(action);
    }
    void act(app::Action const& action)
    {
        app->dispatch(action);
        agent->settle(&*app);
    }
    void until(int hour, int minutes)
    {
        auto const end =
            world.clock.boot +
            Duration{(hour * 60 + minutes - local_minute_of_day(world.clock.wall_now())) * AgentWorld::minute};
        for (;;) {
            auto wake = agent->wake_at();
            if (auto const also = app->wake_at(); also && (!wake || *also < *wake)) wake = also;
            if (!wake || *wake > end) break;
            world.clock.advance(std::max(*wake - world.clock.boot, Duration{1}));
            app->tick();
            agent->tick();
            agent->settle(&*app);
        }
        world.clock.advance(end - world.clock.boot);
    }
    [[nodiscard]] std::optional<NoticeText> const& shown() const { return app->state().reminders.shown.reminder; }
    [[nodiscard]] long sounded() const
    {
        return std::count(tests.cues.all.begin(), tests.cues.all.end(), Cue::reminder);
    }

    TestWorld tests;
    AgentWorld world;
    Browser browser;
    std::optional<agent::HostedAgent> agent;
    std::optional<app::App> app;
};

} // namespace

TEST_CASE("Hosted agent: what is due is shown in the app and by the browser, and sounds once", "[agent][hosted]")
{
    Page page;
    page.until(13, 59);
    CHECK_FALSE(page.shown());
    page.until(14, 0);
    REQUIRE(page.shown());
    CHECK(page.shown()->title == "Time for your treatment");
    CHECK(page.browser.reminder == page.shown());
    CHECK(page.sounded() == 1);
    CHECK(page.world.note(14).shown == 1);
    page.until(14, 9);
    CHECK(page.sounded() == 1);
    page.until(14, 10);
    CHECK(page.shown()->title == "Your treatment is still waiting");
    CHECK(page.sounded() == 2);
}

TEST_CASE("Hosted agent: without the browser's leave it comes inside the app all the same", "[agent][hosted]")
{
    Page page;
    page.browser.allowed = NoticePermission::blocked;
    page.until(14, 0);
    CHECK(page.shown());
    CHECK(page.browser.all.empty());
    CHECK(page.sounded() == 1);
    CHECK(page.world.note(14).shown == 1);
}

TEST_CASE("Hosted agent: an answer in the app is written and takes the browser's notice away", "[agent][hosted]")
{
    Page page;
    page.until(14, 1);
    SECTION("later")
    {
        page.act(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::snooze});
        CHECK(page.world.note(14).snoozed_until_ms == page.world.clock.utc_ms + 10 * AgentWorld::minute);
        page.until(14, 12);
        CHECK(page.shown());
    }
    SECTION("skip")
    {
        page.act(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::skip});
        CHECK(page.world.note(14).skipped);
        CHECK(page.app->state().history.routine_log().note(page.world.slot(14)).skipped);
        CHECK_FALSE(page.shown());
    }
    SECTION("closed")
    {
        page.act(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::closed});
        CHECK(page.world.note(14).seen);
        CHECK_FALSE(page.shown());
    }
    SECTION("start")
    {
        page.answer_safety();
        page.act(app::OpenTab{app::Tab::map});
        page.act(app::AnswerReminder{NoticePlace::reminder, NoticeAnswer::start});
        CHECK(page.app->state().tab == app::Tab::today);
        CHECK(page.app->state().routine.open_slot == page.world.slot(14));
        CHECK_FALSE(page.shown());
        page.until(14, 9);
    }
    CHECK((page.browser.reminder.has_value() == page.shown().has_value()));
}

TEST_CASE("Hosted agent: an answer to the browser's notice takes the one in the app away", "[agent][hosted]")
{
    auto const answer = GENERATE(NoticeAnswer::snooze, NoticeAnswer::skip, NoticeAnswer::closed, NoticeAnswer::start);
    CAPTURE(static_cast<int>(answer));
    Page page;
    page.until(14, 1);
    REQUIRE(page.shown());
    auto const slot = page.agent->answered(NoticePlace::reminder, answer);
    page.agent->settle(&*page.app);
    CHECK_FALSE(page.shown());
    CHECK_FALSE(page.browser.reminder);
    CHECK(slot.has_value() == (answer == NoticeAnswer::start));
    auto const note = page.world.note(14);
    CHECK(note.skipped == (answer == NoticeAnswer::skip));
    CHECK(note.seen == (answer == NoticeAnswer::closed));
    CHECK(note.snoozed_until_ms.has_value() == (answer == NoticeAnswer::snooze));
}

TEST_CASE("Hosted agent: what was missed while it was closed comes once, in one notice, and not after the next start",
          "[agent][hosted]")
{
    Page page;
    page.kill();
    page.world.plan({14 * 60, 16 * 60, 18 * 60, 22 * 60});
    page.world.nobody_until(20, 30);
    page.open();
    REQUIRE(page.shown());
    CHECK(page.shown()->title == "There is still time today");
    CHECK(page.shown()->body == "Still open: 14:00, 16:00 and 18:00.");
    CHECK(page.browser.all.size() == 1);
    CHECK(page.sounded() == 1);
    page.until(20, 31);
    CHECK(page.browser.all.size() == 1);
    page.kill();
    page.world.nobody_until(20, 35);
    page.open();
    CHECK_FALSE(page.shown());
    CHECK_FALSE(page.browser.reminder); // Of the page that is gone.
    CHECK(page.browser.all.size() == 1);
}

TEST_CASE("Hosted agent: a move holds reminders back, and what is due comes as soon as it is over", "[agent][hosted]")
{
    Page page;
    page.answer_safety();
    page.until(13, 59);
    page.act(app::BeginExercise{shipped_assets().catalogue.exercises.front().id});
    REQUIRE(page.app->state().treat);
    page.act(app::TryReminder{5});
    page.act(app::Drive{app::Command::pause});
    page.until(14, 5);
    CHECK_FALSE(page.shown());
    CHECK_FALSE(page.app->state().reminders.shown.test);
    CHECK(page.sounded() == 0);
    CHECK(page.world.note(14).shown == 0);
    page.act(app::Drive{app::Command::stop});
    if (page.app->state().treat) page.act(app::SaveScore{});
    if (page.app->state().treat) page.act(app::LeaveTreatment{});
    page.until(14, 6);
    REQUIRE(page.shown());
    CHECK(page.sounded() == 1);
}

TEST_CASE("Hosted agent: a treatment holds reminders back until its score is given", "[agent][hosted]")
{
    Page page;
    page.answer_safety();
    page.act(app::PutInRoutine{{{{"QL-1", Side::left}, 60, {}}}});
    page.until(13, 59);
    page.act(app::PrepareTreatment{{"GMED-1", Side::left}});
    page.act(app::StartTreatment{});
    page.until(14, 3);
    REQUIRE(page.app->state().treat);
    REQUIRE(std::holds_alternative<app::AfterPage>(page.app->state().treat->page));
    CHECK_FALSE(page.shown());
    CHECK(page.sounded() == 0);
    page.act(app::SaveScore{});
    page.until(14, 4);
    // It was not what is planned.
    CHECK(page.shown());
    CHECK(page.sounded() == 1);
}

TEST_CASE("Hosted agent: quiet hours are quiet inside the app as well", "[agent][hosted]")
{
    Page page;
    page.act(app::ChangeSetting{"reminder-quiet-from", "780"});
    page.act(app::ChangeSetting{"reminder-quiet-to", "870"});
    page.until(14, 29);
    CHECK_FALSE(page.shown());
    CHECK(page.sounded() == 0);
    page.until(14, 31);
    CHECK(page.shown());
    CHECK(page.sounded() == 1);
}

TEST_CASE("Hosted agent: a test is shown in so many seconds, also where nothing is planned to come", "[agent][hosted]")
{
    Page page;
    page.act(app::ChangeSetting{"reminders", "off"});
    page.until(13, 10);
    page.act(app::TryReminder{5});
    page.until(13, 11);
    REQUIRE(page.app->state().reminders.shown.test);
    CHECK(page.sounded() == 1);
    page.act(app::AnswerReminder{NoticePlace::test, NoticeAnswer::closed});
    CHECK_FALSE(page.app->state().reminders.shown.test);
    CHECK_FALSE(page.browser.test);
}

TEST_CASE("Hosted agent: the app learns how far reminders reach and what the browser allows", "[agent][hosted]")
{
    Page page;
    page.browser.allowed = NoticePermission::not_asked;
    page.act(app::CheckReminders{});
    auto const& condition = page.app->state().reminders.condition;
    REQUIRE(condition);
    CHECK(condition->reach == ReminderReach::only_while_open);
    CHECK(condition->permission == NoticePermission::not_asked);
    CHECK(condition->agent == AgentState::runs);
    CHECK(condition->at_login == AtLogin::by_system);
    page.act(app::StartAtLogin{AtLogin::no});
    CHECK(page.app->state().reminders.condition->at_login == AtLogin::by_system);
    page.act(app::AllowNotices{});
    CHECK(page.browser.questions == 1);
    page.browser.allowed = NoticePermission::allowed;
    page.act(app::CheckReminders{});
    CHECK(page.app->state().reminders.condition->permission == NoticePermission::allowed);
}

} // namespace hosted_agent_test
