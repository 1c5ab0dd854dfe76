// SPDX-License-Identifier: MIT
// The sounds of the cues, computed rather than stored.
#pragma once

#include "domain/treatment.hpp"

#include <cstdint>
#include <vector>

namespace tenderspot::sdl {

inline constexpr int samples_per_second = 48'000;

/// How long it is heard.
[[nodiscard]] Duration tone_length(Cue cue);

/// One channel. Starts and ends in silence.
[[nodiscard]] std::vector<std::int16_t> tone(Cue cue);

} // namespace tenderspot::sdl
