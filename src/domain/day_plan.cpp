// SPDX-License-Identifier: MIT
// Takes each slot from the schedule that was in force at the slot's time.
#include "domain/day_plan.hpp"

#include "domain/schedule.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

using Schedules = std::vector<ScheduleLog::InForce>;

Schedule const* in_force_at(Schedules const& schedules, std::int64_t local)
{
    auto const found =
        std::find_if(schedules.begin(), schedules.end(), [&](auto const& one) { return count_of(one.from) <= local; });
    return found == schedules.end() ? nullptr : found->schedule;
}

/// A day begins as set by the schedule in force at midnight; if there was none, by the first one made later.
std::int64_t beginning_of(Schedules const& schedules, std::int32_t day)
{
    auto const midnight = count_of({day, 0});
    std::int64_t ends = 0;
    for (auto const& [from, schedule] : schedules) {
        if (schedule) ends = schedule->day_ends;
        if (count_of(from) <= midnight) break;
    }
    return midnight + ends;
}

bool is_among(Occurrence const& occurrence, std::vector<PlannedSlot> const& slots)
{
    return std::any_of(slots.begin(), slots.end(), [&](auto const& slot) { return slot.occurrence == occurrence; });
}

} // namespace

DayPlan plan_of(RoutineLog const& log, std::int32_t day, Present const& present)
{
    auto const schedules = log.schedules().in_force(day, present);
    DayPlan plan;
    plan.day = day;
    plan.begins = beginning_of(schedules, day);
    plan.ends = beginning_of(schedules, day + 1);
    plan.schedule = in_force_at(schedules, plan.ends - 1);
    // Oldest first: if a later schedule ends the day at another hour, the same occurrence comes up again.
    for (auto one = schedules.rbegin(); one != schedules.rend(); ++one) {
        if (!one->schedule) continue;
        for (auto const minute : slots_of(*one->schedule, day)) {
            Occurrence const occurrence{one->schedule->rule, day, minute};
            auto const local = local_minute_of(*one->schedule, day, minute);
            if (in_force_at(schedules, count_of(local)) != one->schedule || is_among(occurrence, plan.slots)) continue;
            if (auto const due = utc_of(local, *present.zone))
                plan.slots.push_back({occurrence, count_of(local), *due});
        }
    }
    std::stable_sort(plan.slots.begin(), plan.slots.end(), [](auto const& a, auto const& b) { return a.at < b.at; });
    return plan;
}

std::int32_t day_of(RoutineLog const& log, LocalMinute time, Present const& present)
{
    auto const schedules = log.schedules().in_force(time.day, present);
    return count_of(time) < beginning_of(schedules, time.day) ? time.day - 1 : time.day;
}

} // namespace tenderspot
