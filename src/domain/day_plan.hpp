// SPDX-License-Identifier: MIT
// What was planned on a day by the schedules that were in force during it.
#pragma once

#include "domain/routine_log.hpp"

#include <vector>

namespace tenderspot {

struct PlannedSlot
{
    Occurrence occurrence;
    std::int64_t at = 0; ///< See count_of.
    std::int64_t due_utc_ms = 0;
};

struct DayPlan
{
    std::int32_t day = 0;
    std::int64_t begins = 0, ends = 0;  ///< See count_of. A day ends where the next one begins.
    Schedule const* schedule = nullptr; ///< The schedule in force at the end of the day; null if there is none.
    std::vector<PlannedSlot> slots;     ///< In order of time; each occurrence appears once.
};

/// Times that the clock skips by a day or more are not planned; see utc_of.
[[nodiscard]] DayPlan plan_of(RoutineLog const&, std::int32_t day, Present const&);

/// The day to which a local time belongs.
[[nodiscard]] std::int32_t day_of(RoutineLog const&, LocalMinute, Present const&);

} // namespace tenderspot
