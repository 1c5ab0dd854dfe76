// SPDX-License-Identifier: MIT
// From spots and the user's habits to a plan, and from the plan to what the machine runs.
#pragma once

#include "app/state.hpp"
#include "domain/dose.hpp"

namespace tenderspot::app {

/// How a point is treated by this user today: the facts, softened by the safety check and by a sore day.
[[nodiscard]] Protocol protocol_of(State const&, std::string const& point);

/// A spot with the length that was asked for, or else the user's usual one; pressed as it was the last time. All
/// of it as far as treatment_of() allows.
[[nodiscard]] PlannedSpot planned(State const&, Spot const&, std::optional<std::uint32_t> seconds = {});

/// The same of an item: pressed as it says where it says anything. 0 seconds: the user's usual length.
[[nodiscard]] PlannedSpot planned(State const&, RoutineItem const&);

/// The same with another mode, at that mode's usual length.
[[nodiscard]] PlannedSpot with_mode(State const&, PlannedSpot, Mode);

/// The same as far as treatment_of() allows it.
[[nodiscard]] PlannedSpot within_limits(State const&, PlannedSpot);

/// Each spot can be prolonged as far as treatment_of() allows.
[[nodiscard]] TreatmentPlan plan_of(State const&, std::vector<PlannedSpot> const&);
[[nodiscard]] TreatmentPlan plan_of(Exercise const&);

/// What is allowed has changed: a session that runs is brought within it. The spot under way ends earlier, but not
/// before now; those to come are planned anew.
void follow_limits(State&);

/// What speaks against the session that is being prepared.
[[nodiscard]] std::vector<Contraindication> contraindications(State const&, TreatFlow const&);

/// Whether these spots may be pressed at all: the safety check is answered and up to date, and no lock holds.
[[nodiscard]] bool may_press(State const&, std::vector<PlannedSpot> const&);

/// Whether it may start: the spots may be pressed, and what only advises against it was overruled.
[[nodiscard]] bool may_start(State const&, TreatFlow const&);

} // namespace tenderspot::app
