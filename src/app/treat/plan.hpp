// SPDX-License-Identifier: MIT
// Makes a plan from spots and the user's habits, and the plan that the state machine runs.
#pragma once

#include "app/state.hpp"
#include "domain/dose.hpp"

namespace tenderspot::app {

/// How this user should treat a point today: the catalogue's protocol, softened by the safety check and by a sore day.
[[nodiscard]] Protocol protocol_of(State const&, std::string const& point);

/// A spot with the requested length, or else the user's usual one, pressed with the technique of the last time; all
/// within the limits of treatment_of().
[[nodiscard]] PlannedSpot planned(State const&, Spot const&, std::optional<std::uint32_t> seconds = {});

/// As above, for an item: its own technique overrides the last one. 0 seconds means the user's usual length.
[[nodiscard]] PlannedSpot planned(State const&, RoutineItem const&);

/// The spot with another mode, at that mode's usual length.
[[nodiscard]] PlannedSpot with_mode(State const&, PlannedSpot, Mode);

/// The spot, reduced to what treatment_of() allows.
[[nodiscard]] PlannedSpot within_limits(State const&, PlannedSpot);

/// In this plan, each spot can be extended as far as treatment_of() allows.
[[nodiscard]] TreatmentPlan plan_of(State const&, std::vector<PlannedSpot> const&);
[[nodiscard]] TreatmentPlan plan_of(Exercise const&);

/// The limits have changed: adapts a running session to them. The current spot ends earlier, but not before now; the
/// remaining ones are planned again.
void follow_limits(State&);

/// The contraindications for the session that is being prepared.
[[nodiscard]] std::vector<Contraindication> contraindications(State const&, TreatFlow const&);

/// Whether these spots may be pressed at all: the safety check is answered and up to date, and no lock applies.
[[nodiscard]] bool may_press(State const&, std::vector<PlannedSpot> const&);

/// Whether the session may start: the spots may be pressed, and relative contraindications were overruled.
[[nodiscard]] bool may_start(State const&, TreatFlow const&);

} // namespace tenderspot::app
