// SPDX-License-Identifier: MIT
// Reducers for viewing, correcting, resolving, deleting and restoring treatments, and for the calendar.
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

TreatmentDraft draft_of(Treatment const& treatment) { return {treatment.before, treatment.after, treatment.note}; }

} // namespace

Effects reduce(State& state, OpenTreatment const& action)
{
    if (is_under_way(state)) return {};
    open_page(state, Page::treatment);
    state.tab = Tab::history;
    state.treatments.open = action.treatment;
    return {};
}
Effects reduce(State& state, EditTreatment const&)
{
    if (!state.treatments.open) return {};
    if (auto const treatment = state.history.find(*state.treatments.open))
        state.treatments.draft = draft_of(*treatment);
    return {};
}
Effects reduce(State& state, DraftBefore const& action)
{
    if (state.treatments.draft) state.treatments.draft->before = action.score;
    return {};
}
Effects reduce(State& state, DraftAfter const& action)
{
    if (state.treatments.draft) state.treatments.draft->after = action.score;
    return {};
}
Effects reduce(State& state, DraftNote const& action)
{
    if (state.treatments.draft && action.text.size() <= 4000) state.treatments.draft->note = action.text;
    return {};
}
Effects reduce(State& state, SaveDraft const&)
{
    auto const& open = state.treatments.open;
    auto const& draft = state.treatments.draft;
    if (!open || !draft) return {};
    return {Append{TreatmentEdited{*open, state.now.wall, draft->before, draft->after, draft->note}}};
}
Effects reduce(State& state, DeleteTreatment const&)
{
    if (!state.treatments.open) return {};
    return {Append{TreatmentDeleted{*state.treatments.open, state.now.wall}}};
}
Effects reduce(State& state, UndoDelete const&)
{
    if (!state.undo) return {};
    return {Append{TreatmentRestored{state.undo->treatment, state.now.wall}}};
}
Effects reduce(State& state, ShowMore const&)
{
    state.treatments.shown += 50;
    return {};
}
Effects reduce(State& state, ShowMonth const& action)
{
    state.treatments.calendar = CalendarForm::month;
    state.treatments.month = action.month;
    state.treatments.day.reset();
    return {};
}
Effects reduce(State& state, ShowYear const& action)
{
    auto const shown = state.treatments.month.value_or(month_of(state.now.wall));
    state.treatments.calendar = CalendarForm::year;
    state.treatments.month = action.year / shown.month();
    state.treatments.day.reset();
    return {};
}
Effects reduce(State& state, ShowDay const& action)
{
    state.treatments.day = action.day;
    return {};
}
Effects reduce(State& state, TakeEdit const& action)
{
    if (!state.treatments.open) return {};
    auto const treatment = *state.treatments.open;
    for (auto const& edit : state.history.other_edits(treatment))
        if (edit.id == action.edit)
            return {Append{TreatmentEdited{treatment, state.now.wall, edit.before, edit.after, edit.note}}};
    return {};
}
Effects reduce(State& state, KeepTreatment const&)
{
    auto const treatment = state.treatments.open ? state.history.find(*state.treatments.open) : std::nullopt;
    if (!treatment) return {};
    Effects effects;
    if (!state.history.other_edits(treatment->id).empty())
        effects.emplace_back(Append{
            TreatmentEdited{treatment->id, state.now.wall, treatment->before, treatment->after, treatment->note}});
    if (treatment->deleted_elsewhere) effects.emplace_back(Append{TreatmentRestored{treatment->id, state.now.wall}});
    return effects;
}

} // namespace tenderspot::app
