// SPDX-License-Identifier: MIT
// The planned times as an iCalendar file (RFC 5545), for calendars that ring where this app cannot.
#pragma once

#include "domain/routine_log.hpp"

#include <optional>
#include <string>

namespace tenderspot::report {

/// What it says, in the user's language; UTF-8, any text.
struct CalendarWords
{
    std::string title;    ///< Not empty.
    std::string note;     ///< Below the title; may be empty.
    std::string calendar; ///< The name of them all; not empty.
};

/// One event for each time of day, repeated on its days of the week, with an alarm at its very time, which is the
/// local time of whoever looks: it follows a traveller. It begins where the present schedule does, and leaves out days
/// off and ill ones. Nothing if nothing is planned from now on.
///
/// Brought in once more it replaces what it says: an event is known by the rule and its time of day. What a calendar
/// cannot learn that way is that a time of day is no longer there, because a file says nothing of what is not in it;
/// so an event of such a time has to be deleted by hand. Where a clock is put forward over the time, or shows it
/// twice, calendars differ; ours rings as zone.hpp says.
[[nodiscard]] std::optional<std::string> calendar(RoutineLog const&, CalendarWords const&, Present const&);

} // namespace tenderspot::report
