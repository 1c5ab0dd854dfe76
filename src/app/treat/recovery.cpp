// SPDX-License-Identifier: MIT
// What happens to a treatment that a kill interrupted.
#include "app/care/care_reduce.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

/// The position of the last checkpoint, within what today's limits allow; empty if the spot was pressed long enough.
std::optional<tenderspot::Reopen> where_it_was(Unfinished const& unfinished, Treatment const& treatment, Duration most)
{
    auto const& last = unfinished.last;
    if (!last) return tenderspot::Reopen{Phase::get_ready, get_ready, get_ready, {}};
    Duration const held{last->held_ms};
    if (last->phase == Phase::get_ready) {
        Duration const left{last->left_ms};
        return tenderspot::Reopen{last->phase, std::max(get_ready, left), left, treatment.feel};
    }
    auto const left = std::min(Duration{last->left_ms}, most - held);
    if (left <= Duration{}) return std::nullopt;
    return tenderspot::Reopen{last->phase, held + left, left, treatment.feel};
}

/// How long the session had pressed before the interrupted spot.
Duration pressed_before(History const& history, Treatment const& treatment)
{
    Duration all{};
    for (std::size_t i = 0; i < history.size(); ++i) {
        auto const one = history.newest(i);
        if (one.session == treatment.session && one.id != treatment.id) all += Duration{one.held_ms};
        if (one.id == treatment.session) break;
    }
    return all;
}

TreatmentEnded end_of(State const& state, Treatment const& treatment, Outcome outcome)
{
    return {treatment.id, state.now.wall, outcome, treatment.held_ms, {}, treatment.feel};
}

/// The rest of the session, as it may be pressed today.
std::vector<PlannedSpot> rest_of(State const& state, Unfinished const& unfinished, Treatment const& treatment)
{
    std::vector<PlannedSpot> spots{{treatment.spot, treatment.planned_seconds, treatment.technique, treatment.before}};
    spots.insert(spots.end(), unfinished.then.begin(), unfinished.then.end());
    for (auto& spot : spots)
        spot = within_limits(state, std::move(spot));
    return spots;
}

} // namespace

Effects reduce(State& state, Decide const& action)
{
    if (!state.recovery) return {};
    auto const treatment = state.history.find(state.recovery->treatment);
    if (!treatment) {
        state.recovery.reset();
        return {};
    }
    auto spots = rest_of(state, *state.recovery, *treatment);
    auto const most = longest_press(protocol_of(state, treatment->spot.point));
    auto const place = where_it_was(*state.recovery, *treatment, most);
    auto const goes_on = action.decision == Decision::go_on;
    // What must no longer be pressed remains a question: the user can still keep what was held.
    if (goes_on && !may_press(state, spots)) {
        ask_safety(state); // If only the answers are out of date, asks for them; then this question is asked again.
        return {};
    }
    state.recovery.reset();
    if (!goes_on || !place) {
        auto const outcome = action.decision == Decision::discard ? Outcome::discarded : Outcome::kept;
        return {Append{end_of(state, *treatment, outcome)}};
    }
    TreatFlow flow;
    flow.spots = std::move(spots);
    flow.plan = plan_of(state, flow.spots);
    flow.plan.most -= pressed_before(state.history, *treatment);
    flow.session = treatment->session;
    flow.saves.push_back({treatment->began, {}, treatment->id});
    flow.page = HoldPage{advance(flow.plan, Ready{}, *place).state, state.now.boot + checkpoint_every, {}};
    open_page(state, Page::treat);
    state.treat = std::move(flow);
    return {KeepScreen{Screen::stays_on}};
}

} // namespace tenderspot::app
