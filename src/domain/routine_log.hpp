// SPDX-License-Identifier: MIT
// What all records together say of the routine: what was treated in it and when, at any time, and what became of it.
#pragma once

#include "domain/record.hpp"
#include "domain/zone.hpp"

#include <map>
#include <optional>
#include <vector>

namespace tenderspot {

/// What was marked of an occurrence.
struct OccurrenceNote
{
    int shown = 0;                                ///< How often, since it was last snoozed.
    std::int64_t last_shown_utc_ms = 0;           ///< Means nothing while it was never shown.
    std::optional<std::int64_t> snoozed_until_ms; ///< UTC.
    bool skipped = false;                         ///< Snoozing it takes that back.
    bool seen = false;                            ///< The same.
    std::optional<SessionId> sitting;             ///< That was for it.
    bool operator==(OccurrenceNote const&) const = default;
};

/// The last reminder that was shown.
struct LastShown
{
    Occurrence occurrence;
    WallTime at;
    bool operator==(LastShown const&) const = default;
};

/// A change counts from the local time at which it was made, wherever that was: what was planned before stays planned.
class RoutineLog
{
public:
    void apply(RoutineItemPut&&);
    void apply(RoutineItemRemoved&&);
    void apply(RoutineSet&&);
    void apply(ScheduleSet&&);
    void apply(DayMarked&&);
    void apply(OccurrenceMarked&&);

    /// In their order.
    [[nodiscard]] std::vector<RoutineItem> const& items() const;
    /// None before the routine was set for the first time.
    [[nodiscard]] std::vector<RoutineItem> const& items_at(LocalMinute) const;

    /// From the next slot on.
    [[nodiscard]] Schedule const* schedule() const;
    /// What was in force at some time of that day or the day after it; the last change first. `now` is the present:
    /// from then on schedule() is in force, even if it was made by a clock that was wrong.
    struct InForce
    {
        LocalMinute from;
        Schedule const* schedule; ///< Null: nothing was planned.
    };
    [[nodiscard]] std::vector<InForce> in_force(std::int32_t day, LocalMinute now) const;

    /// Before it nothing was ever planned.
    [[nodiscard]] std::optional<std::int32_t> first_planned_day() const;
    [[nodiscard]] DayKind kind_of(std::int32_t day) const;
    [[nodiscard]] OccurrenceNote note(Occurrence const&) const;
    [[nodiscard]] std::optional<LastShown> const& last_shown() const { return last_shown_; }

private:
    struct Items
    {
        LocalMinute from;
        std::vector<RoutineItem> items;
    };
    struct Version
    {
        LocalMinute from;
        std::optional<Schedule> schedule;
    };

    [[nodiscard]] std::vector<RoutineItem>& changed_items(WallTime const& at);

    std::vector<Items> items_; ///< As they were changed; the last one is in force.
    std::vector<Version> versions_;
    std::map<std::int32_t, DayKind> days_;
    std::map<Occurrence, OccurrenceNote> notes_;
    std::optional<LastShown> last_shown_;
};

/// The day and the minute that the clock showed then and there.
[[nodiscard]] LocalMinute local_minute(WallTime const&);

} // namespace tenderspot
