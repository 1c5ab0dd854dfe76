// SPDX-License-Identifier: MIT
// Reducers for the satellite walk. Each answer is saved at once; the walk itself is only the user's position in it.
#include "app/walk/walk_reduce.hpp"

#include "app/care/care_reduce.hpp"
#include "app/care/signs.hpp"
#include "app/treat/treat_reduce.hpp"
#include "domain/spot_list.hpp"

#include <algorithm>

namespace tenderspot::app {

Effects reduce(State& state, BeginWalk const& action)
{
    // Feeling for a spot means pressing it.
    if (is_under_way(state) || !general_locks(state).empty()) return {};
    if (ask_safety(state)) {
        state.safety->walk = action.from;
        return {};
    }
    open_page(state, Page::walk);
    state.walk = WalkFlow{action.from, 0, {}};
    return {};
}

Effects reduce(State& state, AnswerCheck const& action)
{
    auto const score = action.finding == Finding::tender ? action.tenderness : std::nullopt;
    return {Append{SpotChecked{state.now.wall, action.spot, action.finding, score}}};
}

Effects reduce(State& state, WalkTo const& action)
{
    if (state.walk) state.walk->step = action.step;
    return {};
}

Effects reduce(State& state, LeaveWalk const&)
{
    close_page(state, Page::walk);
    return {};
}

Effects reduce(State& state, PutInRoutine const& action)
{
    auto items = state.history.routine();
    for (auto const& item : action.items)
        if (!routine_item(state, item.spot) && items.size() < most_routine_items) items.push_back(item);
    if (items.size() == state.history.routine().size()) return {};
    return {Append{RoutineSet{state.now.wall, std::move(items)}}};
}

Effects reduce(State& state, TakeFromRoutine const& action)
{
    auto items = state.history.routine();
    auto const at = find_spot(items, action.spot);
    if (at == items.end()) return {};
    items.erase(at);
    return {Append{RoutineSet{state.now.wall, std::move(items)}}};
}

RoutineItem const* routine_item(State const& state, Spot const& spot)
{
    auto const& routine = state.history.routine();
    auto const at = find_spot(routine, spot);
    return at == routine.end() ? nullptr : &*at;
}

} // namespace tenderspot::app
