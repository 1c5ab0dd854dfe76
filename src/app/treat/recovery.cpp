// SPDX-License-Identifier: MIT
// What becomes of a treatment that a kill cut short.
#include "app/care/care_reduce.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

/// Where the last checkpoint was, and no further on than its spot may be pressed today. Nothing: it was long enough.
std::optional<tenderspot::Reopen> where_it_was(Unfinished const& unfinished, Session const& session, Duration most)
{
    auto const& last = unfinished.last;
    if (!last) return tenderspot::Reopen{Phase::get_ready, get_ready, get_ready, {}};
    Duration const held{last->held_ms};
    if (last->phase == Phase::get_ready) {
        Duration const left{last->left_ms};
        return tenderspot::Reopen{last->phase, std::max(get_ready, left), left, session.feel};
    }
    auto const left = std::min(Duration{last->left_ms}, most - held);
    if (left <= Duration{}) return std::nullopt;
    return tenderspot::Reopen{last->phase, held + left, left, session.feel};
}

/// What was pressed in the sitting before the spot that was cut short.
Duration pressed_before(History const& history, Session const& session)
{
    Duration all{};
    for (std::size_t i = 0; i < history.size(); ++i) {
        auto const one = history.newest(i);
        if (one.sitting == session.sitting && one.id != session.id) all += Duration{one.held_ms};
        if (one.id == session.sitting) break;
    }
    return all;
}

TreatmentEnded end_of(State const& state, Session const& session, Outcome outcome)
{
    return {session.id, state.now.wall, outcome, session.held_ms, {}, session.feel};
}

/// What was left of the sitting, as it may be pressed today.
std::vector<PlannedSpot> rest_of(State const& state, Unfinished const& unfinished, Session const& session)
{
    std::vector<PlannedSpot> spots{{session.spot, session.planned_seconds, session.technique, session.before}};
    spots.insert(spots.end(), unfinished.then.begin(), unfinished.then.end());
    for (auto& spot : spots)
        spot = within_limits(state, std::move(spot));
    return spots;
}

} // namespace

Effects reduce(State& state, Decide const& action)
{
    if (!state.recovery) return {};
    auto const session = state.history.find(state.recovery->session);
    if (!session) {
        state.recovery.reset();
        return {};
    }
    auto spots = rest_of(state, *state.recovery, *session);
    auto const most = longest_press(protocol_of(state, session->spot.point));
    auto const place = where_it_was(*state.recovery, *session, most);
    auto const goes_on = action.decision == Decision::go_on;
    // What must not be pressed any more stays asked about: what was held can still be kept.
    if (goes_on && !may_press(state, spots)) {
        ask_safety(state); // And where only the answers are too old they are asked for, and this is asked again.
        return {};
    }
    state.recovery.reset();
    if (!goes_on || !place) {
        auto const outcome = action.decision == Decision::discard ? Outcome::discarded : Outcome::kept;
        return {Append{end_of(state, *session, outcome)}};
    }
    TreatFlow flow;
    flow.spots = std::move(spots);
    flow.plan = plan_of(state, flow.spots);
    flow.plan.most -= pressed_before(state.history, *session);
    flow.sitting = session->sitting;
    flow.saves.push_back({session->began, {}, session->id});
    flow.page = HoldPage{advance(flow.plan, Ready{}, *place).state, state.now.boot + checkpoint_every, {}};
    state.treat = std::move(flow);
    return {KeepScreen{Screen::stays_on}};
}

} // namespace tenderspot::app
