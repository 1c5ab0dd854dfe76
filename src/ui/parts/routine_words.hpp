// SPDX-License-Identifier: MIT
// Words for times of day, days of the week, and planned treatments.
#pragma once

#include "domain/adherence.hpp"
#include "domain/schedule.hpp"
#include "ui/parts/view_context.hpp"

#include <string>

namespace tenderspot::ui {

[[nodiscard]] std::string time_of_day(int minute);          ///< "08:00"; minutes below 0 and above 1439 are valid.
[[nodiscard]] std::string slot_title(std::uint16_t minute); ///< "Morning", "Evening"
[[nodiscard]] std::string weekday_name(int iso);            ///< 1 is "Monday".
[[nodiscard]] std::string short_weekday(int iso);           ///< "Mon"
[[nodiscard]] std::string weekdays_words(Weekdays);         ///< "every day", "Mon to Fri", "Mon, Thu"
[[nodiscard]] std::string minutes_words(int minutes);       ///< "10 minutes", "1 hour", "1 hour 15"

/// "3 a day: 08:00, 13:00, 19:00"; for a schedule that differs by day: "Up to 3 a day".
[[nodiscard]] std::string schedule_words(Schedule const&);

/// "Gluteus medius, then Quadratus lumborum · left": as short as possible.
[[nodiscard]] std::string items_words(Catalogue const&, std::vector<RoutineItem> const&);
/// "2 spots, left side", "3 spots"
[[nodiscard]] std::string count_words(std::vector<RoutineItem> const&);

/// The clock time of a moment in the device's zone: "13:00".
[[nodiscard]] std::string clock_at(ViewContext const&, std::int64_t utc_ms);
/// As clock_at(), with the day if it is not today: "tomorrow, 08:00", "Monday 30 November, 08:00".
[[nodiscard]] std::string when_words(ViewContext const&, std::int64_t utc_ms);

/// How long a session of these spots lasts, including the time between them: "4 min".
[[nodiscard]] std::string session_length(std::vector<PlannedSpot> const&);

} // namespace tenderspot::ui
