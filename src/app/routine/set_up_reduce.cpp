// SPDX-License-Identifier: MIT
// Reducers for the first minute: where it hurts, what to read about that area, the safety check, the times, the
// reminders.
#include "app/care/care_reduce.hpp"
#include "app/care/signs.hpp"
#include "app/map/map_reduce.hpp"
#include "app/reduce.hpp"
#include "app/routine/routine_reduce.hpp"
#include "app/routine/templates.hpp"
#include "app/treat/saving.hpp"
#include "app/treat/treat_reduce.hpp"

namespace tenderspot::app {
namespace {

/// Continues with the chosen items, after the safety check if it was never answered. With an emergency sign there is
/// nothing to plan.
Effects go_on(State& state, std::vector<RoutineItem> items)
{
    if (!state.routine.set_up || items.empty()) return {};
    if (has_emergency(state)) return reduce(state, OpenTab{Tab::help});
    auto& flow = *state.routine.set_up;
    flow.items = std::move(items);
    flow.page = SetUp::Page::times;
    if (state.history.safety()) return {};
    return reduce(state, BeginSafety{});
}

} // namespace

Effects reduce(State& state, BeginSetUp const&)
{
    if (is_under_way(state) || returns_to_unsaved(state)) return {};
    close_pages(state);
    state.tab = Tab::today;
    SetUp flow;
    flow.schedule = usual_schedule(state);
    // A user who has chosen spots on the map only has to choose the times.
    flow.items = state.history.routine();
    open_page(state, Page::set_up);
    state.routine.set_up = std::move(flow);
    auto known = state.history.routine();
    return known.empty() ? Effects{} : go_on(state, std::move(known));
}

Effects reduce(State& state, SetUpFor const& action)
{
    if (!state.routine.set_up) return {};
    state.routine.set_up->area = action.area;
    if (passage_of(state, action.area) == Passage::open) return go_on(state, items_for(state, action.area));
    state.routine.set_up->page = SetUp::Page::area;
    return {};
}

Effects reduce(State& state, SetUpOn const&)
{
    auto const& flow = state.routine.set_up;
    if (!flow || flow->page != SetUp::Page::area || !flow->area) return {};
    if (passage_of(state, *flow->area) == Passage::shut) return {};
    return go_on(state, items_for(state, *flow->area));
}

Effects reduce(State& state, SetUpOnMap const& action)
{
    if (!state.routine.set_up) return {};
    close_page(state, Page::set_up);
    auto effects = reduce(state, AskWhere{});
    state.map.view = action.view;
    state.map.camera.reset();
    state.map.frame.reset();
    state.map.where->sore.insert(action.area);
    return effects;
}

Effects reduce(State& state, SetUpWith const& action)
{
    if (!state.routine.set_up || action.index >= routine_templates.size()) return {};
    state.routine.set_up->area.reset();
    return go_on(state, items_of(state, routine_templates[action.index], action.side));
}

Effects reduce(State& state, SetUpTimes const& action)
{
    if (!state.routine.set_up) return {};
    auto& times = state.routine.set_up->schedule.times;
    auto const of = [](std::initializer_list<std::uint16_t> minutes) {
        std::vector<SlotTime> all;
        for (auto const minute : minutes)
            all.push_back({minute, {}});
        return all;
    };
    if (action.a_day == 2) times = of({480, 1140});
    if (action.a_day == 3) times = of({480, 780, 1140});
    if (action.a_day == 4) times = of({480, 720, 960, 1200});
    return {};
}

Effects reduce(State& state, FinishSetUp const& action)
{
    if (!state.routine.set_up || state.routine.set_up->items.empty()) return {};
    if (has_emergency(state)) return reduce(state, OpenTab{Tab::help});
    auto flow = std::move(*state.routine.set_up);
    close_page(state, Page::set_up);
    Effects effects;
    if (flow.items != state.history.routine())
        effects.emplace_back(Append{RoutineSet{state.now.wall, std::move(flow.items)}});
    effects.emplace_back(Append{ScheduleSet{state.now.wall, std::move(flow.schedule)}});
    auto const told = reduce(state, ChangeSetting{"reminders", action.reminders == Switch::on ? "on" : "off"});
    add(effects, told);
    return effects;
}

} // namespace tenderspot::app
