// SPDX-License-Identifier: MIT
// Groups treatments into sessions that count for the routine.
#include "domain/day_sessions.hpp"

#include "domain/spot_list.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace tenderspot {
namespace {

/// Any spot counts if the routine was empty.
bool counts(History const& history, Treatment const& treatment)
{
    if (!was_treated(treatment)) return false;
    auto const& items = history.routine_log().items_at(local_minute(treatment.began));
    return items.empty() || has_spot(items, treatment.spot);
}

/// The sessions of the treatments that began on this date or the next. A session whose first treatment is not known
/// begins with its earliest known one.
std::vector<RoutineSession> sessions_from(History const& history, std::int32_t date)
{
    std::vector<RoutineSession> found;
    for (auto const of_date : {date, date + 1})
        for (auto const& treatment : history.treatments_of(of_date)) {
            if (!counts(history, treatment)) continue;
            auto known = std::find_if(found.begin(), found.end(),
                                      [&](RoutineSession const& one) { return one.id == treatment.session; });
            if (known == found.end()) {
                auto const first = treatment.id == treatment.session ? std::nullopt : history.find(treatment.session);
                found.push_back({treatment.session, first ? first->began : treatment.began});
            } else if (treatment.began.utc_ms < known->began.utc_ms) known->began = treatment.began;
        }
    return found;
}

bool is_given_elsewhere(RoutineLog const& log, RoutineSession const& session, std::int32_t day, Present const& present)
{
    auto const occurrence = log.marked_for(session.id);
    if (!occurrence || std::abs(occurrence->day - day) != 1 || log.note(*occurrence).session != session.id)
        return false;
    auto const slots = plan_of(log, occurrence->day, present).slots;
    return std::any_of(slots.begin(), slots.end(), [&](auto const& slot) { return slot.occurrence == *occurrence; });
}

} // namespace

std::vector<RoutineSession> sessions_of(History const& history, DayPlan const& plan, Present const& present)
{
    std::vector<RoutineSession> of_day;
    for (auto& session : sessions_from(history, plan.day)) {
        auto const at = count_of(local_minute(session.began));
        if (at < plan.begins || at >= plan.ends) continue;
        session.given = is_given_elsewhere(history.routine_log(), session, plan.day, present);
        of_day.push_back(std::move(session));
    }
    std::sort(of_day.begin(), of_day.end(), [](RoutineSession const& a, RoutineSession const& b) {
        return std::tie(a.began.utc_ms, a.id) < std::tie(b.began.utc_ms, b.id);
    });
    return of_day;
}

std::optional<TreatmentId> marked_for(RoutineLog const& log, Occurrence const& occurrence)
{
    auto const id = log.note(occurrence).session;
    return id && log.marked_for(*id) == occurrence ? id : std::nullopt;
}

std::optional<RoutineSession> session_elsewhere(History const& history, TreatmentId id, Occurrence const& occurrence,
                                                Present const& present)
{
    auto const first = history.find(id);
    for (auto& session : sessions_from(history, first ? local_day(first->began) : occurrence.day)) {
        if (session.id != id) continue;
        auto const day = day_of(history.routine_log(), local_minute(session.began), present);
        return std::abs(day - occurrence.day) == 1 ? std::optional{std::move(session)} : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tenderspot
