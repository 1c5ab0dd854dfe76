// SPDX-License-Identifier: MIT
// Signs are records; everything else about them is derived from the history.
#include "app/care/signs.hpp"

#include "app/care/care_reduce.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

Urgency urgency_of(State const& state, std::string const& warning)
{
    auto const* known = state.facts->warning(warning);
    return known ? known->urgency : Urgency::soon;
}

/// The answers to the check with one of them removed.
SafetyChecked without(SafetyChecked checked, std::string const& warning)
{
    std::erase(checked.applies, warning);
    std::erase(checked.agreed, warning);
    return checked;
}

/// The last answers, to be saved again. No clinician has agreed yet to a sign that was reported since.
std::optional<SafetyChecked> checked_again(State const& state)
{
    auto checked = state.history.safety();
    if (checked) checked->agreed = answers(state.history).agreed;
    return checked;
}

/// Whether what is known now speaks against the exercise that is running.
bool is_exercise_locked(State const& state)
{
    auto const* exercise = state.facts->exercise(state.treat->exercise);
    auto const crosses = exercise && exercise->crosses;
    return has_emergency(state) || (crosses && precautions(*state.facts, state.history, state.now.wall).no_stretch);
}

/// The spot that is being pressed or comes next; empty for an exercise, and when nothing is running.
std::optional<PlannedSpot> spot_in_hand(State const& state)
{
    if (!is_under_way(state) || state.treat->spots.empty()) return std::nullopt;
    auto const* at = position(std::get<HoldPage>(state.treat->page).state);
    auto spot = state.treat->spots[at ? std::min(at->step, state.treat->spots.size() - 1) : 0];
    spot.seconds = 1;
    return spot;
}

} // namespace

std::set<std::string> ticked_signs(State const& state)
{
    auto const all = answers(state.history);
    return {all.applies.begin(), all.applies.end()};
}

bool has_emergency(State const& state)
{
    auto const& signs = state.history.signs();
    return std::any_of(signs.begin(), signs.end(),
                       [](auto const& one) { return one.second.urgency == Urgency::emergency; });
}

std::vector<Contraindication> general_locks(State const& state)
{
    auto all = contraindications(std::vector<PlannedSpot>{}, *state.facts, state.history, state.now.wall);
    all.erase(std::remove_if(all.begin(), all.end(),
                             [](Contraindication const& one) { return one.severity != Severity::absolute; }),
              all.end());
    return all;
}

Effects reduce(State& state, ToggleSign const& action)
{
    if (ticked_signs(state).contains(action.warning)) {
        if (urgency_of(state, action.warning) == Urgency::emergency) return {};
        return reduce(state, ClearSign{action.warning, SignOver::by_mistake});
    }
    return {Append{SignReported{state.now.wall, action.warning, urgency_of(state, action.warning)}}};
}

Effects reduce(State& state, ClearSign const& action)
{
    Effects effects;
    if (state.history.signs().contains(action.warning))
        effects.emplace_back(Append{SignCleared{state.now.wall, action.warning, action.why}});
    auto const checked = checked_again(state);
    if (checked && contains(checked->applies, action.warning))
        effects.emplace_back(Append{without(*checked, action.warning)});
    return effects;
}

Effects reduce(State& state, NothingNew const&)
{
    if (!state.safety || !state.history.safety()) return {};
    auto same = *checked_again(state);
    same.at = state.now.wall;
    // A rest that is over must not begin again.
    auto const rests = precautions(*state.facts, state.history, state.now.wall).rests_strain;
    for (auto const& warning : state.facts->warnings)
        if (!rests && warning.asks_for(Restriction::rest_strain)) same = without(std::move(same), warning.id);
    return {Append{std::move(same)}};
}

Effects reduce(State& state, SomethingNew const&)
{
    if (state.safety) state.safety->page = SafetyFlow::Page::signs;
    return {};
}

Effects safety_changed(State& state)
{
    follow_limits(state);
    plan_anew(state);
    return stop_if_locked(state);
}

Effects stop_if_locked(State& state)
{
    Effects effects;
    auto const& timer = state.history.pack_timer();
    if (timer && is_pack_locked(state, timer->pack)) effects = reduce(state, EndPacks{});
    if (!is_under_way(state)) return effects;
    auto const spot = spot_in_hand(state);
    auto const locked = spot ? is_locked(contraindications({*spot}, *state.facts, state.history, state.now.wall))
                             : is_exercise_locked(state);
    auto const stopped = locked ? reduce(state, Drive{Command::stop}) : Effects{};
    add(effects, stopped);
    return effects;
}

} // namespace tenderspot::app
