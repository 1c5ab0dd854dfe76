// SPDX-License-Identifier: MIT
// A session that is looked at, corrected, settled with other devices, deleted, and brought back; the calendar.
#include "app/history/history_reduce.hpp"

#include "app/reduce.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

std::chrono::year_month month_of(WallTime const& time)
{
    auto const date = local_date(time);
    return date.year() / date.month();
}

SessionDraft draft_of(Session const& session) { return {session.before, session.after, session.note}; }

} // namespace

Effects reduce(State& state, OpenSession const& action)
{
    if (is_under_way(state)) return {};
    leave_pages(state);
    state.tab = Tab::history;
    state.sessions.open = action.session;
    state.sessions.draft.reset();
    return {};
}
Effects reduce(State& state, EditSession const&)
{
    if (!state.sessions.open) return {};
    if (auto const session = state.history.find(*state.sessions.open)) state.sessions.draft = draft_of(*session);
    return {};
}
Effects reduce(State& state, DraftBefore const& action)
{
    if (state.sessions.draft) state.sessions.draft->before = action.score;
    return {};
}
Effects reduce(State& state, DraftAfter const& action)
{
    if (state.sessions.draft) state.sessions.draft->after = action.score;
    return {};
}
Effects reduce(State& state, DraftNote const& action)
{
    if (state.sessions.draft && action.text.size() <= 4000) state.sessions.draft->note = action.text;
    return {};
}
Effects reduce(State& state, SaveDraft const&)
{
    auto const& open = state.sessions.open;
    auto const& draft = state.sessions.draft;
    if (!open || !draft) return {};
    return {Append{SessionEdited{*open, state.now.wall, draft->before, draft->after, draft->note}}};
}
Effects reduce(State& state, DeleteSession const&)
{
    if (!state.sessions.open) return {};
    return {Append{SessionDeleted{*state.sessions.open, state.now.wall}}};
}
Effects reduce(State& state, UndoDelete const&)
{
    if (!state.undo) return {};
    return {Append{SessionRestored{state.undo->session, state.now.wall}}};
}
Effects reduce(State& state, ShowMore const&)
{
    state.sessions.shown += 50;
    return {};
}
Effects reduce(State& state, ShowMonth const& action)
{
    state.sessions.calendar = CalendarForm::month;
    state.sessions.month = action.month;
    state.sessions.day.reset();
    return {};
}
Effects reduce(State& state, ShowYear const& action)
{
    auto const shown = state.sessions.month.value_or(month_of(state.now.wall));
    state.sessions.calendar = CalendarForm::year;
    state.sessions.month = action.year / shown.month();
    state.sessions.day.reset();
    return {};
}
Effects reduce(State& state, ShowDay const& action)
{
    state.sessions.day = action.day;
    return {};
}
Effects reduce(State& state, TakeEdit const& action)
{
    if (!state.sessions.open) return {};
    auto const session = *state.sessions.open;
    for (auto const& edit : state.history.other_edits(session))
        if (edit.id == action.edit)
            return {Append{SessionEdited{session, state.now.wall, edit.before, edit.after, edit.note}}};
    return {};
}
Effects reduce(State& state, KeepSession const&)
{
    auto const session = state.sessions.open ? state.history.find(*state.sessions.open) : std::nullopt;
    if (!session) return {};
    Effects effects;
    if (!state.history.other_edits(session->id).empty())
        effects.emplace_back(
            Append{SessionEdited{session->id, state.now.wall, session->before, session->after, session->note}});
    if (session->deleted_elsewhere) effects.emplace_back(Append{SessionRestored{session->id, state.now.wall}});
    return effects;
}

} // namespace tenderspot::app
