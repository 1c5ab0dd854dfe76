// SPDX-License-Identifier: MIT
// Reducers for planning a session before it starts.
#include "app/care/care_reduce.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"
#include "domain/spot_list.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

BeforePage* before(State& state) { return state.treat ? std::get_if<BeforePage>(&state.treat->page) : nullptr; }

/// Changes the spot whose details are shown. Afterwards the contraindications have to be overruled again.
template <class Change> Effects change_open(State& state, Change const& change)
{
    auto* page = before(state);
    if (!page || page->open >= state.treat->spots.size()) return {};
    page->overruled = false;
    auto& spot = state.treat->spots[page->open];
    change(spot);
    spot = within_limits(state, std::move(spot));
    return {};
}

} // namespace

Effects reduce(State& state, PrepareTreatment const& action)
{
    return reduce(state, PrepareSession{{{action.spot, action.seconds.value_or(0)}}, std::nullopt});
}

Effects reduce(State& state, PrepareSession const& action)
{
    if (is_under_way(state) || action.items.empty() || returns_to_unsaved(state)) return {};
    if (ask_safety(state)) {
        state.safety->then = action.items;
        state.safety->slot = action.slot;
        return {};
    }
    TreatFlow flow;
    flow.slot = action.slot;
    for (auto const& item : action.items) {
        if (flow.spots.size() == most_spots_in_session) break;
        // A spot that is named twice is one press and has one limit.
        if (!has_spot(flow.spots, item.spot)) flow.spots.push_back(planned(state, item));
    }
    open_page(state, Page::treat);
    state.treat = std::move(flow);
    return {};
}

Effects reduce(State& state, OpenSpot const& action)
{
    if (auto* page = before(state); page && action.step < state.treat->spots.size()) page->open = action.step;
    return {};
}

Effects reduce(State& state, ChooseScore const& action)
{
    if (!state.treat) return {};
    if (auto* page = std::get_if<BeforePage>(&state.treat->page)) state.treat->spots[page->open].before = action.score;
    auto* page = std::get_if<AfterPage>(&state.treat->page);
    if (page && action.step < page->chosen.size()) page->chosen[action.step] = action.score;
    return {};
}

Effects reduce(State& state, ChooseHold const& action)
{
    return change_open(state,
                       [&](PlannedSpot& spot) { spot.seconds = planned(state, spot.spot, action.seconds).seconds; });
}

Effects reduce(State& state, ChooseMode const& action)
{
    return change_open(state, [&](PlannedSpot& spot) { spot = with_mode(state, spot, action.mode); });
}

Effects reduce(State& state, ChooseStrokes const& action)
{
    return change_open(state, [&](PlannedSpot& spot) {
        auto const count =
            static_cast<std::uint32_t>(std::clamp(action.count, offered_strokes.front(), offered_strokes.back()));
        spot.technique.beat_ms = std::clamp(action.beat_ms, offered_beats.front(), offered_beats.back());
        spot.seconds = (count * spot.technique.beat_ms + 999) / 1000;
    });
}

Effects reduce(State& state, ChooseTool const& action)
{
    return change_open(state, [&](PlannedSpot& spot) {
        auto const tools = protocol_of(state, spot.spot.point).tools;
        if (contains(tools, action.tool)) spot.technique.tool = action.tool;
    });
}

Effects reduce(State& state, ChoosePressure const& action)
{
    return change_open(state, [&](PlannedSpot& spot) {
        auto const most = protocol_of(state, spot.spot.point).pressure.high;
        auto const high = std::clamp(action.high, 1, most);
        spot.technique.pressure_high = static_cast<std::uint8_t>(high);
        spot.technique.pressure_low = static_cast<std::uint8_t>(std::clamp(action.low, 1, high));
    });
}

Effects reduce(State& state, MoveSpot const& action)
{
    auto* page = before(state);
    if (!page) return {};
    auto& spots = state.treat->spots;
    auto const up = action.direction == Direction::up;
    if (up ? page->open == 0 : page->open + 1 >= spots.size()) return {};
    auto const to = up ? page->open - 1 : page->open + 1;
    std::swap(spots[page->open], spots[to]);
    page->open = to;
    return {};
}

Effects reduce(State& state, DropSpot const&)
{
    auto* page = before(state);
    if (!page || state.treat->spots.size() < 2) return {};
    auto& spots = state.treat->spots;
    spots.erase(spots.begin() + static_cast<std::ptrdiff_t>(page->open));
    page->open = std::min(page->open, spots.size() - 1);
    page->overruled = false;
    return {};
}

Effects reduce(State& state, AddSpot const& action)
{
    auto* page = before(state);
    if (!page || state.treat->spots.size() >= most_spots_in_session) return {};
    auto& spots = state.treat->spots;
    if (has_spot(spots, action.spot)) return {};
    auto next = planned(state, action.spot);
    // The other side of a spot is pressed in the same way, right after it.
    auto const& open = spots[page->open];
    if (open.spot.point == action.spot.point)
        next = within_limits(state, {action.spot, open.seconds, open.technique, {}});
    spots.insert(spots.begin() + static_cast<std::ptrdiff_t>(page->open) + 1, std::move(next));
    page->overruled = false;
    return {};
}

Effects reduce(State& state, Overrule const&)
{
    if (auto* page = before(state)) page->overruled = true;
    return {};
}

void plan_anew(State& state)
{
    auto* page = before(state);
    if (!page) return;
    page->overruled = false;
    for (auto& spot : state.treat->spots)
        spot = within_limits(state, std::move(spot));
}

} // namespace tenderspot::app
