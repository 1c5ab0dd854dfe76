// SPDX-License-Identifier: MIT
// A routine, its calendar file, and what the agenda says of the same days.
#pragma once

#include "domain/routine_world.hpp"
#include "report/calendar.hpp"
#include "report/calendar_reader.hpp"

namespace tenderspot::test {

inline report::CalendarWords const words{"Time for your treatment", "Change it in Tenderspot.", "Tenderspot"};

/// Empty if there is none.
[[nodiscard]] std::string calendar_of(RoutineWorld const&, Present const&);
[[nodiscard]] inline std::string calendar_of(RoutineWorld const& world, std::string const& now)
{
    return calendar_of(world, world.present(now));
}

[[nodiscard]] LocalMinute local_of(std::int64_t count);

/// Local minutes on these dates at which the agenda has a slot that is asked for, each with how many.
[[nodiscard]] std::map<std::int64_t, int> planned(RoutineWorld const&, Present const&, std::int32_t first,
                                                  std::int32_t last);

/// What is not in the other so often, as text.
[[nodiscard]] std::string difference(std::map<std::int64_t, int> const& some, std::map<std::int64_t, int> const& other);

} // namespace tenderspot::test
