// SPDX-License-Identifier: MIT
// The arithmetic of change, without a fraction that is rounded.
#include "domain/score_change.hpp"

#include <algorithm>
#include <optional>

namespace tenderspot {
namespace {

constexpr std::int32_t week = 7;

WeekMean week_from(std::span<DayScore const> scores, std::int32_t first, std::int32_t last)
{
    WeekMean mean;
    for (auto const& [day, score] : scores)
        if (day >= first && day <= last) {
            mean.sum += score.value();
            ++mean.count;
        }
    return mean;
}

/// Whether the first mean is above the last by at least that many points.
bool is_above_by(WeekMean const& first, WeekMean const& last, int points)
{
    return (first.sum - points * first.count) * last.count >= last.sum * first.count;
}

/// Whether the last mean is at least that many percent below the first.
bool is_below_by_percent(WeekMean const& first, WeekMean const& last, int percent)
{
    return (100 - percent) * first.sum * last.count >= 100 * last.sum * first.count;
}

Trend trend_of(WeekMean const& first, WeekMean const& last, ChangeRules const& rules)
{
    auto const is_low = first.sum <= rules.low * first.count;
    auto const points = is_low ? rules.least_points_low : rules.least_points;
    if (is_above_by(first, last, points) && is_below_by_percent(first, last, rules.least_percent)) return Trend::less;
    return is_above_by(last, first, rules.least_points) ? Trend::worse : Trend::same;
}

} // namespace

Change change_of(std::span<DayScore const> scores, std::int32_t today, ChangeRules const& rules)
{
    std::optional<std::int32_t> begin;
    for (auto const& [day, score] : scores)
        if (day <= today) begin = std::min(day, begin.value_or(day));
    if (!begin) return TooFew{rules.scores_in_a_week, rules.scores_in_a_week};
    auto const apart = *begin + 2 * week - 1;
    if (today < apart) return TooEarly{apart - today};
    auto const first = week_from(scores, *begin, *begin + week - 1), last = week_from(scores, today - week + 1, today);
    auto const missing = [&](WeekMean const& mean) { return std::max(0, rules.scores_in_a_week - mean.count); };
    if (missing(first) > 0 || missing(last) > 0) return TooFew{missing(first), missing(last)};
    return Changed{trend_of(first, last, rules), first, last};
}

} // namespace tenderspot
