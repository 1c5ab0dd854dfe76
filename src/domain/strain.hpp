// SPDX-License-Identifier: MIT
// A strained muscle: which hour of the rest it is, what it is the time for, how long it may take.
#pragma once

#include "domain/record.hpp"
#include "domain/time.hpp"

#include <optional>

namespace tenderspot {

inline constexpr std::chrono::hours strain_rest{72}; ///< Without massage and heat. [NHS-SPR]

/// When the rest of a strain ends, both in UTC milliseconds. A time to come, which only a clock that was set back
/// leaves behind, counts as now.
[[nodiscard]] std::int64_t rest_ends(std::int64_t strained_utc_ms, WallTime const& now);

/// Where a strain is on its way. The first three days: rest, ice, compression, elevation. [S1][NHS-SPR]
struct StrainDay
{
    int hour = 0;       ///< Since the onset, from 0; never negative, whatever clocks do.
    int day = 1;        ///< 1 in the first 24 hours.
    bool ice = false;   ///< The first 48 hours. [S1]
    bool rests = false; ///< The first 72 hours: no massage, no heat. [NHS-SPR]
};
[[nodiscard]] StrainDay strain_day(StrainReported const&, WallTime const& now);

/// What the user says of swelling and pain.
enum class Swelling { not_said, as_before, less };
/// Whether it is the time for cold and warm packs in turn: the rest is over, and swelling and pain have become less.
/// The clock alone does not say so. [S1]
[[nodiscard]] bool packs_in_turn(StrainDay const&, Swelling);

/// Answers to two questions, in the order from good to bad.
enum class Walking { as_usual, limping, hardly };
enum class Strength { as_usual, weaker, none };
/// The worse of the two answers decides. It is a guess and is called one. [S1]
[[nodiscard]] StrainGrade likely_grade(Walking, Strength);

/// When a strain of a grade may have mended, in days since 1970-01-01 after the onset. Grade three: several
/// months (taken as 90 days) to a year. Nothing for an unknown grade. [S1]
struct MendingSpan
{
    std::int32_t first = 0, last = 0;
    bool operator==(MendingSpan const&) const = default;
};
[[nodiscard]] std::optional<MendingSpan> mending(StrainReported const&);

} // namespace tenderspot
