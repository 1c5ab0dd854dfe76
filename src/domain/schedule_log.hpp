// SPDX-License-Identifier: MIT
// Every schedule that was ever made, and which one was in force when.
#pragma once

#include "domain/routine_record.hpp"
#include "domain/zone.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

/// The current time and zone.
struct Present
{
    WallTime now;
    Zone const* zone = nullptr; ///< Never null.
};

/// A schedule counts from the local time at which it was made, so what was planned before stays planned, wherever it is
/// viewed from. After a journey it counts at the latest from the moment at which it was made. No schedule counts from
/// before an earlier record, whatever its clock said.
class ScheduleLog
{
public:
    /// Call this for every record of the routine, in order, so that a clock that was set back is noticed.
    void saw(WallTime const&);
    /// Call this after saw().
    void apply(ScheduleSet&&);

    /// In force from the next slot on; null if nothing is planned.
    [[nodiscard]] Schedule const* last() const;

    struct InForce
    {
        LocalMinute from;
        Schedule const* schedule; ///< Null if nothing was planned.
    };
    /// What was in force at any time on that date or after it, the last one first. If the last schedule was made by a
    /// clock that is ahead of the present one, it counts from the beginning of today.
    [[nodiscard]] std::vector<InForce> in_force(std::int32_t date, Present const&) const;

    /// Nothing was ever planned before this day.
    [[nodiscard]] std::optional<std::int32_t> first_planned_day() const;

private:
    struct Moment
    {
        std::int64_t utc_ms = 0;
        LocalMinute local;
    };
    struct Version
    {
        Moment from;
        std::optional<Schedule> schedule;
    };
    [[nodiscard]] LocalMinute counts_from(Version const&, Present const&) const;

    std::optional<Moment> seen_, before_; ///< Moments of the last record and of the one before it.
    std::vector<Version> versions_;       ///< In the order in which they were made.
};

/// The local day and minute at that time and place.
[[nodiscard]] LocalMinute local_minute(WallTime const&);

} // namespace tenderspot
