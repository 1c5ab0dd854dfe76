// SPDX-License-Identifier: MIT
// What is planned on a day and what became of it, computed from the records, the time and the zone.
#pragma once

#include "domain/history.hpp"
#include "domain/schedule.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

/// How long a treatment is due. After that it is missed, but can still be done until the day ends. [APP]
inline constexpr std::chrono::minutes due_for{60};

enum class SlotState {
    done,    ///< A session counts for it.
    now,     ///< Due: for at most due_for, and never into the next slot, even of the next day.
    later,   ///< Not yet due.
    snoozed, ///< Put off to a later time: by a day at most, and never into the next slot.
    missed,
    skipped, ///< The user skipped it.
    rested   ///< Not asked for: off, ill, or the schedule was paused or ended during the day.
};

struct Slot
{
    Occurrence occurrence;
    std::int64_t due_utc_ms = 0; ///< In the requested zone; if `snoozed`, the time until which it is put off.
    SlotState state = SlotState::later;
    std::int64_t until_utc_ms = 0;      ///< When `now` becomes `missed`; in other states, when it would.
    std::optional<TreatmentId> session; ///< Set when `state` is `done`.
    std::optional<WallTime> began;      ///< When that session began, which may be before or after the slot's time.
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
    std::vector<Slot> slots; ///< In order of time; each occurrence appears once.
    int extra = 0;           ///< Sessions of the day that count for none of the slots.

    [[nodiscard]] int done() const;
    /// How many of the planned slots were asked for, that is, without the rested ones.
    [[nodiscard]] int asked() const;
    bool operator==(Agenda const&) const = default;
};

/// A session counts when one of its treatments pressed a spot that was in the routine at the time (any spot, if the
/// routine was empty). It belongs to the day on which its first treatment began, by the local clock where it began. It
/// counts for the slot that it was last marked as done for, on its own day or the day before or after. Otherwise it
/// counts for the slot in whose time it began, which runs from least_gap before the slot (for the first slot, from the
/// beginning of the day) to least_gap before the next one; or else for the last earlier slot that is still open. No
/// slot and no session counts twice.
[[nodiscard]] Agenda agenda(History const&, std::int32_t day, Present const&);

/// The day of the routine that it is now.
[[nodiscard]] std::int32_t today(History const&, Present const&);

/// What is due now or comes next, on any day; empty if nothing is due within a year.
[[nodiscard]] std::optional<Slot> next_slot(History const&, Present const&);

/// Whether an unfinished treatment's latest progress, or else its beginning, is less than twice longest_session ago.
[[nodiscard]] bool is_treating(History const&, Present const&);

} // namespace tenderspot
