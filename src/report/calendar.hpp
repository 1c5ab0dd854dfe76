// SPDX-License-Identifier: MIT
// The planned times as an iCalendar file (RFC 5545), for calendars that can ring where this app cannot.
#pragma once

#include "domain/routine_log.hpp"

#include <optional>
#include <string>

namespace tenderspot::report {

/// The texts of the calendar, in the user's language; UTF-8, any text.
struct CalendarWords
{
    std::string title;    ///< Not empty.
    std::string note;     ///< Shown below the title; may be empty.
    std::string calendar; ///< The name of the whole calendar; not empty.
};

/// One event for each time of day, repeated on its days of the week, with an alarm at that time. The time is local to
/// whoever looks, so it follows a traveller. The events begin where the present schedule does and leave out days off
/// and ill days. Empty if nothing is planned from now on.
///
/// Importing the file again replaces its events, because an event is identified by the rule and its time of day. A
/// calendar cannot learn this way that a time of day was removed, because a file says nothing of what is not in it;
/// such an event has to be deleted by hand. Where a clock is put forward over the time, or shows it twice, calendars
/// differ; ours rings as zone.hpp says.
[[nodiscard]] std::optional<std::string> calendar(RoutineLog const&, CalendarWords const&, Present const&);

} // namespace tenderspot::report
