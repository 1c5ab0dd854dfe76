// SPDX-License-Identifier: MIT
// Reducers for opening, rereading and releasing the journal.
#include "app/journal_reduce.hpp"

#include "app/care/care_reduce.hpp"
#include "app/care/signs.hpp"
#include "app/reduce.hpp"
#include "journal/errors.hpp"

#include <utility>

namespace tenderspot::app {
namespace {

void take(State& state, History&& history, Report const& report)
{
    state.history = std::move(history);
    state.journal.report = report;
    for (auto const& [key, value] : state.history.settings(report.journal)) {
        apply(state.plan, key, value);
        if (state.journal.own) apply(state.settings, key, value);
    }
}

/// Makes records that were written while a clock was ahead count from now on instead of from that future time.
Effects look_at_clock(State const& state)
{
    if (state.journal.refused || state.journal.report.read_only) return {};
    if (!state.history.wants_clock_look(state.now.wall.utc_ms)) return {};
    return {Append{SettingChanged{state.now.wall, clock_look_key, {}}}};
}

} // namespace

Effects reduce(State& state, JournalOpened const& opened)
{
    state.journal = {};
    state.journal.own = opened.own;
    state.recovery.reset(); // Another device may have decided on it.
    take(state, std::move(*opened.history), opened.report);
    resume_packs(state);
    if (!state.journal.report.read_only) offer_recovery(state);
    return look_at_clock(state);
}

Effects reduce(State& state, JournalRefused const& refused)
{
    state.history = {};
    state.journal = {};
    state.recovery.reset();
    state.journal.refused = refused.why;
    return {};
}

/// Another device may have reported a sign.
Effects reduce(State& state, NewsRead const& read)
{
    take(state, std::move(*read.history), read.report);
    auto effects = look_at_clock(state);
    add(effects, safety_changed(state));
    return effects;
}

Effects reduce(State& state, LetGone const&)
{
    auto const tab = state.tab;
    auto const left_behind = state.journal.left_behind;
    forget_person(state);
    state.tab = tab;
    state.journal.left_behind = left_behind;
    state.journal.refused = OpenError::in_use;
    return {};
}

Effects reduce(State& state, ClockSetBack const&) { return look_at_clock(state); }

Effects reduce(State& state, BackupsListed const& listed)
{
    state.data.backups = listed.names;
    return {};
}

Effects reduce(State& state, PortsPolled const& polled)
{
    if (polled.keeping) state.keeping = polled.keeping;
    auto& journal = state.journal;
    auto const is_asked = journal.takeover == TakeoverState::asked;
    if (polled.can_take_over && !is_asked) journal.takeover = TakeoverState::possible;
    if (!polled.settlement) return {};
    journal.settling = polled.settlement->settling;
    if (journal.settling == Settling::safe) journal.unsettled.reset();
    if (journal.settling == Settling::refused) journal.unsettled = save_error(polled.settlement->why);
    return {};
}

} // namespace tenderspot::app
