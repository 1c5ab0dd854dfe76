// SPDX-License-Identifier: MIT
// Tells the agent what reminders depend on, and asks about its condition.
#include "app/remind/remind_reduce.hpp"

#include "app/treat/treat_reduce.hpp"

#include <string_view>

namespace tenderspot::app {
namespace {

/// The time that a process takes to start, with some margin.
constexpr Duration soon = std::chrono::seconds{1};
/// How often a page that shows the agent's condition refreshes it while open; more often while no agent answers,
/// because it may only just be starting.
constexpr Duration look_again = std::chrono::seconds{5};

bool tells_how_it_goes(State const& state) { return is_on_top(state, Page::reminders); }

/// The kinds of records that determine reminders. Never one that the agent itself causes in its journal, because the
/// two would wake each other forever.
struct Matters
{
    bool operator()(RoutineSet const&) const { return true; }
    bool operator()(ScheduleSet const&) const { return true; }
    bool operator()(DayMarked const&) const { return true; }
    bool operator()(OccurrenceMarked const&) const { return true; }
    bool operator()(TreatmentBegan const&) const { return true; }
    bool operator()(TreatmentEnded const&) const { return true; }
    bool operator()(TreatmentConfirmed const&) const { return true; }
    bool operator()(TreatmentEdited const&) const { return true; }
    bool operator()(TreatmentDeleted const&) const { return true; }
    bool operator()(TreatmentRestored const&) const { return true; }
    // What locks: there are no reminders for what must not be pressed.
    bool operator()(SafetyChecked const&) const { return true; }
    bool operator()(SignReported const&) const { return true; }
    bool operator()(SignCleared const&) const { return true; }
    bool operator()(StrainReported const&) const { return true; }
    bool operator()(StrainAgreed const&) const { return true; }
    bool operator()(StrainResolved const&) const { return true; }
    bool operator()(StopExplained const&) const { return true; }
    bool operator()(SettingChanged const& setting) const
    {
        return std::string_view{setting.key}.substr(0, 8) == "reminder";
    }
    bool operator()(auto const&) const { return false; }
};

bool switches(Record const& record)
{
    auto const* setting = std::get_if<SettingChanged>(&record);
    return setting && setting->key == "reminders";
}

} // namespace

Effects reduce(State&, CheckReminders const&) { return {LookAtReminders{}}; }

Effects reduce(State& state, StartReminders const&)
{
    state.reminders.look_at = state.now.boot + soon;
    return {StartAgent{}};
}

Effects reduce(State& state, TryReminder const& action)
{
    state.reminders.look_at = state.now.boot + std::chrono::seconds{action.seconds} + soon;
    return {TestReminder{action.seconds}};
}

Effects reduce(State&, StartAtLogin const& action) { return {KeepAtLogin{action.when}, LookAtReminders{}}; }

Effects reduce(State& state, RemindersTold const& told)
{
    state.reminders.condition = told.condition;
    // A check that was already requested keeps its time.
    if (tells_how_it_goes(state) && !state.reminders.look_at)
        state.reminders.look_at = state.now.boot + (told.condition.agent == AgentState::runs ? look_again : soon);
    return {};
}

Effects reduce(State&, AllowNotices const&) { return {AskPermission{}, LookAtReminders{}}; }

/// Each notice sounds once. A desktop plays its own sound; its notices do not come through here.
Effects reduce(State& state, ShowReminder const& action)
{
    state.reminders.shown.at(action.place) = action.text;
    if (state.settings.sound != Switch::on || wants_no_reminder(state)) return {};
    return {GiveCue{Cue::reminder, state.settings.sound_volume}};
}

Effects reduce(State& state, HideReminder const& action)
{
    state.reminders.shown.at(action.place).reset();
    return {};
}

Effects reduce(State& state, AnswerReminder const& action)
{
    if (!state.reminders.shown.at(action.place)) return {};
    state.reminders.shown.at(action.place).reset();
    return {PassAnswer{action.place, action.answer}};
}

bool wants_no_reminder(State const& state)
{
    return state.recovery || is_under_way(state) ||
           (state.treat && std::holds_alternative<AfterPage>(state.treat->page));
}

AgentNeed agent_need(State const& state)
{
    return reminds(state.plan.reminders, state.history) ? AgentNeed::some : AgentNeed::none;
}

Effects reminders_appended(State& state, Record const& record)
{
    if (!state.plan.reminders.on && !switches(record)) return {};
    if (!std::visit(Matters{}, record)) return {};
    // Where the screen shows whether reminders are running.
    if (switches(record) && state.reminders.condition) state.reminders.look_at = state.now.boot + soon;
    return {TellAgent{}};
}

Effects tick_reminders(State& state)
{
    auto& look_at = state.reminders.look_at;
    if (!look_at || state.now.boot < *look_at) return {};
    look_at.reset();
    return {LookAtReminders{}};
}

std::optional<Instant> reminders_wake_at(State const& state) { return state.reminders.look_at; }

} // namespace tenderspot::app
