// SPDX-License-Identifier: MIT
// Computes slots from the rules, kept apart as the dose guard requires.
#include "domain/schedule.hpp"

#include <algorithm>

namespace tenderspot {
namespace {

constexpr int day_minutes = 1440;
constexpr int gap_minutes = static_cast<int>(least_gap.count());

/// From the first to the last minute of a spread, across midnight if necessary.
int length_of(int from, int to) { return to >= from ? to - from : to - from + day_minutes; }

struct Planned
{
    Schedule const& schedule;
    std::int32_t day;

    /// The days of the week are those of the day to which the time belongs.
    std::vector<std::uint16_t> operator()(std::vector<SlotTime> const& times) const
    {
        std::vector<std::uint16_t> minutes;
        for (auto const& time : times)
            if (contains(time.days, day)) minutes.push_back(time.minute);
        return minutes;
    }
    std::vector<std::uint16_t> operator()(Spread const& spread) const
    {
        std::vector<std::uint16_t> minutes;
        if (!contains(spread.days, day)) return minutes;
        auto const count = std::min<int>(spread.count, most_between(spread.from, spread.to));
        for (int i = 0; i < count; ++i) {
            auto const after = count > 1 ? length_of(spread.from, spread.to) * i / (count - 1) : 0;
            minutes.push_back(static_cast<std::uint16_t>((spread.from + after) % day_minutes));
        }
        return minutes;
    }
};

/// All times that the schedule asks for, in any order.
std::vector<std::uint16_t> planned(Schedule const& schedule, std::int32_t day)
{
    if (day < schedule.first_day || (schedule.last_day && day > *schedule.last_day)) return {};
    if (schedule.paused_until && day < *schedule.paused_until) return {};
    return std::visit(Planned{schedule, day}, schedule.times);
}

} // namespace

bool contains(Weekdays days, std::int32_t day)
{
    std::chrono::weekday const weekday{std::chrono::sys_days{std::chrono::days{day}}};
    return (days.bits >> (weekday.iso_encoding() - 1) & 1) != 0;
}

int most_between(int from_minute, int to_minute)
{
    return std::clamp(length_of(from_minute, to_minute) / gap_minutes + 1, 1, static_cast<int>(most_slots_a_day));
}

LocalMinute local_minute_of(Schedule const& schedule, std::int32_t day, std::uint16_t minute)
{
    return {minute < schedule.day_ends ? day + 1 : day, minute};
}

std::int32_t day_at(Schedule const* schedule, LocalMinute time)
{
    return schedule && time.minute < schedule->day_ends ? time.day - 1 : time.day;
}

std::vector<std::uint16_t> slots_of(Schedule const& schedule, std::int32_t day)
{
    auto minutes = planned(schedule, day);
    auto const since_begin = [&](std::uint16_t minute) {
        return minute < schedule.day_ends ? minute + day_minutes : static_cast<int>(minute);
    };
    auto const is_earlier = [&](auto a, auto b) { return since_begin(a) < since_begin(b); };
    std::sort(minutes.begin(), minutes.end(), is_earlier);
    std::vector<std::uint16_t> kept;
    for (auto const minute : minutes) {
        bool const is_apart = kept.empty() || since_begin(minute) - since_begin(kept.back()) >= gap_minutes;
        if (is_apart && kept.size() < most_slots_a_day) kept.push_back(minute);
    }
    // Only a slot this late can be too close to the next day, which begins at day_ends.
    if (kept.empty() || since_begin(kept.back()) + gap_minutes <= schedule.day_ends + day_minutes) return kept;
    auto const next = std::visit(Planned{schedule, day + 1}, schedule.times);
    auto const first = std::min_element(next.begin(), next.end(), is_earlier);
    if (first != next.end() && since_begin(*first) + day_minutes - since_begin(kept.back()) < gap_minutes)
        kept.pop_back();
    return kept;
}

} // namespace tenderspot
