// SPDX-License-Identifier: MIT
// The text of the events in the calendar file.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/reminders.hpp"
#include "report/calendar.hpp"

namespace tenderspot::ui {

/// Calendars are often shared: a body part is named only if the words are set to full and there is a routine.
[[nodiscard]] report::CalendarWords calendar_titles(Catalogue const&, ReminderWords, RoutineLog const&);

} // namespace tenderspot::ui
