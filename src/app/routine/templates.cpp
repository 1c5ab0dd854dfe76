// SPDX-License-Identifier: MIT
// What is put into a new routine.
#include "app/routine/templates.hpp"

#include "app/treat/plan.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

RoutineItem item_of(State const& state, Spot const& spot) { return {spot, planned(state, spot).seconds, {}}; }

} // namespace

std::vector<RoutineItem> items_of(State const& state, RoutineTemplate const& chosen, Side side)
{
    std::vector<RoutineItem> items;
    for (auto const muscle : chosen.muscles) {
        auto const& points = state.facts->points;
        auto const point = std::find_if(points.begin(), points.end(), [&](TriggerPoint const& one) {
            return one.muscle == muscle && one.self_treatment == SelfTreatment::advised;
        });
        if (point != points.end()) items.push_back(item_of(state, {point->id, side}));
    }
    return items;
}

std::vector<RoutineItem> items_for(State const& state, SoreArea const& area)
{
    std::vector<RoutineItem> items;
    for (auto const& candidate : candidates(*state.facts, {area})) {
        auto const* point = state.facts->point(candidate.spot.point);
        auto const is_advised = point && point->self_treatment == SelfTreatment::advised;
        if (is_advised && items.size() < new_points_on_first_day) items.push_back(item_of(state, candidate.spot));
    }
    return items;
}

Schedule usual_schedule(State const& state)
{
    Schedule schedule;
    // Two that begin in the same millisecond are one.
    schedule.rule = static_cast<std::uint64_t>(std::max<std::int64_t>(state.now.wall.utc_ms, 1));
    schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1140, {}}};
    schedule.first_day = local_day(state.now.wall);
    return schedule;
}

} // namespace tenderspot::app
