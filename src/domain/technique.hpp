// SPDX-License-Identifier: MIT
// How a spot is pressed.
#pragma once

#include <cstdint>
#include <string>

namespace tenderspot {

enum class Mode : std::uint8_t {
    hold = 1,   ///< Lean in and stay.
    strokes = 2 ///< Slow strokes in one direction, one every beat.
};

struct Technique
{
    Mode mode = Mode::hold;
    std::uint32_t beat_ms = 0;                        ///< From one stroke to the next, 500 to 10,000; 0 for a hold.
    std::string tool;                                 ///< One of Protocol::tools, at most 16 bytes; empty if unknown.
    std::uint8_t pressure_low = 0, pressure_high = 0; ///< Aimed at, 0 to 10, low not above high; both 0 if unknown.
    bool operator==(Technique const&) const = default;
};

} // namespace tenderspot
