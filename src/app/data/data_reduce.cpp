// SPDX-License-Identifier: MIT
// Nothing of this while a treatment is under way: the disk belongs to it.
#include "app/data/data_reduce.hpp"

#include "app/treat/treat_reduce.hpp"

#include <utility>

namespace tenderspot::app {
namespace {

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

/// What other devices wrote in the meantime is shown, unless it would take something out of the user's hands.
Effects reduce(State& state, Appear const&)
{
    if (is_under_way(state) || state.sessions.draft || state.walk) return {};
    return {LookForNews{}};
}

Effects reduce(State& state, DataTold const& told)
{
    state.data.result = told.result;
    if (std::holds_alternative<BackedUp>(told.result) && state.data.backups) return {ListBackups{}};
    return {};
}

} // namespace tenderspot::app
