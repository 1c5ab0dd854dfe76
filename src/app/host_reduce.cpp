// SPDX-License-Identifier: MIT
// Reducers for closing the app, handing over its data, and updating it.
#include "app/host_reduce.hpp"

#include "app/treat/saving.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

/// Saves what is running as it is, and what the user chose afterwards.
Effects write_down(State& state)
{
    auto effects = app::reduce(state, Hide{});
    if (state.treat && std::holds_alternative<AfterPage>(state.treat->page)) {
        auto const chosen = app::reduce(state, SaveScore{});
        add(effects, chosen);
    }
    return effects;
}

} // namespace

Effects reduce(State& state, DismissNotice const&)
{
    if (state.journal.save_failed) state.journal.save_failed.reset();
    else state.journal.told = true;
    return {};
}
Effects reduce(State&, RetryOpen const&) { return {Reopen{}}; }

/// Not while something runs, or while anything of this person is not on the disk yet.
Effects reduce(State& state, OpenPerson const& action)
{
    if (is_under_way(state) || state.journal.unsettled || (state.treat && why_not_saved(state))) return {};
    forget_person(state);
    return {OpenFolder{action.folder}, Hush{}};
}

/// The settlement itself is polled after each action.
Effects reduce(State&, Settled const&) { return {}; }

Effects reduce(State& state, Quit const&)
{
    auto effects = write_down(state);
    effects.emplace_back(Close{});
    return effects;
}

Effects reduce(State& state, UseHere const&)
{
    if (!state.journal.refused || state.journal.takeover != TakeoverState::possible) return {};
    state.journal.takeover = TakeoverState::asked;
    return {TakeOver{}};
}

Effects reduce(State& state, HandOver const&)
{
    auto effects = write_down(state);
    add(effects, {LetGo{}, Hush{}, KeepScreen{Screen::may_sleep}});
    return effects;
}

Effects reduce(State& state, DataTaken const&)
{
    state.journal.left_behind = true;
    return reduce(state, HandOver{});
}

Effects reduce(State& state, UpdateReady const&)
{
    state.version = Version::newer_waits;
    return {};
}

/// Never during a treatment, nor while something is not saved yet; the update is offered again.
Effects reduce(State& state, UseUpdate const&)
{
    if (is_under_way(state) || state.journal.settling != Settling::safe) return {};
    auto effects = write_down(state);
    effects.emplace_back(TakeUpdate{});
    return effects;
}

} // namespace tenderspot::app
