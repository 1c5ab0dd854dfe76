// SPDX-License-Identifier: MIT
// Applies the bounds of a record to values from outside.
#include "domain/time_bounds.hpp"

#include "domain/utf8.hpp"

namespace tenderspot {

WallTime within_bounds(WallTime time)
{
    time.offset_minutes = std::clamp(time.offset_minutes, -furthest_offset, furthest_offset);
    if (time.zone.size() > longest_zone || !is_utf8(time.zone)) time.zone.clear();
    return time;
}

} // namespace tenderspot
