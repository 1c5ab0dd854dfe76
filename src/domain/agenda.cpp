// SPDX-License-Identifier: MIT
// Assigns sessions to slots and derives the state of each slot.
#include "domain/agenda.hpp"

#include "domain/day_sessions.hpp"
#include "domain/treatment.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

constexpr std::int64_t due_for_ms = std::chrono::milliseconds{due_for}.count();
constexpr std::int64_t longest_snooze_ms = std::chrono::milliseconds{std::chrono::days{1}}.count();
constexpr int furthest_day = 400;

void give(Slot& slot, RoutineSession const& session)
{
    slot.session = session.id;
    slot.began = session.began;
}

/// Assigns the slots that were marked as done first, so that no other session takes their place.
void give_marked(History const& history, Present const& present, std::vector<Slot>& slots,
                 std::vector<RoutineSession>& sessions)
{
    for (auto& slot : slots) {
        auto const id = marked_for(history.routine_log(), slot.occurrence);
        if (!id) continue;
        auto const own = std::find_if(sessions.begin(), sessions.end(), [&](auto const& one) { return one.id == id; });
        if (own != sessions.end()) {
            give(slot, *own);
            own->given = true;
        } else if (auto const other = session_elsewhere(history, *id, slot.occurrence, present)) give(slot, *other);
    }
}

void give_by_time(DayPlan const& plan, std::vector<Slot>& slots, std::vector<RoutineSession>& sessions)
{
    for (auto& session : sessions) {
        if (session.given) continue;
        auto const at = count_of(local_minute(session.began)) + least_gap.count();
        std::size_t begun = slots.empty() ? 0 : 1;
        while (begun < slots.size() && plan.slots[begun].at <= at)
            ++begun;
        while (begun > 0 && slots[begun - 1].session)
            --begun;
        if (begun == 0) continue;
        give(slots[begun - 1], session);
        session.given = true;
    }
}

DayStatus status_of(RoutineLog const& log, DayPlan const& plan)
{
    auto const* schedule = plan.schedule;
    if (!schedule) return DayStatus::no_schedule;
    if (plan.day < schedule->first_day) return DayStatus::not_begun;
    if (schedule->last_day && plan.day > *schedule->last_day) return DayStatus::over;
    switch (log.kind_of(plan.day)) {
    case DayKind::off: return DayStatus::off;
    case DayKind::ill: return DayStatus::ill;
    case DayKind::usual: break;
    }
    if (schedule->paused_until && plan.day < *schedule->paused_until) return DayStatus::paused;
    return plan.slots.empty() ? DayStatus::nothing_planned : DayStatus::planned;
}

/// When the first slot of the next day is due, if that can happen while the last slot of this plan, put off by
/// `put_off_ms`, is still due; otherwise empty.
std::optional<std::int64_t> next_day_due(RoutineLog const& log, DayPlan const& plan, std::int64_t put_off_ms,
                                         Present const& present)
{
    constexpr std::int64_t clock_changes = 180; // More than any clock is put forward in a night.
    auto const latest = plan.slots.back().at + (put_off_ms + due_for_ms) / minute_ms;
    if (latest + clock_changes < plan.ends) return std::nullopt;
    auto const next = plan_of(log, plan.day + 1, present);
    return next.slots.empty() ? std::nullopt : std::optional{next.slots.front().due_utc_ms};
}

void judge(Slot& slot, OccurrenceNote const& note, std::int64_t put_off, std::optional<std::int64_t> next_utc_ms,
           std::int64_t now, DayStatus status)
{
    slot.until_utc_ms = put_off + due_for_ms;
    if (next_utc_ms) slot.until_utc_ms = std::max(slot.due_utc_ms, std::min(slot.until_utc_ms, *next_utc_ms));
    if (slot.session) slot.state = SlotState::done;
    else if (status != DayStatus::planned) slot.state = SlotState::rested;
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
    auto const plan = plan_of(log, day, present);
    Agenda out;
    out.day = day;
    out.status = status_of(log, plan);
    for (auto const& planned : plan.slots) {
        Slot slot;
        slot.occurrence = planned.occurrence;
        slot.due_utc_ms = planned.due_utc_ms;
        out.slots.push_back(slot);
    }
    auto sessions = sessions_of(history, plan, present);
    give_marked(history, present, out.slots, sessions);
    give_by_time(plan, out.slots, sessions);
    for (std::size_t i = 0; i < out.slots.size(); ++i) {
        auto& slot = out.slots[i];
        auto const note = log.note(slot.occurrence);
        auto const put_off = std::clamp(note.snoozed_until_ms.value_or(slot.due_utc_ms), slot.due_utc_ms,
                                        slot.due_utc_ms + longest_snooze_ms);
        auto const next = i + 1 < out.slots.size() ? std::optional{out.slots[i + 1].due_utc_ms}
                                                   : next_day_due(log, plan, put_off - slot.due_utc_ms, present);
        judge(slot, note, put_off, next, present.now.utc_ms, out.status);
    }
    out.extra = static_cast<int>(
        std::count_if(sessions.begin(), sessions.end(), [](RoutineSession const& session) { return !session.given; }));
    return out;
}

std::int32_t today(History const& history, Present const& present)
{
    return day_of(history.routine_log(), local_minute(present.now), present);
}

std::optional<Slot> next_slot(History const& history, Present const& present)
{
    auto const* schedule = history.routine_log().schedule();
    if (!schedule) return std::nullopt;
    auto const now_on = today(history, present);
    std::optional<Slot> best;
    // The day before may have a slot that is due until after its end, and the day after one that comes first.
    for (auto day = now_on - 1, last = now_on + furthest_day; day <= last; ++day) {
        for (auto const& slot : agenda(history, day, present).slots) {
            bool const is_open =
                slot.state == SlotState::now || slot.state == SlotState::later || slot.state == SlotState::snoozed;
            if (!is_open || (best && best->due_utc_ms <= slot.due_utc_ms)) continue;
            if (!best) last = day + 1;
            best = slot;
        }
        if (best) continue;
        if (schedule->last_day && day > *schedule->last_day) break;
        if (schedule->paused_until && day > now_on) day = std::max(day, std::min(last, *schedule->paused_until) - 1);
    }
    return best;
}

bool is_treating(History const& history, Present const& present)
{
    auto const longest = 2 * longest_session.count();
    for (auto const& one : history.unfinished()) {
        auto const treatment = history.find(one.treatment);
        auto const said = one.last ? one.last->at.utc_ms : treatment ? treatment->began.utc_ms : 0;
        // A record ahead of a clock that nobody has looked at since may be from any time.
        if (history.clock_looks().wants_look(one.treatment, said, present.now.utc_ms)) continue;
        auto const seen = history.clock_looks().counts_from(one.treatment, said, present.now.utc_ms);
        if (present.now.utc_ms - seen < longest) return true;
    }
    return false;
}

} // namespace tenderspot
