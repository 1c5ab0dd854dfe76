// SPDX-License-Identifier: MIT
// The contents of a new routine.
#include "app/routine/templates.hpp"

#include "app/care/signs.hpp"
#include "app/treat/plan.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

RoutineItem item_of(State const& state, Spot const& spot) { return {spot, planned(state, spot).seconds, {}}; }

bool is_advised(TriggerPoint const& point) { return point.self_treatment == SelfTreatment::advised; }

bool asks_for_a_doctor(State const& state, SoreArea const& area)
{
    auto const* region = state.facts->region(area.region);
    return region && !region->doctor_first.empty();
}

} // namespace

std::vector<RoutineItem> items_of(State const& state, RoutineTemplate const& chosen, Side side)
{
    std::vector<RoutineItem> items;
    for (auto const id : chosen.points)
        if (auto const* point = state.facts->point(id); point && is_advised(*point))
            items.push_back(item_of(state, {point->id, side}));
    return items;
}

std::vector<RoutineItem> items_for(State const& state, SoreArea const& area)
{
    std::vector<RoutineItem> items;
    if (asks_for_a_doctor(state, area)) return items;
    auto found = candidates(*state.facts, {area});
    std::stable_partition(found.begin(), found.end(), [](Candidate const& one) { return one.usual > 0; });
    for (auto const& candidate : found)
        if (is_advised(*state.facts->point(candidate.spot.point)) && items.size() < new_points_on_first_day)
            items.push_back(item_of(state, candidate.spot));
    return items;
}

Passage passage_of(State const& state, SoreArea const& area)
{
    auto const fired = warnings(*state.facts, {area}, {});
    auto const ticked = ticked_signs(state);
    auto const shuts = [&](Warning const* one) {
        return one->urgency == Urgency::emergency || (one->urgency == Urgency::soon && ticked.contains(one->id));
    };
    if (has_emergency(state) || std::any_of(fired.begin(), fired.end(), shuts) || items_for(state, area).empty())
        return Passage::shut;
    return fired.empty() ? Passage::open : Passage::read;
}

Schedule usual_schedule(State const& state)
{
    Schedule schedule;
    // Two schedules created in the same millisecond count as one.
    schedule.rule = static_cast<std::uint64_t>(std::max<std::int64_t>(state.now.wall.utc_ms, 1));
    schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1140, {}}};
    schedule.first_day = local_day(state.now.wall);
    return schedule;
}

} // namespace tenderspot::app
