// SPDX-License-Identifier: MIT
// Reducers for general actions, and those that several parts of the app respond to.
#include "app/reduce.hpp"

#include "app/care/care_reduce.hpp"
#include "app/care/signs.hpp"
#include "app/data/data_reduce.hpp"
#include "app/history/history_reduce.hpp"
#include "app/host_reduce.hpp"
#include "app/journal_reduce.hpp"
#include "app/map/map_reduce.hpp"
#include "app/remind/remind_reduce.hpp"
#include "app/routine/routine_reduce.hpp"
#include "app/treat/saving.hpp"
#include "app/treat/treat_reduce.hpp"
#include "app/walk/walk_reduce.hpp"
#include "domain/earliest.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

inline constexpr Duration undo_offered = std::chrono::seconds{8};

Effects reduce(State& state, OpenTab const& action)
{
    if (is_under_way(state) || returns_to_unsaved(state)) return {};
    close_pages(state);
    if (state.tab == action.tab) state.learn = {};
    state.tab = action.tab;
    state.treatments = {};
    return app::reduce(state, Appear{});
}

Effects reduce(State& state, ShowPage const& action)
{
    if (is_under_way(state)) return {};
    open_page(state, action.page);
    if (action.page == Page::strain && !state.history.strain()) state.care.draft = StrainDraft{};
    if (action.page == Page::times) return open_times(state);
    if (action.page == Page::reminders) return {LookAtReminders{}};
    return {};
}

/// Leaves a page of a treatment on which nothing is running. A key press does not leave it before everything is saved.
Effects treat_back(State& state)
{
    if (std::holds_alternative<AfterPage>(state.treat->page)) return app::reduce(state, SaveScore{});
    if (!why_not_saved(state)) close_page(state, Page::treat);
    return {};
}

void walk_back(State& state)
{
    if (state.walk->step > 0) --state.walk->step;
    else close_page(state, Page::walk);
}

/// A spot that was shown from elsewhere leads back to there.
void map_back(State& state)
{
    if (!step_back(state.map) || state.map.is_bare()) close_page(state, Page::map);
}

/// One step back on the tab itself.
void tab_back(State& state)
{
    if (state.tab == Tab::map && step_back(state.map)) return;
    if (state.tab == Tab::history && state.treatments.day) state.treatments.day.reset();
    else state.tab = Tab::today;
}

/// One step back on the top page, or out of it.
Effects page_back(State& state, Page page)
{
    switch (page) {
    case Page::treat: return treat_back(state);
    case Page::safety: safety_back(state); break;
    case Page::walk: walk_back(state); break;
    case Page::set_up: set_up_back(state); break;
    case Page::map: map_back(state); break;
    case Page::strain:
        if (state.care.draft && state.history.strain()) state.care.draft.reset();
        else close_page(state, page);
        break;
    case Page::treatment:
        if (state.treatments.draft) state.treatments.draft.reset();
        else close_page(state, page);
        break;
    case Page::log:
    case Page::exercises:
    case Page::exercise:
    case Page::routine:
    case Page::times:
    case Page::reminders:
    case Page::article: close_page(state, page); break;
    }
    return {};
}

/// Where a step back would lose a running treatment or a draft, it does nothing.
Effects reduce(State& state, GoBack const&)
{
    if (is_under_way(state)) {
        auto const* page = std::get_if<HoldPage>(&state.treat->page);
        if (page->sheet != HoldPage::Sheet::none) return app::reduce(state, ShowSheet{HoldPage::Sheet::none});
        auto const resting = !std::holds_alternative<Running>(page->state);
        return app::reduce(state, Drive{resting ? Command::stop : Command::pause});
    }
    if (auto const* page = top_page(state)) return page_back(state, page->page);
    tab_back(state);
    return {};
}

