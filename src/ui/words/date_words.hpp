// SPDX-License-Identifier: MIT
// Days and moments as one would say them today.
#pragma once

#include "domain/time.hpp"

#include <cstdint>
#include <string>

namespace tenderspot::ui {

// Days are counted from 1970-01-01.

[[nodiscard]] std::string moment_words(std::int64_t utc_ms, WallTime const& now); ///< "Tuesday 24 November, 13:00"
[[nodiscard]] std::string day_words(std::int32_t day, std::int32_t today);        ///< "today", "Sunday 22 November"
[[nodiscard]] std::string date_words(std::int32_t day, std::int32_t today);       ///< "20 December", "3 May 2027"

} // namespace tenderspot::ui
