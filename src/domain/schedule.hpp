// SPDX-License-Identifier: MIT
// When the treatments of a day are planned, from the schedule alone.
#pragma once

#include "domain/dose.hpp"
#include "domain/routine_record.hpp"
#include "domain/zone.hpp"

#include <vector>

namespace tenderspot {

/// The minutes at which something is planned on this day, in order of time; those before day_ends are on the next date.
/// There are never more than most_slots_a_day of them, and they are at least least_gap apart on the wall clock, across
/// days too. If two are too close, the later one is left out; at the end of a day, the one that is too close to the
/// first of the next day is left out, even if that day is no longer planned. Empty outside first_day to last_day and
/// before paused_until.
[[nodiscard]] std::vector<std::uint16_t> slots_of(Schedule const&, std::int32_t day);

/// Where the slot is on the calendar.
[[nodiscard]] LocalMinute local_minute_of(Schedule const&, std::int32_t day, std::uint16_t minute);

/// The day to which the time belongs, see Schedule::day_ends.
[[nodiscard]] std::int32_t day_at(Schedule const*, LocalMinute);

/// How many treatments fit between the two times, least_gap apart; 1 to most_slots_a_day.
[[nodiscard]] int most_between(int from_minute, int to_minute);

[[nodiscard]] bool contains(Weekdays, std::int32_t day);

} // namespace tenderspot
