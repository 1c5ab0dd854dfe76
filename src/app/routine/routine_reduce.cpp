// SPDX-License-Identifier: MIT
// Reducers for what is treated, in which order, and when.
#include "app/routine/routine_reduce.hpp"

#include "app/routine/templates.hpp"
#include "app/treat/plan.hpp"
#include "app/treat/treat_reduce.hpp"
#include "domain/spot_list.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

Effects keep(State& state, std::vector<RoutineItem> items)
{
    if (items == state.history.routine()) return {};
    return {Append{RoutineSet{state.now.wall, std::move(items)}}};
}

/// The existing schedule, or the usual one.
Schedule schedule_now(State const& state)
{
    auto const* schedule = state.history.routine_log().schedule();
    return schedule ? *schedule : usual_schedule(state);
}

/// Fills in an item from its plan and reduces it to what is allowed.
RoutineItem within_limits(State const& state, RoutineItem item)
{
    auto const plan = planned(state, item);
    return {std::move(item.spot), plan.seconds, plan.technique};
}

} // namespace

Effects reduce(State& state, OpenItem const& action)
{
    auto& open = state.routine.open_item;
    if (open == action.spot) open.reset();
    else open = action.spot;
    return {};
}

Effects reduce(State& state, ChangeItem const& action)
{
    auto items = state.history.routine();
    auto const item = find_spot(items, action.item.spot);
    if (item == items.end()) return {};
    *item = within_limits(state, action.item);
    return keep(state, std::move(items));
}

Effects reduce(State& state, ShiftItem const& action)
{
    auto items = state.history.routine();
    auto const item = find_spot(items, action.spot);
    auto const up = action.direction == Direction::up;
    if (item == items.end() || (up ? item == items.begin() : item + 1 == items.end())) return {};
    std::iter_swap(item, up ? item - 1 : item + 1);
    return keep(state, std::move(items));
}

Effects reduce(State& state, CarryItem const& action)
{
    auto& order = state.routine.order;
    if (!order) order = OrderDraft{state.history.routine()};
    auto& items = order->items;
    if (action.from >= items.size() || action.to >= items.size()) return {};
    auto const at = [&](std::size_t index) { return items.begin() + static_cast<std::ptrdiff_t>(index); };
    if (action.from < action.to) std::rotate(at(action.from), at(action.from) + 1, at(action.to) + 1);
    else std::rotate(at(action.to), at(action.from), at(action.from) + 1);
    return {};
}

Effects reduce(State& state, DropItem const&)
{
    if (!state.routine.order) return {};
    auto items = std::move(state.routine.order->items);
    state.routine.order.reset();
    return keep(state, std::move(items));
}

/// Items already in the routine keep their place and their length.
Effects reduce(State& state, UseTemplate const& action)
{
    if (action.index >= routine_templates.size()) return {};
    auto items = state.history.routine();
    for (auto& item : items_of(state, routine_templates[action.index], action.side))
        if (find_spot(items, item.spot) == items.end() && items.size() < most_routine_items)
            items.push_back(std::move(item));
    return keep(state, std::move(items));
}

Effects reduce(State& state, ChangeTimes const& action)
{
    if (state.routine.set_up) state.routine.set_up->schedule = action.schedule;
    else if (state.routine.times) state.routine.times->schedule = action.schedule;
    return {};
}

Effects reduce(State& state, OpenTime const& action)
{
    if (!state.routine.times) return {};
    auto& open = state.routine.times->open;
    if (open == action.index) open.reset();
    else open = action.index;
    return {};
}

Effects reduce(State& state, SaveTimes const&)
{
    if (!state.routine.times) return {};
    auto schedule = state.routine.times->schedule;
    auto const* known = state.history.routine_log().schedule();
    if (known && *known == schedule) {
        close_page(state, Page::times);
        return {};
    }
    return {Append{ScheduleSet{state.now.wall, std::move(schedule)}}};
}

Effects reduce(State& state, PauseRoutine const& action)
{
    auto const* known = state.history.routine_log().schedule();
    if (!known || known->paused_until == action.until) return {};
    auto schedule = *known;
    schedule.paused_until = action.until;
    return {Append{ScheduleSet{state.now.wall, std::move(schedule)}}};
}

Effects reduce(State& state, MarkDay const& action)
{
    if (state.history.routine_log().kind_of(action.day) == action.kind) return {};
    return {Append{DayMarked{state.now.wall, action.day, action.kind}}};
}

Effects open_times(State& state)
{
    state.routine.times = TimesDraft{schedule_now(state), std::nullopt};
    return {};
}

void set_up_back(State& state)
{
    if (state.routine.set_up->page == SetUp::Page::where) close_page(state, Page::set_up);
    else state.routine.set_up->page = SetUp::Page::where;
}

std::vector<PlannedSpot> routine_spots(State const& state)
{
    std::vector<PlannedSpot> spots;
    for (auto const& item : state.history.routine())
        spots.push_back(planned(state, item));
    return spots;
}

} // namespace tenderspot::app
