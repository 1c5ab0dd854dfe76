// SPDX-License-Identifier: MIT
// From sessions to sittings that count for the routine.
#include "domain/day_sittings.hpp"

#include "domain/spot_list.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace tenderspot {
namespace {

/// Any spot counts when there was no routine.
bool counts(History const& history, Session const& session)
{
    if (!was_treated(session)) return false;
    auto const& items = history.routine_log().items_at(local_minute(session.began));
    return items.empty() || has_spot(items, session.spot);
}

/// The sittings of the sessions that began on this date or the next. One whose first session is not known begins with
/// the earliest that is.
std::vector<RoutineSitting> sittings_from(History const& history, std::int32_t date)
{
    std::vector<RoutineSitting> found;
    for (auto const of_date : {date, date + 1})
        for (auto const& session : history.sessions_of(of_date)) {
            if (!counts(history, session)) continue;
            auto known = std::find_if(found.begin(), found.end(),
                                      [&](RoutineSitting const& one) { return one.id == session.sitting; });
            if (known == found.end()) {
                auto const first = session.id == session.sitting ? std::nullopt : history.find(session.sitting);
                found.push_back({session.sitting, first ? first->began : session.began});
            } else if (session.began.utc_ms < known->began.utc_ms) known->began = session.began;
        }
    return found;
}

bool is_given_elsewhere(RoutineLog const& log, RoutineSitting const& sitting, std::int32_t day, Present const& present)
{
    auto const occurrence = log.marked_for(sitting.id);
    if (!occurrence || std::abs(occurrence->day - day) != 1 || log.note(*occurrence).sitting != sitting.id)
        return false;
    auto const slots = plan_of(log, occurrence->day, present).slots;
    return std::any_of(slots.begin(), slots.end(), [&](auto const& slot) { return slot.occurrence == *occurrence; });
}

} // namespace

std::vector<RoutineSitting> sittings_of(History const& history, DayPlan const& plan, Present const& present)
{
    std::vector<RoutineSitting> of_day;
    for (auto& sitting : sittings_from(history, plan.day)) {
        auto const at = count_of(local_minute(sitting.began));
        if (at < plan.begins || at >= plan.ends) continue;
        sitting.given = is_given_elsewhere(history.routine_log(), sitting, plan.day, present);
        of_day.push_back(std::move(sitting));
    }
    std::sort(of_day.begin(), of_day.end(), [](RoutineSitting const& a, RoutineSitting const& b) {
        return std::tie(a.began.utc_ms, a.id) < std::tie(b.began.utc_ms, b.id);
    });
    return of_day;
}

std::optional<SessionId> marked_for(RoutineLog const& log, Occurrence const& occurrence)
{
    auto const id = log.note(occurrence).sitting;
    return id && log.marked_for(*id) == occurrence ? id : std::nullopt;
}

std::optional<RoutineSitting> sitting_elsewhere(History const& history, SessionId id, Occurrence const& occurrence,
                                                Present const& present)
{
    auto const first = history.find(id);
    for (auto& sitting : sittings_from(history, first ? local_day(first->began) : occurrence.day)) {
        if (sitting.id != id) continue;
        auto const day = day_of(history.routine_log(), local_minute(sitting.began), present);
        return std::abs(day - occurrence.day) == 1 ? std::optional{std::move(sitting)} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tenderspot
