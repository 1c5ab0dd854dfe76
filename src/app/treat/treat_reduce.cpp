// SPDX-License-Identifier: MIT
// The course of a session: pages, cues, and checkpoints.
#include "app/treat/treat_reduce.hpp"

#include "app/care/signs.hpp"
#include "app/cue_effects.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/saving.hpp"
#include "domain/earliest.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

HoldPage* hold_page(State& state) { return state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr; }

/// The tones, words and vibrations for the signals; the page itself shows what is visible.
Effects given(Preferences const& settings, std::vector<Signal> const& signals)
{
    Effects effects;
    for (auto const& signal : signals)
        add_cue(effects, settings, signal.cue, signal);
    return effects;
}

/// A stroke comes every two or three seconds, which would flicker.
bool flashes(Signal const& signal) { return signal.cue != Cue::stroke; }

void light(State& state, HoldPage& page, std::vector<Signal> const& signals)
{
    auto const on = state.settings.flash == Switch::on;
    if (on && std::any_of(signals.begin(), signals.end(), flashes)) page.flash = state.now.boot;
    else if (page.flash && state.now.boot >= *page.flash + flash_length) page.flash.reset();
}

/// Gives each spot that the session has reached a treatment.
void follow_steps(State& state, Position const& at)
{
    auto& flow = *state.treat;
    if (!flow.exercise.empty()) return;
    while (flow.saves.size() <= at.step) {
        if (!flow.saves.empty()) flow.saves.back().ended = state.now.wall;
        flow.saves.push_back({state.now.wall, {}, {}});
    }
}

Effects finish(State& state, Over const& over)
{
    auto& flow = *state.treat;
    auto const touched = std::get<HoldPage>(flow.page).touched;
    flow.saves.back().ended = state.now.wall;
    if (flow.exercise.empty()) flow.page = AfterPage{over, {over.results.size(), std::nullopt}, touched, {}, over.why};
    else flow.page = SavedPage{over, {}, {}, {}};
    Effects effects{KeepScreen{Screen::may_sleep}};
    add(effects, save_due(state));
    return effects;
}

/// Processes the outcome of one step of the machine: gives cues, saves a due checkpoint, turns the page at the end.
Effects take(State& state, TreatmentStep step)
{
    auto effects = given(state.settings, step.signals);
    auto& flow = *state.treat;
    auto& page = std::get<HoldPage>(flow.page);
    page.state = std::move(step.state);
    light(state, page, step.signals);
    if (auto const* over = std::get_if<Over>(&page.state)) {
        add(effects, finish(state, Over{*over}));
    } else if (auto const* at = position(page.state)) {
        auto const before = flow.saves.size();
        follow_steps(state, *at);
        auto const due = state.now.boot >= page.checkpoint_due;
        if (due) page.checkpoint_due = state.now.boot + checkpoint_every;
        auto const progress = due ? progress_record(flow, page, state.now) : std::nullopt;
        if (progress) effects.emplace_back(Append{*progress});
        else if (due || flow.saves.size() != before) add(effects, save_due(state));
        if (due) effects.emplace_back(LookForNews{});
        // What became known while the previous spot was pressed counts for this one.
        if (before > 0 && flow.saves.size() != before) add(effects, stop_if_locked(state));
    }
    return effects;
}

Effects advance_by(State& state, TreatmentEvent const& event)
{
    auto* page = hold_page(state);
    if (!page) return {};
    return take(state, advance(state.treat->plan, page->state, event));
}

/// The user's manual actions are saved at once, too, so that a kill loses none of them.
Effects act(State& state, TreatmentEvent const& event)
{
    if (auto* page = hold_page(state)) {
        page->touched = true;
        page->checkpoint_due = state.now.boot;
    }
    return advance_by(state, event);
}

/// Resuming requires the same checks as starting, because hours may have passed.
Effects stop_if_out_of_date(State& state)
{
    auto const* page = hold_page(state);
    if (!page) return {};
    follow_limits(state);
    auto const rests = !std::holds_alternative<Running>(page->state) && !state.treat->spots.empty();
    if (rests && check_due(*state.facts, state.history, state.now.wall) != CheckDue::no)
        return act(state, Stop{state.now.boot});
    return stop_if_locked(state);
}

Effects begin(State& state)
{
    state.treat->page = HoldPage{Ready{}, state.now.boot + checkpoint_every, {}};
    Effects effects{KeepScreen{Screen::stays_on}};
    add(effects, advance_by(state, Begin{state.now.boot}));
    return effects;
}

} // namespace

