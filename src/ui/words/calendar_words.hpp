// SPDX-License-Identifier: MIT
// What the events of the calendar file say.
#pragma once

#include "domain/catalogue.hpp"
#include "domain/reminders.hpp"
#include "report/calendar.hpp"

namespace tenderspot::ui {

/// A calendar is often shared: a part of the body is only named if the words are full and there is a routine.
[[nodiscard]] report::CalendarWords calendar_titles(Catalogue const&, ReminderWords, RoutineLog const&);

} // namespace tenderspot::ui
