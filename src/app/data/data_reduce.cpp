// SPDX-License-Identifier: MIT
// Reducers for the data. They do nothing during a treatment, which needs the disk for itself.
#include "app/data/data_reduce.hpp"

#include "app/reduce.hpp"
#include "app/treat/treat_reduce.hpp"

#include <string>
#include <utility>

namespace tenderspot::app {
namespace {

constexpr int minutes_of_day = 24 * 60;

int minutes_of(WallTime const& at) { return static_cast<int>(at.utc_ms / 60000); }
int minutes_now(State const& state) { return minutes_of(state.now.wall); }

Effects unless_under_way(State const& state, Effect effect)
{
    if (is_under_way(state)) return {};
    return {std::move(effect)};
}

} // namespace

Effects reduce(State& state, BackUp const&) { return unless_under_way(state, MakeBackup{}); }

Effects reduce(State& state, LookForBackups const&) { return unless_under_way(state, ListBackups{}); }

Effects reduce(State& state, OpenBackup const& action) { return unless_under_way(state, LookIntoBackup{action.path}); }

Effects reduce(State& state, BringIn const&)
{
    auto const* opened = std::get_if<BackupOpened>(&state.data.result);
    if (!opened) return {};
    return unless_under_way(state, RestoreBackup{opened->path});
}

Effects reduce(State& state, CloseBackup const&)
{
    state.data.result = {};
    return {};
}

Effects reduce(State& state, Repair const&)
{
    if (state.journal.report.read_only != WhyReadOnly::damaged) return {};
    return unless_under_way(state, SalvageJournal{});
}

Effects reduce(State& state, SaveCalendar const& action)
{
    return unless_under_way(state, WriteCalendar{action.words});
}

/// Shows what other devices wrote in the meantime, unless that would disturb something that the user is doing.
Effects reduce(State& state, Appear const&)
{
    if (state.treatments.draft) return {};
    return {LookForNews{}};
}

Effects reduce(State& state, DataTold const& told)
{
    state.data.result = told.result;
    if (std::holds_alternative<BackedUp>(told.result) && state.keeping)
        return app::reduce(state, ChangeSetting{last_backup_key, std::to_string(minutes_now(state))});
    if (std::holds_alternative<BackedUp>(told.result) && state.data.backups) return {ListBackups{}};
    return {};
}

Effects reduce(State& state, BackUpLater const&)
{
    return app::reduce(state, ChangeSetting{backup_later_key, std::to_string(minutes_now(state) + minutes_of_day)});
}

Effects reduce(State& state, AskForBackup const&) { return unless_under_way(state, AskForFile{}); }

Effects reduce(State& state, FileGiven const& action) { return unless_under_way(state, LookIntoBackup{action.path}); }

bool is_backup_ahead(State const& state) { return state.plan.last_backup > minutes_now(state); }

bool asks_backup(State const& state)
{
    auto const keeping = state.keeping;
    if (!keeping || keeping == Keeping::promised || state.history.size() == 0) return false;
    auto const now = minutes_now(state);
    if (now < state.plan.backup_later && state.plan.backup_later <= now + minutes_of_day) return false;
    auto const last = state.plan.last_backup;
    if (is_backup_ahead(state)) return true;
    if (minutes_of(state.history.newest(0).began) < last) return false;
    // By the time a week has passed, all of the data may be gone.
    if (last == 0 && keeping == Keeping::short_lived) return true;
    auto const since = last != 0 ? last : minutes_of(state.history.newest(state.history.size() - 1).began);
    return now - since >= 7 * minutes_of_day;
}

} // namespace tenderspot::app
