// SPDX-License-Identifier: MIT
// The history of the routine: what was in it and when it was planned, at any time, and what became of it.
#pragma once

#include "domain/record.hpp"
#include "domain/schedule_log.hpp"

#include <map>
#include <optional>
#include <vector>

namespace tenderspot {

/// What was marked for an occurrence.
struct OccurrenceNote
{
    int shown = 0;                                ///< How often it was shown since it was last snoozed.
    std::int64_t last_shown_utc_ms = 0;           ///< Meaningless if it was never shown.
    std::optional<std::int64_t> snoozed_until_ms; ///< UTC.
    bool skipped = false;                         ///< Cleared by a snooze.
    bool seen = false;                            ///< Cleared by a snooze.
    std::optional<TreatmentId> session;           ///< The session that was done for it.
    bool operator==(OccurrenceNote const&) const = default;
};

/// The last reminder that was shown.
struct LastShown
{
    Occurrence occurrence;
    WallTime at;
    bool operator==(LastShown const&) const = default;
};

/// A change of the items counts from the local time at which it was made, in whatever zone that was.
class RoutineLog
{
public:
    void apply(RoutineItemPut&&);
    void apply(RoutineItemRemoved&&);
    void apply(RoutineSet&&);
    void apply(ScheduleSet&&);
    void apply(DayMarked&&);
    void apply(OccurrenceMarked&&);

    /// In the order of the routine.
    [[nodiscard]] std::vector<RoutineItem> const& items() const;
    /// Empty before the routine was set for the first time.
    [[nodiscard]] std::vector<RoutineItem> const& items_at(LocalMinute) const;

    /// In force from the next slot on; null if nothing is planned.
    [[nodiscard]] Schedule const* schedule() const { return schedules_.last(); }
    [[nodiscard]] ScheduleLog const& schedules() const { return schedules_; }
    [[nodiscard]] DayKind kind_of(std::int32_t day) const;
    /// The days that the user ever marked.
    [[nodiscard]] std::map<std::int32_t, DayKind> const& days() const { return days_; }
    [[nodiscard]] OccurrenceNote note(Occurrence const&) const;
    /// The occurrence that the session was last marked for.
    [[nodiscard]] std::optional<Occurrence> marked_for(TreatmentId session) const;
    [[nodiscard]] std::optional<LastShown> const& last_shown() const { return last_shown_; }

private:
    struct Items
    {
        LocalMinute from;
        std::vector<RoutineItem> items;
    };
    [[nodiscard]] std::vector<RoutineItem>& changed_items(WallTime const& at);

    std::vector<Items> items_; ///< In the order in which they were changed; the last one is in force.
    ScheduleLog schedules_;
    std::map<std::int32_t, DayKind> days_;
    std::map<Occurrence, OccurrenceNote> notes_;
    std::map<TreatmentId, Occurrence> marked_for_;
    std::optional<LastShown> last_shown_;
};

} // namespace tenderspot
