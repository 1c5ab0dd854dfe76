// SPDX-License-Identifier: MIT
// Computes the phase of a pack timer from the time since it began.
#include "domain/cold_pack_timer.hpp"

#include <algorithm>

namespace tenderspot {

PackPlace pack_place(Pack pack, Duration since_begin)
{
    struct Part
    {
        PackPhase phase;
        Duration length;
    };
    constexpr Part parts[]{
        {PackPhase::cold, cold_length}, {PackPhase::wait, wait_length}, {PackPhase::warm, warm_length}};
    auto left = std::max(since_begin, Duration{});
    for (auto const& part : parts) {
        if (left < part.length) return {part.phase, part.length - left, part.length};
        if (pack == Pack::cold) break;
        left -= part.length;
    }
    return {};
}

} // namespace tenderspot
