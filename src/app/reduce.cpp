// SPDX-License-Identifier: MIT
// The actions that are not a treatment's, and the ones that everything listens to.
#include "app/reduce.hpp"

#include "app/map/map_reduce.hpp"
#include "app/treat/treat_reduce.hpp"
#include "app/walk/walk_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

inline constexpr Duration undo_offered = std::chrono::seconds{8};

SessionDraft draft_of(Session const& session) { return {session.before, session.after, session.note}; }

Effects reduce(State& state, OpenTab const& action)
{
    if (is_under_way(state)) return {};
    state.treat.reset();
    state.walk.reset();
    // A second tap on the tab of a page goes back to its beginning.
    if (state.tab == action.tab) state.learn = {};
    state.tab = action.tab;
    state.sessions = {};
    return {};
}

/// Away from a page of a treatment on which nothing runs. What is not on the disk yet is not left behind by a key.
Effects leave_page(State& state)
{
    if (std::holds_alternative<AfterPage>(state.treat->page)) return app::reduce(state, SaveScore{});
    if (!state.treat->saved.failed) state.treat.reset();
    return {};
}

Effects walk_back(State& state)
{
    if (state.walk->step > 0) --state.walk->step;
    else state.walk.reset();
    return {};
}

/// One step back; what would lose a running treatment or a draft asks first by not going at all.
Effects reduce(State& state, GoBack const&)
{
    if (is_under_way(state)) {
        auto const* page = std::get_if<HoldPage>(&state.treat->page);
        auto const resting = !std::holds_alternative<Running>(page->state);
        return app::reduce(state, Drive{resting ? Command::stop : Command::pause});
    }
    if (state.treat) return leave_page(state);
    if (state.walk) return walk_back(state);
    if (state.tab == Tab::map && step_back(state.map)) return {};
    if (state.sessions.draft) state.sessions.draft.reset();
    else if (state.sessions.open) state.sessions.open.reset();
    else if (state.tab == Tab::learn && state.learn.article) state.learn.article.reset();
    else state.tab = Tab::today;
    return {};
}

Effects reduce(State&, Quit const&) { return {Close{}}; }

Effects reduce(State& state, OpenArticle const& action)
{
    if (is_under_way(state)) return {};
    state.treat.reset();
    state.walk.reset();
    state.tab = Tab::learn;
    state.learn.article = action.id;
    state.learn.section = action.section;
    return {};
}
Effects reduce(State& state, CloseArticle const&)
{
    state.learn.article.reset();
    return {};
}
Effects reduce(State& state, SearchPages const& action)
{
    state.learn.search = action.text;
    return {};
}

Effects reduce(State& state, OpenSession const& action)
{
    if (is_under_way(state)) return {};
    state.treat.reset();
    state.tab = Tab::history;
    state.sessions.open = action.session;
    state.sessions.draft.reset();
    return {};
}
Effects reduce(State& state, EditSession const&)
{
    if (!state.sessions.open) return {};
    if (auto const* session = state.history.find(*state.sessions.open)) state.sessions.draft = draft_of(*session);
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

Effects reduce(State& state, ChangeSetting const& action)
{
    apply(state.settings, action.key, action.value);
    return {Append{SettingChanged{state.now.wall, action.key, action.value}}};
}
Effects reduce(State& state, DismissNotice const&)
{
    if (state.journal.save_failed) state.journal.save_failed.reset();
    else state.journal.told = true;
    return {};
}
Effects reduce(State&, RetryOpen const&) { return {Reopen{}}; }

Effects reduce(State& state, Ticked const&)
{
    if (state.undo && state.now.boot >= state.undo->until) state.undo.reset();
    tick_map(state.map, state.now.boot);
    return tick_treatment(state);
}

/// What the user was waiting for is done only now that the record is on the disk.
struct OnKept
{
    State& state;
    void operator()(SessionEdited const& e) const
    {
        if (state.sessions.open == e.session) state.sessions.draft.reset();
    }
    void operator()(SessionDeleted const& e) const
    {
        state.sessions = {};
        state.undo = Undo{e.session, state.now.boot + undo_offered};
    }
    void operator()(SessionRestored const&) const { state.undo.reset(); }
    void operator()(TreatmentEnded const&) const { offer_recovery(state); }
    void operator()(MarkPlaced const&) const { state.map.mark.reset(); }
    void operator()(MarkRemoved const&) const { state.map.mark.reset(); }
    void operator()(SpotChecked const& check) const
    {
        if (state.walk) state.walk->answers[check.spot] = {check.finding, check.tenderness};
    }
    void operator()(auto const&) const {}
};

bool is_of_treatment(Record const& record)
{
    return std::holds_alternative<TreatmentBegan>(record) || std::holds_alternative<TreatmentProgress>(record) ||
           std::holds_alternative<TreatmentEnded>(record) || std::holds_alternative<SessionEdited>(record);
}

Effects reduce(State& state, Appended const& action)
{
    state.history.apply(action.record);
    state.journal.save_failed.reset();
    std::visit(OnKept{state}, action.record.record);
    return treatment_appended(state, action.record);
}

Effects reduce(State& state, AppendFailed const& action)
{
    if (state.treat && is_of_treatment(action.record)) treatment_append_failed(state, action.error);
    else state.journal.save_failed = action.error;
    return {};
}

} // namespace

Effects reduce(State& state, Action const& action)
{
    // A template, so that the treatment's own reducers and the ones above are equal candidates.
    return std::visit([&](auto const& one) -> Effects { return reduce(state, one); }, action);
}

void offer_recovery(State& state)
{
    if (!state.recovery && !state.treat && !state.history.unfinished().empty())
        state.recovery = state.history.unfinished().front();
}

std::optional<Instant> wake_at(State const& state)
{
    auto next = treatment_wake_at(state);
    auto const also = [&](std::optional<Instant> due) {
        if (due) next = next ? std::min(*next, *due) : *due;
    };
    also(map_wake_at(state.map));
    if (state.undo) also(state.undo->until);
    return next;
}

} // namespace tenderspot::app
