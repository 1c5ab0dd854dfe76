// SPDX-License-Identifier: MIT
// Every schedule that was ever made, and which of them was in force when.
#pragma once

#include "domain/routine_record.hpp"
#include "domain/zone.hpp"

#include <optional>
#include <vector>

namespace tenderspot {

/// Now, and where.
struct Present
{
    WallTime now;
    Zone const* zone = nullptr; ///< Never null.
};

/// A schedule counts from the local time at which it was made: what was planned before stays planned, wherever it is
/// looked at from. After a journey it counts at least from the moment at which it was made. None counts from before
/// what was written down before it, whatever its clock said.
class ScheduleLog
{
public:
    /// Of every record of the routine, in their order, so that a clock that was set back is noticed.
    void saw(WallTime const&);
    /// After it was seen.
    void apply(ScheduleSet&&);

    /// From the next slot on; null: nothing is planned.
    [[nodiscard]] Schedule const* last() const;

    struct InForce
    {
        LocalMinute from;
        Schedule const* schedule; ///< Null: nothing was planned.
    };
    /// What was in force at some time of that date or after it; the last one first. One that was made by a clock ahead
    /// of the present one counts from the beginning of today, if it is the last.
    [[nodiscard]] std::vector<InForce> in_force(std::int32_t date, Present const&) const;

    /// Before it nothing was ever planned.
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

    std::optional<Moment> seen_, before_; ///< Of the last record, and of the one before it.
    std::vector<Version> versions_;       ///< As they were made.
};

/// The day and the minute that the clock showed then and there.
[[nodiscard]] LocalMinute local_minute(WallTime const&);

} // namespace tenderspot
