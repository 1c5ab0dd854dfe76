// SPDX-License-Identifier: MIT
// Cold and warm packs: how long each stays on, and which one is on now.
#pragma once

#include "domain/record.hpp"
#include "domain/time.hpp"

namespace tenderspot {

enum class PackPhase { cold, wait, warm, over };

inline constexpr std::chrono::minutes cold_length{20}, wait_length{60}, warm_length{20}; ///< [S1]

/// Where a timer of packs is, a given time after it began.
struct PackPlace
{
    PackPhase phase = PackPhase::over;
    Duration left{};   ///< Of the phase.
    Duration length{}; ///< Of the phase.
    bool operator==(PackPlace const&) const = default;
};
[[nodiscard]] PackPlace pack_place(Pack, Duration since_begin);

} // namespace tenderspot
