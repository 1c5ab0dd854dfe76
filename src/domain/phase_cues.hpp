// SPDX-License-Identifier: MIT
// Which cues a phase of a treatment has, and when they are due.
#pragma once

#include "domain/treatment.hpp"

namespace tenderspot {

/// Shorter holds have no ten_left, because it would come right after the half.
inline constexpr Duration shortest_with_ten_left = std::chrono::seconds{40};

/// Adds the cues that fell due while the rest of the phase went from `before` down to `after`, in order of time. `ends`
/// is when the phase ends.
void give_due(PlannedStep const&, Position&, Duration before, Duration after, Instant ends, std::vector<Signal>&);

/// What will be left of the phase when the next cue is due, with `left` remaining now; zero for the end of the phase.
[[nodiscard]] Duration next_due(PlannedStep const&, Position const&, Duration left);

} // namespace tenderspot
