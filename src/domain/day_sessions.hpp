// SPDX-License-Identifier: MIT
// The sessions of a day of the routine, and which slots they were marked for.
#pragma once

#include "domain/day_plan.hpp"
#include "domain/history.hpp"

#include <vector>

namespace tenderspot {

struct RoutineSession
{
    TreatmentId id;     ///< The id of its first treatment.
    WallTime began;     ///< When its first treatment began.
    bool given = false; ///< Assigned to a slot, of this day or another one.
};

/// The sessions that began during the day and in which a spot of the routine was treated, earliest first. `given` is
/// set if the session was marked as done for a slot of the day before or after.
[[nodiscard]] std::vector<RoutineSession> sessions_of(History const&, DayPlan const&, Present const&);

/// The session that was marked as done for the slot, unless it has been marked for another one since.
[[nodiscard]] std::optional<TreatmentId> marked_for(RoutineLog const&, Occurrence const&);

/// A session that was marked as done for a slot of another day, the one before or after its own.
[[nodiscard]] std::optional<RoutineSession> session_elsewhere(History const&, TreatmentId, Occurrence const&,
                                                              Present const&);

} // namespace tenderspot
