// SPDX-License-Identifier: MIT
// What is planned on a day and what became of it: a function of the records, the time and the zone.
#pragma once

#include "domain/history.hpp"
#include "domain/schedule.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

/// So long a treatment is due; afterwards it was missed, and can still be done as long as the day lasts. [APP]
inline constexpr std::chrono::minutes due_for{60};

enum class SlotState {
    done,    ///< A session counts for it.
    now,     ///< Due, for due_for at most and never into the next slot, be it of the next day.
    later,   ///< Not yet due.
    snoozed, ///< Was put off to a later time; never into the next slot, and by a day at most.
    missed,
    skipped, ///< By the user.
    rested   ///< Nothing was asked: off, ill, or paused or given up in the course of the day.
};

struct Slot
{
    Occurrence occurrence;
    std::int64_t due_utc_ms = 0; ///< In the zone asked for; of a snoozed one: until when it was put off.
    SlotState state = SlotState::later;
    std::int64_t until_utc_ms = 0;      ///< When `now` becomes missed; of other states it would.
    std::optional<TreatmentId> session; ///< Of a done one.
    std::optional<WallTime> began;      ///< Of that session: before or after its time.
    bool operator==(Slot const&) const = default;
};

enum class DayStatus {
    no_schedule,
    planned,
    nothing_planned, ///< Not on this day of the week.
    off,
    ill,
    paused,
    not_begun,
    over
};

struct Agenda
{
    std::int32_t day = 0; ///< See Schedule::day_ends.
    DayStatus status = DayStatus::no_schedule;
    std::vector<Slot> slots; ///< In the order in which they come; each occurrence once.
    int extra = 0;           ///< Sessions of the day that count for none of them.

    [[nodiscard]] int done() const;
    /// Of what was planned, that which was asked for: without what was rested.
    [[nodiscard]] int asked() const;
    bool operator==(Agenda const&) const = default;
};

/// A session counts when one of its treatments pressed a spot that was in the routine then (any spot, if there was
/// none). It is of the day on which its first treatment began, by the clock of the place where it began. It counts for
/// the slot for which it was marked as done last, of its day or the one before or after; else for the one in whose time
/// it began, which is from least_gap before it, of the first from the beginning of the day, to least_gap before the
/// next one; else for the last one before that which is still open. No slot counts twice, and no session either.
[[nodiscard]] Agenda agenda(History const&, std::int32_t day, Present const&);

/// The day it is now.
[[nodiscard]] std::int32_t today(History const&, Present const&);

/// What is due or comes next, of any day; nothing if nothing will be within a year.
[[nodiscard]] std::optional<Slot> next_slot(History const&, Present const&);

/// A session that has begun and has no end, not longer ago than longest_session twice over.
[[nodiscard]] bool is_treating(History const&, Present const&);

} // namespace tenderspot
