// SPDX-License-Identifier: MIT
// A session that is looked at, corrected, deleted, and brought back.
#include "app/history/history_reduce.hpp"

#include "app/reduce.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

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
    auto const& [open, draft, shown] = state.sessions;
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

} // namespace tenderspot::app
