// SPDX-License-Identifier: MIT
// Which cues a phase of a treatment has, and when they fall due.
#pragma once

#include "domain/treatment.hpp"

namespace tenderspot {

/// Holds shorter than this have no ten_left: it would come right after the half.
inline constexpr Duration shortest_with_ten_left = std::chrono::seconds{40};

/// Gives the cues that fell due while what was left of the phase went from `before` down to `after`, in the order
/// of their times. `ends` is when nothing is left.
void give_due(PlannedStep const&, Position&, Duration before, Duration after, Instant ends, std::vector<Signal>&);

/// How much will be left when the next cue falls due, with `left` to go now; zero for the end of the phase.
[[nodiscard]] Duration next_due(PlannedStep const&, Position const&, Duration left);

} // namespace tenderspot
