// SPDX-License-Identifier: MIT
// The sessions of a day of the routine, and what they were marked for.
#pragma once

#include "domain/day_plan.hpp"
#include "domain/history.hpp"

#include <vector>

namespace tenderspot {

struct RoutineSession
{
    TreatmentId id;     ///< Of its first treatment.
    WallTime began;     ///< The same.
    bool given = false; ///< To a slot, of this or another day.
};

/// Those that began in the course of the day and in which a spot of the routine was treated, the earliest first. One
/// that is given was marked as done for a slot of the day before or after.
[[nodiscard]] std::vector<RoutineSession> sessions_of(History const&, DayPlan const&, Present const&);

/// What was marked as done for the slot, unless it was marked for another one since.
[[nodiscard]] std::optional<TreatmentId> marked_for(RoutineLog const&, Occurrence const&);

/// The session that was marked as done for the slot of another day than its own, the one before or after.
[[nodiscard]] std::optional<RoutineSession> session_elsewhere(History const&, TreatmentId, Occurrence const&,
                                                              Present const&);

} // namespace tenderspot