Effects reduce(State& state, StartTreatment const&)
{
    if (!state.treat) return {};
    // What was planned an hour ago may be too much by now.
    for (auto& spot : state.treat->spots)
        spot = within_limits(state, std::move(spot));
    if (!may_start(state, *state.treat)) return {};
    state.treat->plan = plan_of(state, state.treat->spots);
    return begin(state);
}

Effects reduce(State& state, BeginExercise const& action)
{
    auto const* exercise = state.facts->exercise(action.exercise);
    if (!exercise || is_under_way(state) || has_emergency(state) || returns_to_unsaved(state)) return {};
    if (exercise->crosses && precautions(*state.facts, state.history, state.now.wall).no_stretch) return {};
    TreatFlow flow;
    flow.exercise = action.exercise;
    flow.plan = plan_of(*exercise);
    flow.saves.push_back({state.now.wall, {}, {}});
    open_page(state, Page::treat);
    state.treat = std::move(flow);
    return begin(state);
}

Effects reduce(State& state, Drive const& action)
{
    auto const at = state.now.boot;
    if (auto* page = hold_page(state)) page->sheet = HoldPage::Sheet::none;
    switch (action.command) {
    case Command::pause: return act(state, tenderspot::Pause{at});
    case Command::resume:
        if (auto stopped = stop_if_out_of_date(state); !stopped.empty()) return stopped;
        return act(state, Resume{at});
    case Command::extend: follow_limits(state); return act(state, Extend{at});
    case Command::skip:
        if (auto stopped = stop_if_out_of_date(state); !stopped.empty()) return stopped;
        return act(state, Skip{at});
    case Command::stop: return act(state, Stop{at});
    }
    return {};
}

Effects reduce(State& state, AnswerFeel const& action) { return act(state, Answer{state.now.boot, action.feel}); }

Effects reduce(State& state, ShowSheet const& action)
{
    auto* page = hold_page(state);
    if (!page) return {};
    page->sheet = action.sheet;
    return action.sheet == HoldPage::Sheet::none ? Effects{} : act(state, tenderspot::Pause{state.now.boot});
}

Effects reduce(State& state, StopBecause const& action)
{
    auto effects = act(state, Stop{state.now.boot});
    auto* page = state.treat ? std::get_if<AfterPage>(&state.treat->page) : nullptr;
    if (page) page->reason = action.reason;
    // After a stop, the reason is saved after the end.
    if (page && effects.empty()) return save_due(state);
    return effects;
}

Effects reduce(State& state, ConfirmDone const& action)
{
    auto* page = state.treat ? std::get_if<AfterPage>(&state.treat->page) : nullptr;
    if (!page) return {};
    page->did = action.did;
    return save_due(state);
}

Effects reduce(State& state, SaveScore const&)
{
    auto const* page = state.treat ? std::get_if<AfterPage>(&state.treat->page) : nullptr;
    if (!page) return {};
    state.treat->page = SavedPage{page->over, page->chosen, page->did, page->reason};
    return save_due(state);
}

Effects reduce(State& state, RetrySave const&)
{
    Effects effects{Settle{}};
    if (state.treat) add(effects, save_due(state));
    return effects;
}

Effects reduce(State& state, LeaveTreatment const&)
{
    if (!is_under_way(state)) close_page(state, Page::treat);
    return {};
}

Effects reduce(State& state, Hide const&)
{
    if (auto* page = hold_page(state)) page->checkpoint_due = state.now.boot;
    return advance_by(state, Tick{state.now.boot});
}

Effects tick_treatment(State& state) { return advance_by(state, Tick{state.now.boot}); }

bool is_under_way(State const& state) { return state.treat && std::holds_alternative<HoldPage>(state.treat->page); }

std::optional<Instant> treatment_wake_at(State const& state)
{
    auto const* page = state.treat ? std::get_if<HoldPage>(&state.treat->page) : nullptr;
    if (!page) return std::nullopt;
    auto const turns = wake_at(state.treat->plan, page->state);
    auto const keeps = turns ? std::optional{std::max(page->checkpoint_due, state.now.boot)} : std::nullopt;
    auto const dims = page->flash ? std::optional{*page->flash + flash_length} : std::nullopt;
    return earliest({turns, keeps, dims});
}

} // namespace tenderspot::app