Effects reduce(State& state, OpenArticle const& action)
{
    if (is_under_way(state)) return {};
    open_page(state, Page::article, action.id);
    state.tab = Tab::learn;
    state.learn.section = action.section;
    return {};
}
Effects reduce(State& state, CloseArticle const&)
{
    close_page(state, Page::article);
    return {};
}
Effects reduce(State& state, SearchPages const& action)
{
    state.learn.search = action.text;
    return {};
}

Effects reduce(State& state, Ticked const&)
{
    if (state.undo && state.now.boot >= state.undo->until) state.undo.reset();
    tick_map(state.map, state.now.boot);
    auto effects = tick_treatment(state);
    for (auto const& more : {tick_packs(state), tick_reminders(state)})
        add(effects, more);
    return effects;
}

/// Performs what the user was waiting for, now that the record is on the disk.
struct OnKept
{
    State& state;
    void operator()(TreatmentEdited const& e) const
    {
        if (state.treatments.open == e.treatment) state.treatments.draft.reset();
    }
    void operator()(TreatmentDeleted const& e) const
    {
        close_page(state, Page::treatment);
        state.undo = Undo{e.treatment, state.now.boot + undo_offered};
    }
    void operator()(TreatmentRestored const&) const { state.undo.reset(); }
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
           std::holds_alternative<TreatmentEnded>(record) || std::holds_alternative<TreatmentEdited>(record) ||
           std::holds_alternative<TreatmentRated>(record) || std::holds_alternative<StopExplained>(record) ||
           std::holds_alternative<TreatmentConfirmed>(record) || std::holds_alternative<ExerciseDone>(record);
}

Effects reduce(State& state, Appended const& action)
{
    state.history.apply(action.record);
    state.journal.save_failed.reset();
    std::visit(OnKept{state}, action.record.record);
    auto effects = treatment_appended(state, action.record);
    for (auto const& more : {routine_appended(state, action.record), care_appended(state, action.record),
                             reminders_appended(state, action.record.record)})
        add(effects, more);
    return effects;
}

Effects reduce(State& state, AppendFailed const& action)
{
    if (state.treat && is_of_treatment(action.record)) treatment_append_failed(state, action.error);
    else state.journal.save_failed = action.error;
    routine_append_failed(state);
    // A failing disk must not make anybody unsafe: locks apply until the app is closed.
    auto const answered = std::holds_alternative<SafetyChecked>(action.record);
    auto const told =
        std::holds_alternative<SignReported>(action.record) || std::holds_alternative<StrainReported>(action.record);
    if (!answered && !told) return {};
    state.history.apply({{}, action.record});
    // The check continues; a form stays open so that the user can save it again.
    return answered ? care_appended(state, {{}, action.record}) : safety_changed(state);
}

} // namespace

Effects reduce(State& state, ChangeSetting const& action)
{
    apply(state.plan, action.key, action.value);
    auto const before = state.settings;
    apply(state.settings, action.key, action.value);
    // A preference belongs to the device, and is not written into the journal of somebody else.
    if (state.settings != before && !state.journal.own) return {};
    return {Append{SettingChanged{state.now.wall, action.key, action.value}}};
}

Effects reduce(State& state, Action const& action)
{
    // Generic lambdas, so that the reducers of the screens and those above are equal candidates.
    auto const one = [&](auto const& what) -> Effects { return reduce(state, what); };
    return std::visit([&](auto const& group) { return std::visit(one, group); }, action.any());
}

void offer_recovery(State& state)
{
    if (state.recovery || state.treat) return;
    // A treatment that is running on another device is not interrupted.
    for (auto const& one : state.history.unfinished())
        if (one.treatment.journal == state.journal.report.journal) {
            state.recovery = one;
            return;
        }
}

std::optional<Instant> wake_at(State const& state)
{
    auto const undo = state.undo ? std::optional{state.undo->until} : std::nullopt;
    return earliest({treatment_wake_at(state), map_wake_at(state.map), undo, packs_wake_at(state),
                     routine_wake_at(state), reminders_wake_at(state)});
}

} // namespace tenderspot::app
