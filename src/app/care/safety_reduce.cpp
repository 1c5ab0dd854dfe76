// SPDX-License-Identifier: MIT
// Reducers for the safety check, page by page.
#include "app/care/care_reduce.hpp"
#include "app/care/reading.hpp"
#include "app/care/signs.hpp"
#include "app/treat/treat_reduce.hpp"
#include "app/walk/walk_reduce.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

void toggle(std::set<std::string>& all, std::string const& one)
{
    if (all.erase(one) == 0) all.insert(one);
}

template <class... Kinds> bool is_any_of(Record const& record)
{
    return (std::holds_alternative<Kinds>(record) || ...);
}

/// Saying yes to a follow-up question says yes to both; without the first there is no follow-up.
void keep_together(SafetyFlow& flow, std::string const& toggled)
{
    for (auto const& [of, question] : follow_ups) {
        auto const first = std::string{of}, second = std::string{question};
        if (toggled == first && !flow.applies.contains(first)) flow.applies.erase(second);
        else if (flow.applies.contains(second)) flow.applies.insert(first);
        if (!flow.applies.contains(second)) flow.agreed.erase(second);
    }
}

/// Continues with whatever was waiting for the check.
Effects leave_check(State& state)
{
    auto const flow = std::move(*state.safety);
    close_page(state, Page::safety);
    if (flow.walk) return reduce(state, BeginWalk{*flow.walk});
    if (flow.then.empty()) return {};
    return reduce(state, PrepareSession{flow.then, flow.slot});
}

/// The answers to save: what is ticked in the check, and what the check does not ask but was reported elsewhere.
Effects keep_answers(State& state)
{
    auto const& flow = *state.safety;
    Effects effects;
    for (auto const* question : safety_questions(*state.facts))
        if (state.history.signs().contains(question->id) && !flow.applies.contains(question->id))
            effects.emplace_back(Append{SignCleared{state.now.wall, question->id, SignOver::by_mistake}});
    effects.emplace_back(Append{SafetyChecked{state.now.wall,
                                              {flow.applies.begin(), flow.applies.end()},
                                              {flow.agreed.begin(), flow.agreed.end()},
                                              safety_edition(*state.facts)}});
    return effects;
}

} // namespace

Effects reduce(State& state, BeginSafety const&)
{
    if (is_under_way(state)) return {};
    SafetyFlow flow;
    auto const known = answers(state.history);
    flow.applies = {known.applies.begin(), known.applies.end()};
    flow.agreed = {known.agreed.begin(), known.agreed.end()};
    keep_together(flow, {});
    for (auto const& [id, sign] : state.history.signs())
        if (sign.urgency == Urgency::emergency) flow.applies.erase(id);
    open_page(state, Page::safety);
    state.safety = std::move(flow);
    return {};
}

bool ask_safety(State& state)
{
    auto const due = check_due(*state.facts, state.history, state.now.wall);
    if (due == CheckDue::no) return false;
    auto const asked = reduce(state, BeginSafety{});
    if (!state.safety) return false;
    if (due == CheckDue::anything_new) state.safety->page = SafetyFlow::Page::news;
    return asked.empty();
}

Effects reduce(State& state, ToggleCondition const& action)
{
    if (!state.safety) return {};
    // An emergency sign takes effect at once and does not wait for the end of the check.
    auto const* warning = state.facts->warning(action.warning);
    if (warning && warning->urgency == Urgency::emergency) return reduce(state, ToggleSign{action.warning});
    auto& flow = *state.safety;
    toggle(flow.applies, action.warning);
    keep_together(flow, action.warning);
    if (!flow.applies.contains(action.warning)) flow.agreed.erase(action.warning);
    return {};
}

Effects reduce(State& state, ToggleAgreed const& action)
{
    if (state.safety && state.safety->applies.contains(action.warning)) toggle(state.safety->agreed, action.warning);
    return {};
}

Effects reduce(State& state, SawWarnings const& action)
{
    auto* read = state.safety ? &state.safety->read : state.map.where ? &state.map.where->read : nullptr;
    if (read) read->insert(action.warnings.begin(), action.warnings.end());
    return {};
}

Effects reduce(State& state, SafetyOn const&)
{
    if (!state.safety || !reading(*state.safety, *state.facts).is_done()) return {};
    auto& flow = *state.safety;
    switch (flow.page) {
    case SafetyFlow::Page::news: return reduce(state, NothingNew{});
    case SafetyFlow::Page::signs:
        if (!has_emergency(state)) flow.page = SafetyFlow::Page::conditions;
        return {};
    case SafetyFlow::Page::conditions: return keep_answers(state);
    case SafetyFlow::Page::changes: return leave_check(state);
    }
    return {};
}

Effects care_appended(State& state, KeptRecord const& kept)
{
    auto const& record = kept.record;
    if (is_any_of<PackTimerBegan, PackTimerEnded>(record)) resume_packs(state);
    if (is_any_of<StrainReported, StrainResolved>(record)) state.care.draft.reset();
    if (is_any_of<SorenessReported>(record)) state.care.soreness = {};
    if (!is_any_of<SafetyChecked, SignReported, SignCleared, StrainReported, StrainAgreed, StrainResolved,
                   SorenessReported>(record))
        return {};
    auto effects = safety_changed(state);
    if (!is_any_of<SafetyChecked>(record) || !state.safety) return effects;
    auto const page = state.safety->page;
    if (page == SafetyFlow::Page::signs) return effects;
    if (page == SafetyFlow::Page::news || state.safety->applies.empty()) return leave_check(state);
    state.safety->page = SafetyFlow::Page::changes;
    return effects;
}

void safety_back(State& state)
{
    using Check = SafetyFlow::Page;
    auto& page = state.safety->page;
    if (page == Check::signs || page == Check::news) close_page(state, Page::safety);
    else page = page == Check::conditions ? Check::signs : Check::conditions;
}

} // namespace tenderspot::app
