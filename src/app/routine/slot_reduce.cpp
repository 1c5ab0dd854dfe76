// SPDX-License-Identifier: MIT
// Reducers for a planned treatment: beginning, snoozing, skipping, or logging it afterwards.
#include "app/routine/routine_reduce.hpp"

#include "app/reduce.hpp"
#include "app/treat/saving.hpp"
#include "app/treat/treat_reduce.hpp"
#include "domain/schedule.hpp"

#include <algorithm>

namespace tenderspot::app {
namespace {

Effects mark(State& state, Occurrence const& slot, OccurrenceMark mark, std::int64_t until = 0)
{
    if (!slot_now(state, slot)) return {};
    return {Append{OccurrenceMarked{state.now.wall, slot, mark, until, {}}}};
}

WallTime wall_time_at(Now const& now, std::int64_t utc_ms)
{
    return {utc_ms, now.zone->offset_at(utc_ms), now.wall.zone};
}

TreatmentBegan began_of(Logging const& logging)
{
    auto const& spot = logging.spots[logging.next];
    auto began = logging.began;
    for (std::size_t i = 0; i < logging.next; ++i)
        began.utc_ms += std::int64_t{logging.spots[i].seconds} * 1000;
    TreatmentBegan record;
    record.at = began;
    record.spot = spot.spot;
    record.planned_seconds = spot.seconds;
    record.technique = spot.technique;
    record.session = logging.session;
    return record;
}

} // namespace

std::optional<Slot> slot_now(State const& state, Occurrence const& occurrence)
{
    for (auto const& slot : agenda(state.history, occurrence.day, state.now.present()).slots)
        if (slot.occurrence == occurrence) return slot;
    return std::nullopt;
}

/// From a reminder or from the command line: closes whatever is open, unless it is a treatment.
Effects reduce(State& state, OpenSlot const& action)
{
    if (is_under_way(state) || returns_to_unsaved(state)) return {};
    close_pages(state);
    state.tab = Tab::today;
    auto const slot = slot_now(state, action.slot);
    if (!slot) return {};
    state.routine.asked = action.slot;
    state.routine.open_slot = action.slot;
    return slot->state == SlotState::done ? Effects{} : reduce(state, StartSlot{action.slot});
}

Effects reduce(State& state, ShowSlot const& action)
{
    auto& open = state.routine.open_slot;
    if (open == action.slot) open.reset();
    else open = action.slot;
    return {};
}

Effects reduce(State& state, StartSlot const& action)
{
    if (!slot_now(state, action.slot)) return {};
    state.routine.asked = action.slot;
    return reduce(state, PrepareSession{state.history.routine(), action.slot});
}

Effects reduce(State& state, SnoozeSlot const& action)
{
    if (action.minutes < 1) return {};
    return mark(state, action.slot, OccurrenceMark::snoozed, state.now.wall.utc_ms + action.minutes * minute_ms);
}

Effects reduce(State& state, SkipSlot const& action) { return mark(state, action.slot, OccurrenceMark::skipped); }

/// Snoozed until now, which makes it due again.
Effects reduce(State& state, UnskipSlot const& action)
{
    return mark(state, action.slot, OccurrenceMark::snoozed, state.now.wall.utc_ms);
}

/// Starts at the slot's own time if that is past.
Effects reduce(State& state, BeginLog const& action)
{
    auto const slot = slot_now(state, action.slot);
    if (!slot || slot->state == SlotState::done || state.history.routine().empty()) return {};
    open_page(state, Page::log);
    state.routine.log = LogDraft{action.slot, std::min(slot->due_utc_ms, state.now.wall.utc_ms)};
    return {};
}

/// Stays within the slot's day, and never in the future.
Effects reduce(State& state, MoveLog const& action)
{
    auto& log = state.routine.log;
    if (!log) return {};
    auto const moved = std::min(log->began_utc_ms + action.minutes * minute_ms, state.now.wall.utc_ms);
    auto const* schedule = state.history.routine_log().schedule();
    if (day_at(schedule, local_minute(moved, *state.now.zone)) == log->slot.day) log->began_utc_ms = moved;
    return {};
}

Effects reduce(State& state, SaveLog const&)
{
    auto& flow = state.routine;
    if (!flow.log || flow.logging) return {};
    flow.logging =
        Logging{flow.log->slot, wall_time_at(state.now, flow.log->began_utc_ms), routine_spots(state), 0, {}};
    if (flow.logging->spots.empty()) {
        flow.logging.reset();
        return {};
    }
    return {Append{began_of(*flow.logging)}};
}

Effects reduce(State& state, LeaveLog const&)
{
    close_page(state, Page::log);
    return {};
}

namespace {

/// Continues after a saved record of a treatment that is being logged afterwards.
Effects log_on(State& state, KeptRecord const& kept)
{
    auto& logging = *state.routine.logging;
    if (auto const* began = std::get_if<TreatmentBegan>(&kept.record)) {
        if (logging.session == TreatmentId{}) logging.session = kept.id;
        auto end = began->at;
        end.utc_ms += std::int64_t{began->planned_seconds} * 1000;
        return {Append{TreatmentEnded{kept.id, end, Outcome::finished, began->planned_seconds * 1000, {}, {}}}};
    }
    if (!std::holds_alternative<TreatmentEnded>(kept.record)) return {};
    if (++logging.next < logging.spots.size()) return {Append{began_of(logging)}};
    auto const slot = logging.slot;
    auto const session = logging.session;
    state.routine.logging.reset();
    close_page(state, Page::log);
    state.routine.open_slot.reset();
    return {Append{OccurrenceMarked{state.now.wall, slot, OccurrenceMark::done, 0, session}}};
}

/// A session that was begun for a slot counts for that slot.
Effects tie_to_slot(State& state, KeptRecord const& kept)
{
    if (!state.treat || !state.treat->slot || !std::holds_alternative<TreatmentBegan>(kept.record)) return {};
    auto const& flow = *state.treat;
    if (flow.saves.empty() || flow.saves.front().treatment != kept.id) return {};
    return {Append{OccurrenceMarked{state.now.wall, *flow.slot, OccurrenceMark::done, 0, kept.id}}};
}

} // namespace

Effects routine_appended(State& state, KeptRecord const& kept)
{
    auto& flow = state.routine;
    if (flow.logging) return log_on(state, kept);
    if (std::holds_alternative<ScheduleSet>(kept.record)) close_page(state, Page::times);
    auto const* marked = std::get_if<OccurrenceMarked>(&kept.record);
    if (marked && flow.open_slot == marked->occurrence) flow.open_slot.reset();
    return tie_to_slot(state, kept);
}

void routine_append_failed(State& state) { state.routine.logging.reset(); }

std::optional<Instant> routine_wake_at(State const& state)
{
    bool const is_shown = state.tab == Tab::today && !state.treat && !state.walk && !state.safety;
    if (!is_shown || !state.history.routine_log().schedule()) return std::nullopt;
    auto const now = state.now.wall.utc_ms;
    auto const day = today(state.history, state.now.present());
    std::optional<std::int64_t> next;
    for (auto const of : {day, day + 1})
        for (auto const& slot : agenda(state.history, of, state.now.present()).slots)
            for (auto const at : {slot.due_utc_ms, slot.until_utc_ms})
                if (at > now && (!next || at < *next)) next = at;
    if (!next) return std::nullopt;
    return state.now.boot + Duration{*next - now};
}

} // namespace tenderspot::app
