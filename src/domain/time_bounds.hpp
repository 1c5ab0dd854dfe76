// SPDX-License-Identifier: MIT
// What systems say of their clocks, made fit to be kept.
#pragma once

#include "domain/time.hpp"

namespace tenderspot {

inline constexpr std::int32_t furthest_offset = 1080; ///< Minutes; no zone was ever further from UTC.
inline constexpr std::size_t longest_zone = 64;       ///< Bytes.

/// The same moment in the bounds of WallTime: a zone that is no UTF-8 or longer has no name here, and an offset that is
/// further away counts as the furthest.
[[nodiscard]] WallTime within_bounds(WallTime);

} // namespace tenderspot
