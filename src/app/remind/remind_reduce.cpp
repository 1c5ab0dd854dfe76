// SPDX-License-Identifier: MIT
// Tells whoever shows reminders what they depend on, and asks how that goes.
#include "app/remind/remind_reduce.hpp"

#include "app/treat/treat_reduce.hpp"

#include <string_view>

namespace tenderspot::app {
namespace {

/// So long a process takes to start, with some to spare.
constexpr Duration soon = std::chrono::seconds{1};
/// A page that tells how it goes looks again so often while it is open; sooner as long as nobody answers, who may only
/// be starting.
constexpr Duration look_again = std::chrono::seconds{5};

bool tells_how_it_goes(State const& state)
{
    return state.tab == Tab::today && state.routine.page == RoutinePage::reminders;
}

/// The kinds of records that reminders are decided from. Never one that an agent's own journal calls forth: the
/// two would wake each other for ever.
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
    // What locks: nothing reminds of what must not be pressed.
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
    // One that was asked for keeps its time.
    if (tells_how_it_goes(state) && !state.reminders.look_at)
        state.reminders.look_at = state.now.boot + (told.condition.agent == AgentState::runs ? look_again : soon);
    return {};
}

Effects reduce(State&, AllowNotices const&) { return {AskPermission{}, LookAtReminders{}}; }

/// Each sounds once. A desktop sounds itself; what it shows does not come here.
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
    return reminds(state.settings.reminders, state.history) ? AgentNeed::some : AgentNeed::none;
}

Effects reminders_appended(State& state, Record const& record)
{
    if (!state.settings.reminders.on && !switches(record)) return {};
    if (!std::visit(Matters{}, record)) return {};
    // Where it is shown whether somebody reminds.
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
