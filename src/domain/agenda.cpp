// SPDX-License-Identifier: MIT
// Which sitting counts for which slot, and what that makes of each.
#include "domain/agenda.hpp"

#include "domain/treatment.hpp"

#include <algorithm>
#include <tuple>

namespace tenderspot {
namespace {

constexpr std::int64_t due_for_ms = std::chrono::milliseconds{due_for}.count();
constexpr int day_minutes = 1440;
constexpr int furthest_day = 400;

struct Sitting
{
    SessionId id;
    WallTime began;
    int minute = 0; ///< Since midnight of the day to which it belongs; above 1439 behind midnight.
    bool counted = false;
};

struct PlannedSlot
{
    Slot slot;
    int minute = 0; ///< As Sitting::minute.
};

bool is_in_routine(History const& history, Session const& session)
{
    auto const& items = history.routine_log().items_at(local_minute(session.began));
    return items.empty() ||
           std::any_of(items.begin(), items.end(), [&](RoutineItem const& item) { return item.spot == session.spot; });
}

/// Of the day, the earliest first.
std::vector<Sitting> sittings_of(History const& history, std::int32_t day, std::uint16_t day_ends)
{
    std::vector<Sitting> found;
    for (auto const date : {day + 1, day})
        for (auto const& session : history.sessions_of(date)) { // The newest first.
            auto const at = local_minute(session.began);
            bool const is_of_day = (at.minute < day_ends) == (date == day + 1);
            if (!is_of_day || !was_treated(session) || !is_in_routine(history, session)) continue;
            auto const minute = at.minute + (date - day) * day_minutes;
            if (!found.empty() && found.back().id == session.sitting)
                found.back() = {session.sitting, session.began, minute};
            else found.push_back({session.sitting, session.began, minute});
        }
    std::reverse(found.begin(), found.end());
    return found;
}

bool is_at_or_after(LocalMinute a, LocalMinute b) { return std::tie(a.day, a.minute) >= std::tie(b.day, b.minute); }

/// What the schedules that were in force in the course of the day had planned.
std::vector<PlannedSlot> planned(std::vector<RoutineLog::InForce> const& schedules, std::int32_t day, Zone const& zone)
{
    std::vector<PlannedSlot> found;
    for (auto const& [from, schedule] : schedules) {
        if (!schedule) continue;
        for (auto const minute : slots_of(*schedule, day)) {
            auto const at = local_minute_of(*schedule, day, minute);
            auto const in_force = std::find_if(schedules.begin(), schedules.end(),
                                               [&](auto const& one) { return is_at_or_after(at, one.from); });
            auto const due = utc_of(at, zone);
            if (!due || in_force == schedules.end() || in_force->schedule != schedule) continue;
            Slot slot;
            slot.occurrence = {schedule->rule, day, minute};
            slot.due_utc_ms = *due;
            found.push_back({slot, at.minute + (at.day - day) * day_minutes});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.minute < b.minute; });
    return found;
}

void give(PlannedSlot& planned, Sitting& sitting)
{
    planned.slot.sitting = sitting.id;
    planned.slot.began = sitting.began;
    sitting.counted = true;
}

/// The slots that were marked as done first, so that no other sitting takes their place.
void give_marked(RoutineLog const& log, std::vector<PlannedSlot>& slots, std::vector<Sitting>& sittings)
{
    for (auto& slot : slots) {
        auto const marked = log.note(slot.slot.occurrence).sitting;
        auto const sitting =
            std::find_if(sittings.begin(), sittings.end(), [&](Sitting const& one) { return one.id == marked; });
        if (marked && sitting != sittings.end() && !sitting->counted) give(slot, *sitting);
    }
}

void give_by_time(std::vector<PlannedSlot>& slots, std::vector<Sitting>& sittings)
{
    constexpr int early = static_cast<int>(least_gap.count());
    for (auto& sitting : sittings) {
        if (sitting.counted) continue;
        auto const begun = std::find_if(slots.rbegin(), slots.rend(),
                                        [&](PlannedSlot const& slot) { return sitting.minute >= slot.minute - early; });
        // Before all of them it is the first one, done early.
        auto const own = begun == slots.rend() ? begun - (slots.empty() ? 0 : 1) : begun;
        auto const open =
            std::find_if(own, slots.rend(), [](PlannedSlot const& slot) { return !slot.slot.sitting.has_value(); });
        if (open != slots.rend()) give(*open, sitting);
    }
}

DayStatus status_of(History const& history, Schedule const* schedule, std::int32_t day)
{
    if (!schedule) return DayStatus::no_schedule;
    if (day < schedule->first_day) return DayStatus::not_begun;
    if (schedule->last_day && day > *schedule->last_day) return DayStatus::over;
    switch (history.routine_log().kind_of(day)) {
    case DayKind::off: return DayStatus::off;
    case DayKind::ill: return DayStatus::ill;
    case DayKind::usual: break;
    }
    return schedule->paused_until && day < *schedule->paused_until ? DayStatus::paused : DayStatus::planned;
}

void judge(Slot& slot, OccurrenceNote const& note, std::optional<std::int64_t> next_utc_ms, std::int64_t now,
           DayStatus status)
{
    auto const put_off = std::max(slot.due_utc_ms, note.snoozed_until_ms.value_or(slot.due_utc_ms));
    auto const latest = put_off + due_for_ms;
    slot.until_utc_ms = next_utc_ms ? std::max(slot.due_utc_ms, std::min(latest, *next_utc_ms)) : latest;
    if (slot.sitting) slot.state = SlotState::done;
    else if (status == DayStatus::off || status == DayStatus::ill) slot.state = SlotState::rested;
    else if (note.skipped) slot.state = SlotState::skipped;
    else if (now >= slot.until_utc_ms) slot.state = SlotState::missed;
    else if (now < slot.due_utc_ms) slot.state = SlotState::later;
    else slot.state = now < put_off ? SlotState::snoozed : SlotState::now;
    if (slot.state == SlotState::snoozed || slot.state == SlotState::now) slot.due_utc_ms = put_off;
}

} // namespace

int Agenda::done() const
{
    return static_cast<int>(
        std::count_if(slots.begin(), slots.end(), [](Slot const& slot) { return slot.state == SlotState::done; }));
}

int Agenda::asked() const
{
    return static_cast<int>(
        std::count_if(slots.begin(), slots.end(), [](Slot const& slot) { return slot.state != SlotState::rested; }));
}

Agenda agenda(History const& history, std::int32_t day, Present const& present)
{
    auto const& log = history.routine_log();
    auto const schedules = log.in_force(day, local_minute(present.now));
    auto const* schedule = schedules.empty() ? nullptr : schedules.front().schedule;
    Agenda out;
    out.day = day;
    out.status = status_of(history, schedule, day);
    auto slots = planned(schedules, day, *present.zone);
    if (out.status == DayStatus::planned && slots.empty()) out.status = DayStatus::nothing_planned;
    auto sittings = sittings_of(history, day, schedule ? schedule->day_ends : std::uint16_t{0});
    give_marked(log, slots, sittings);
    give_by_time(slots, sittings);
    for (std::size_t i = 0; i < slots.size(); ++i) {
        auto& slot = slots[i].slot;
        auto const next = i + 1 < slots.size() ? std::optional{slots[i + 1].slot.due_utc_ms} : std::nullopt;
        judge(slot, log.note(slot.occurrence), next, present.now.utc_ms, out.status);
        out.slots.push_back(slot);
    }
    out.extra = static_cast<int>(
        std::count_if(sittings.begin(), sittings.end(), [](Sitting const& sitting) { return !sitting.counted; }));
    return out;
}

std::int32_t today(History const& history, Present const& present)
{
    return day_at(history.routine_log().schedule(), local_minute(present.now));
}

std::optional<Slot> next_slot(History const& history, Present const& present)
{
    auto const* schedule = history.routine_log().schedule();
    if (!schedule) return std::nullopt;
    auto const first = today(history, present);
    for (auto day = first; day <= first + furthest_day; ++day) {
        std::optional<Slot> best;
        for (auto const& slot : agenda(history, day, present).slots) {
            bool const is_open =
                slot.state == SlotState::now || slot.state == SlotState::later || slot.state == SlotState::snoozed;
            if (is_open && (!best || slot.due_utc_ms < best->due_utc_ms)) best = slot;
        }
        if (best) return best;
        if (schedule->last_day && day > *schedule->last_day) break;
        if (schedule->paused_until && day + 1 < *schedule->paused_until)
            day = std::max(day, *schedule->paused_until - 1);
    }
    return std::nullopt;
}

bool is_treating(History const& history, Present const& present)
{
    auto const longest = 2 * longest_sitting.count();
    for (auto const& one : history.unfinished()) {
        auto const session = history.find(one.session);
        auto const seen = one.last ? one.last->at.utc_ms : session ? session->began.utc_ms : 0;
        if (present.now.utc_ms >= seen && present.now.utc_ms - seen < longest) return true;
    }
    return false;
}

} // namespace tenderspot
