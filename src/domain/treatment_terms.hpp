// SPDX-License-Identifier: MIT
// The answers and phases of a treatment.
#pragma once

#include <cstdint>

namespace tenderspot {

/// The answer to the question whether it eases.
enum class Feel : std::uint8_t { easing = 1, same = 2, too_much = 3 };

/// Where the treatment of a spot is: getting ready, or pressing.
enum class Phase : std::uint8_t { get_ready = 1, hold = 2 };

/// How a treatment or an exercise ended.
enum class Outcome : std::uint8_t {
    finished = 1, ///< It ran its whole length, or the user skipped to its end.
    stopped = 2,  ///< The user stopped it.
    kept = 3,     ///< The app was killed during it; the user later kept what had been held until then.
    discarded = 4 ///< The app was killed during it; the user discarded it.
};

/// When a spot was rated: before it was pressed, or after.
enum class Moment : std::uint8_t { before = 1, after = 2 };

/// Why a treatment was stopped. [BI-GM][TRI][N2]
enum class StopReason : std::uint8_t {
    enough = 1,   ///< Nothing was wrong.
    too_much = 2, ///< "Too much" was answered twice.
    numb = 3,     ///< Numbness, tingling, pins and needles.
    sharp = 4,    ///< Sharp, shooting or worsening pain.
    above_7 = 5,  ///< More than 7 out of 10.
    breath = 6,   ///< The user could not breathe slowly.
    dizzy = 7     ///< The user felt dizzy or sick.
};

/// The answer to "did you do it?", asked when nobody touched the device.
enum class Did : std::uint8_t { done = 1, partly = 2, no = 3 };

} // namespace tenderspot
