// SPDX-License-Identifier: MIT
// The sounds of the cues, computed rather than stored.
//
// Fundamentals in Hz; what follows begins so many ms after the beginning of the cue.
//
//     get_ready    587 (500 ms)                                one long note
//     change       1047, 784 at 150, 1047 at 300 (to 600)      down and up again: move
//     start        523, 784 at 160 (to 610)                    up: press
//     stroke       880 (70 ms), 8 dB softer                    a tick
//     half         659, 659 at 280 (to 630)                    the same twice: is it easing?
//     ten_left     1175, 1175 at 120, 1175 at 240 (to 360)     three quick ones, high
//     three_left   523 (120 ms)                                a ladder of ticks
//     two_left     659 (120 ms)
//     one_left     784 (120 ms)
//     lighter      784, 659 at 140, 523 at 280 (to 730)        down: less
//     end          523, 784 at 180, 1047 at 360 (to 1160)      up to a long last note: let go
//     reminder     659, 880 at 350, 659 at 700 (to 1200)       slowly up and back: it is time
#pragma once

#include "domain/treatment.hpp"

#include <cstdint>
#include <vector>

namespace tenderspot::sdl {

inline constexpr int samples_per_second = 48'000;

/// How long the tone is audible.
[[nodiscard]] Duration tone_length(Cue cue);

/// The factor for samples at a volume of 0 to 100, so that half the volume sounds half as loud: loudness grows with the
/// pressure to the power of 0.6 (Stevens), so the pressure with the volume to the power of 5/3. 100 is 1, 50 is -10 dB,
/// 10 is -33 dB, 0 is silence.
[[nodiscard]] double gain(int volume);

/// Mono. Starts and ends in silence; the loudest sample is 6 dB below full scale times the gain.
[[nodiscard]] std::vector<std::int16_t> tone(Cue cue, int volume);

} // namespace tenderspot::sdl
