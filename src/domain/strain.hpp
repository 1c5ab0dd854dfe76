// SPDX-License-Identifier: MIT
// A strained muscle: the hour of its rest, what may be done for it now, and how long it may take to mend.
#pragma once

#include "domain/record.hpp"
#include "domain/time.hpp"

#include <optional>

namespace tenderspot {

inline constexpr std::chrono::hours strain_rest{72}; ///< Without massage and heat. [NHS-SPR]

/// When the rest of a strain ends; both times are UTC milliseconds. A time in the future, which only a clock that was
/// set back can cause, counts as now.
[[nodiscard]] std::int64_t rest_ends(std::int64_t strained_utc_ms, WallTime const& now);

/// How far a strain has come. The first three days are for rest, ice, compression and elevation. [S1][NHS-SPR]
struct StrainDay
{
    int hour = 0;       ///< Hours since the onset, from 0; never negative, even if clocks were changed.
    int day = 1;        ///< 1 in the first 24 hours.
    bool ice = false;   ///< The first 48 hours. [S1]
    bool rests = false; ///< The first 72 hours: no massage, no heat. [NHS-SPR]
};
[[nodiscard]] StrainDay strain_day(StrainReported const&, WallTime const& now);

/// The user's answer about swelling and pain.
enum class Swelling { not_said, as_before, less };
/// Whether it is time to alternate cold and warm packs: the rest is over, and swelling and pain have lessened. The
/// clock alone cannot tell. [S1]
[[nodiscard]] bool packs_in_turn(StrainDay const&, Swelling);

/// Answers to two questions, ordered from good to bad.
enum class Walking { as_usual, limping, hardly };
enum class Strength { as_usual, weaker, none };
/// The worse of the two answers decides. It is a guess and is presented as one. [S1]
[[nodiscard]] StrainGrade likely_grade(Walking, Strength);

/// When a strain of a grade may have mended, in days since 1970-01-01. Grade three takes from several months (taken as
/// 90 days) to a year. Empty for an unknown grade. [S1]
struct MendingSpan
{
    std::int32_t first = 0, last = 0;
    bool operator==(MendingSpan const&) const = default;
};
[[nodiscard]] std::optional<MendingSpan> mending(StrainReported const&);

} // namespace tenderspot
