// SPDX-License-Identifier: MIT
// What becomes of a treatment that a kill cut short.
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

/// Where the last checkpoint was.
tenderspot::Reopen where_it_was(Unfinished const& unfinished, Session const& session)
{
    auto const& last = unfinished.last;
    if (!last) return {Phase::get_ready, get_ready, get_ready, {}};
    Duration const left{last->left_ms}, held{last->held_ms};
    return {last->phase, last->phase == Phase::hold ? held + left : std::max(get_ready, left), left, session.feel};
}

} // namespace

Effects reduce(State& state, Decide const& action)
{
    if (!state.recovery) return {};
    auto unfinished = std::move(*state.recovery);
    state.recovery.reset();
    auto const session = state.history.find(unfinished.session);
    if (!session) return {};
    if (action.decision != Decision::go_on) {
        auto const outcome = action.decision == Decision::keep ? Outcome::kept : Outcome::discarded;
        return {Append{TreatmentEnded{session->id, state.now.wall, outcome, session->held_ms, {}, session->feel}}};
    }
    TreatFlow flow;
    flow.spots.push_back({session->spot, session->planned_seconds, session->technique, session->before});
    flow.spots.insert(flow.spots.end(), unfinished.then.begin(), unfinished.then.end());
    flow.plan = plan_of(flow.spots);
    flow.sitting = session->sitting;
    flow.saves.push_back({session->began, {}, session->id});
    flow.page = HoldPage{
        advance(flow.plan, Ready{}, where_it_was(unfinished, *session)).state, state.now.boot + checkpoint_every, {}};
    state.treat = std::move(flow);
    return {KeepScreen{Screen::stays_on}};
}

} // namespace tenderspot::app
