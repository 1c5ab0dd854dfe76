// SPDX-License-Identifier: MIT
// Goes through the scored days of a spot, oldest first.
#include "domain/spot_course.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace tenderspot {
namespace {

/// The highest score of each day: a spot that was tender once on a day was tender that day.
using Days = std::map<std::int32_t, int>;

Days days_of(std::span<DayScore const> scores, std::int32_t today)
{
    Days days;
    for (auto const& [day, score] : scores)
        if (day <= today) {
            auto& highest = days.try_emplace(day, score.value()).first->second;
            highest = std::max(highest, score.value());
        }
    return days;
}

/// Pain at rest as it was last told, if that still holds on the day.
std::optional<int> rest_on(Days const& at_rest, std::int32_t day, CourseRules const& rules)
{
    auto const next = at_rest.upper_bound(day);
    if (next == at_rest.begin()) return std::nullopt;
    auto const& [told, pain] = *std::prev(next);
    return day - told < rules.rest_holds_days ? std::optional{pain} : std::nullopt;
}

/// The first look that is not done: a score on or after its day counts as one.
std::optional<std::int32_t> next_look(std::int32_t gone, std::int32_t last_scored, CourseRules const& rules)
{
    for (auto const after : rules.looks)
        if (last_scored < gone + after) return gone + after;
    return std::nullopt;
}

} // namespace

SpotCourse course_of(std::span<DayScore const> tenderness, std::span<DayScore const> at_rest, std::int32_t today,
                     CourseRules const& rules)
{
    SpotCourse out;
    out.change = change_of(tenderness, today, rules.change);
    auto const days = days_of(tenderness, today), rest = days_of(at_rest, today);
    if (days.empty()) return out;
    auto gone = false;
    int calm_days = 0;
    for (auto const& [day, highest] : days) {
        calm_days = highest <= rules.calm ? calm_days + 1 : 0;
        if (calm_days == 0) gone = false;
        if (gone || calm_days < rules.calm_days || rest_on(rest, day, rules).value_or(0) > rules.calm) continue;
        gone = true;
        out.gone_since = day;
    }
    if (gone) {
        out.course = Course::gone;
        out.look_due = next_look(*out.gone_since, days.rbegin()->first, rules);
        return out;
    }
    auto const* changed = std::get_if<Changed>(&out.change);
    auto const rest_now = rest_on(rest, today, rules);
    out.course = out.gone_since                             ? Course::back
                 : rest_now && *rest_now <= rules.calm      ? Course::quiet
                 : changed && changed->trend == Trend::less ? Course::easing
                                                            : Course::active;
    return out;
}

} // namespace tenderspot
