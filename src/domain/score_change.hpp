// SPDX-License-Identifier: MIT
// Whether scores have changed for real: the last week beside the first, in exact arithmetic.
#pragma once

#include "domain/score.hpp"

#include <compare>
#include <cstdint>
#include <span>
#include <variant>

namespace tenderspot {

/// A score of one local day; a day may have several.
struct DayScore
{
    std::int32_t day = 0; ///< Local days since 1970-01-01.
    Score score;
    auto operator<=>(DayScore const&) const = default;
};

/// What counts as a change. A single score is known to about one point, so that two points or 30 % are the least that
/// is more than chance. [CHILDS][FARRAR][THIEME][IMMPACT]
struct ChangeRules
{
    int least_points = 2;     ///< Of a first mean above `low`; upwards this counts as worse.
    int least_points_low = 1; ///< Of a first mean of `low` or less.
    int low = 4;              ///< [THIEME]
    int least_percent = 30;   ///< Besides the points. [FARRAR][IMMPACT]
    int scores_in_a_week = 3; ///< Fewer say nothing. [APP]
};

enum class Trend : std::uint8_t { less, same, worse };

/// The mean of a week as a fraction, so that no order of adding changes it.
struct WeekMean
{
    int sum = 0, count = 0;
    bool operator==(WeekMean const&) const = default;
};

/// Two whole weeks have not passed since the first score.
struct TooEarly
{
    std::int32_t days = 0; ///< Until the first and the last week no longer overlap; at least 1.
    bool operator==(TooEarly const&) const = default;
};

/// A week has too few scores.
struct TooFew
{
    int in_first_week = 0, in_last_week = 0; ///< How many are missing.
    bool operator==(TooFew const&) const = default;
};

struct Changed
{
    Trend trend = Trend::same;
    WeekMean first, last;
    bool operator==(Changed const&) const = default;
};

using Change = std::variant<TooEarly, TooFew, Changed>;

/// Compares the week that begins with the first score with the week that ends today. Scores of later days than today
/// are left out; any order of the scores gives the same answer. Without scores, all of the first week is missing.
[[nodiscard]] Change change_of(std::span<DayScore const>, std::int32_t today, ChangeRules const& = {});

} // namespace tenderspot
