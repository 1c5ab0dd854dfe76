// SPDX-License-Identifier: MIT
// Brings times reported by a system into the bounds in which they can be saved.
#pragma once

#include "domain/time.hpp"

namespace tenderspot {

inline constexpr std::int32_t furthest_offset = 1080; ///< Minutes; no zone was ever further from UTC.
inline constexpr std::size_t longest_zone = 64;       ///< Bytes.

/// The same moment within the bounds of WallTime: a zone that is too long or not UTF-8 is dropped, and an offset out of
/// range is clamped.
[[nodiscard]] WallTime within_bounds(WallTime);

} // namespace tenderspot
