// SPDX-License-Identifier: MIT
// The routine, its times, its reminders, the slots of Today, and the first minute.
#include "support/scene_parts.hpp"
#include "ui/words/reminder_words.hpp"

namespace tenderspot::support {
namespace {

using namespace std::chrono_literals;
using app::App;

constexpr std::uint64_t rule = 7;

/// 08:02 on the day of the test world, whose clock shows 13:00.
void go_to_morning(TestWorld& world) { world.clock.utc_ms -= 5 * hour_ms - 2 * 60'000; }

Schedule three_a_day(TestWorld const& world)
{
    Schedule schedule;
    schedule.rule = rule;
    schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1140, {}}};
    schedule.first_day = local_day(world.clock.wall_now()) - 3;
    return schedule;
}

std::vector<RoutineItem> items()
{
    return {{back_point, 90, {}}, {{"QL-1", Side::left}, 60, {}}, {{"TFL-1", Side::left}, 60, {}}};
}

/// A routine since three days, and reminders.
void plan(TestWorld& world, App& app)
{
    world.clock.utc_ms -= 72 * hour_ms;
    app.dispatch(app::PutInRoutine{items()});
    app.dispatch(app::ShowPage{app::Page::times});
    app.dispatch(app::ChangeTimes{three_a_day(world)});
    app.dispatch(app::SaveTimes{});
    app.dispatch(app::ChangeSetting{"reminders", "on"});
    world.clock.utc_ms += 72 * hour_ms;
    app.dispatch(app::OpenTab{app::Tab::today});
}

Occurrence slot(TestWorld const& world, std::uint16_t minute)
{
    return {rule, local_day(world.clock.wall_now()), minute};
}

/// The morning done, at one o'clock.
void morning_done(TestWorld& world, App& app)
{
    plan(world, app);
    go_to_morning(world);
    treat(world, app, back_point, 6, 4);
    world.clock.utc_ms = TestClock{}.utc_ms;
    app.dispatch(app::OpenTab{app::Tab::today});
}

/// As in a browser.
void know_open_only(App& app, NoticePermission permission)
{
    app.dispatch(app::ShowPage{app::Page::reminders});
    app.dispatch(app::RemindersTold{
        {AgentState::runs, NoticeService::ready, AtLogin::by_system, ReminderReach::only_while_open, permission}});
}

/// A reminder that the app shows itself.
void remind(TestWorld const& world, App& app)
{
    agent::NoticeFacts facts{{Notice::Kind::due, {slot(world, 780)}, slot(world, 780)}, 10, {}, {}};
    app.dispatch(app::ShowReminder{NoticePlace::reminder, ui::reminder_words(facts)});
}

void know(App& app, AgentState agent, NoticeService service, AtLogin at_login)
{
    app.dispatch(app::ShowPage{app::Page::reminders});
    app.dispatch(app::RemindersTold{{agent, service, at_login}});
}

} // namespace

std::vector<Scene> routine_scenes()
{
    return {
        plain("today-due", [](TestWorld& w, App& a) { morning_done(w, a); }),
        plain("today-due-open",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::ShowSlot{slot(w, 780)});
              }),
        plain("today-missed",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  w.clock.utc_ms += 3 * hour_ms;
                  a.dispatch(app::OpenTab{app::Tab::today});
                  a.dispatch(app::SkipSlot{slot(w, 480)});
                  a.dispatch(app::ShowSlot{slot(w, 780)});
              }),
        plain("today-snoozed",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::SnoozeSlot{slot(w, 780), 10});
              }),
        plain("today-locked",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::ToggleSign{"saddle"});
                  a.dispatch(app::ShowSlot{slot(w, 780)});
              }),
        plain("today-ill",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::MarkDay{local_day(w.clock.wall_now()), DayKind::ill});
              }),
        plain("today-paused",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::PauseRoutine{local_day(w.clock.wall_now()) + 7});
              }),
        plain("history-weeks",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::OpenTab{app::Tab::history});
              }),
        plain("slot-before",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::OpenSlot{slot(w, 780)});
              }),
        plain("slot-log",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::BeginLog{slot(w, 480)});
              }),
        plain("routine-empty", [](TestWorld&, App& a) { a.dispatch(app::ShowPage{app::Page::routine}); }),
        plain("routine",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::ShowPage{app::Page::routine});
              }),
        plain("routine-item",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::ShowPage{app::Page::routine});
                  a.dispatch(app::OpenItem{{"QL-1", Side::left}});
              }),
        plain("times",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::ShowPage{app::Page::times});
                  a.dispatch(app::OpenTime{1});
              }),
        plain("times-spread",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::ShowPage{app::Page::times});
                  auto schedule = three_a_day(w);
                  schedule.times = Spread{4, 480, 1200, {0x1F}};
                  schedule.last_day = schedule.first_day + 27;
                  a.dispatch(app::ChangeTimes{schedule});
              }),
        plain("times-close",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  a.dispatch(app::ShowPage{app::Page::times});
                  auto schedule = three_a_day(w);
                  schedule.times = std::vector<SlotTime>{{480, {}}, {510, {}}};
                  a.dispatch(app::ChangeTimes{schedule});
              }),
        plain("reminders",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  know(a, AgentState::runs, NoticeService::ready, AtLogin::yes);
              }),
        plain("reminders-missing",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  know(a, AgentState::absent, NoticeService::unknown, AtLogin::no);
              }),
        plain("reminders-no-service",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  know(a, AgentState::runs, NoticeService::none, AtLogin::yes);
              }),
        plain("reminders-open-only",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  know_open_only(a, NoticePermission::not_asked);
              }),
        plain("reminders-blocked",
              [](TestWorld& w, App& a) {
                  plan(w, a);
                  know_open_only(a, NoticePermission::blocked);
              }),
        plain("reminder-shown",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  remind(w, a);
              }),
        plain("reminder-on-map",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::OpenTab{app::Tab::map});
                  remind(w, a);
              }),
        plain("reminder-before",
              [](TestWorld& w, App& a) {
                  morning_done(w, a);
                  a.dispatch(app::PrepareTreatment{back_point});
                  remind(w, a);
                  a.dispatch(app::ShowReminder{NoticePlace::test, ui::test_words()});
              }),
        plain("set-up-where", [](TestWorld&, App& a) { a.dispatch(app::BeginSetUp{}); }),
        plain("set-up-read",
              [](TestWorld&, App& a) {
                  a.dispatch(app::BeginSetUp{});
                  a.dispatch(app::SetUpFor{{"hip_side", Side::left}});
              }),
        plain("set-up-doctor",
              [](TestWorld&, App& a) {
                  a.dispatch(app::BeginSetUp{});
                  a.dispatch(app::SetUpFor{{"groin", Side::left}});
              }),
        plain("set-up-calf",
              [](TestWorld&, App& a) {
                  a.dispatch(app::BeginSetUp{});
                  a.dispatch(app::SetUpFor{{"calf_back", Side::right}});
              }),
        plain("set-up-nobodys",
              [](TestWorld&, App& a) {
                  a.dispatch(app::BeginSetUp{});
                  a.dispatch(app::SetUpFor{{"shin", Side::right}});
              }),
        plain("set-up-times",
              [](TestWorld&, App& a) {
                  a.dispatch(app::BeginSetUp{});
                  a.dispatch(app::SetUpFor{{"hip_side", Side::left}});
                  a.dispatch(app::SetUpOn{});
              }),
    };
}

} // namespace tenderspot::support
