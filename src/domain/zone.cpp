// SPDX-License-Identifier: MIT
// Converts local time to UTC, including hours that are skipped or repeated.
#include "domain/zone.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

constexpr std::int64_t day_minutes = 1440;

constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// The first moment in (before, after] with the offset that holds at `after`, to the minute.
std::int64_t change_between(std::int64_t before, std::int64_t after, Zone const& zone)
{
    auto const new_offset = zone.offset_at(after);
    while (after - before > minute_ms) {
        auto const middle = before + floor_div(after - before, 2 * minute_ms) * minute_ms;
        if (zone.offset_at(middle) == new_offset) after = middle;
        else before = middle;
    }
    return after;
}

} // namespace

LocalMinute local_minute(std::int64_t utc_ms, Zone const& zone)
{
    auto const minutes = floor_div(utc_ms, minute_ms) + zone.offset_at(utc_ms);
    auto const day = floor_div(minutes, day_minutes);
    return {static_cast<std::int32_t>(day), static_cast<std::int32_t>(minutes - day * day_minutes)};
}

std::optional<std::int64_t> utc_of(LocalMinute local, Zone const& zone)
{
    auto const as_utc = count_of(local) * minute_ms;
    auto const before = zone.offset_at(as_utc - day_ms), after = zone.offset_at(as_utc + day_ms);
    // The larger offset gives the earlier moment.
    for (auto const offset : {std::max(before, after), std::min(before, after)})
        if (auto const utc = as_utc - offset * minute_ms; zone.offset_at(utc) == offset) return utc;
    if (std::max(before, after) - std::min(before, after) >= day_minutes) return std::nullopt;
    return change_between(as_utc - day_ms, as_utc + day_ms, zone);
}

} // namespace tenderspot
