// SPDX-License-Identifier: MIT
// Writes the calendar to a file that replaces the previous one.
#pragma once

#include "app/data/data_flow.hpp"
#include "ports/files.hpp"
#include "report/calendar.hpp"

#include <string>
#include <string_view>

namespace tenderspot::app {

inline constexpr char const* calendar_name = "Tenderspot.ics";

/// Writes the calendar into that folder, which is created if necessary.
[[nodiscard]] DataResult save_calendar(Files&, std::string const& folder, RoutineLog const&,
                                       report::CalendarWords const&, Present const&);

/// Replaces the file atomically: at every moment either the old or the new content is there in full, and a successful
/// result survives a power cut. Links are followed, and the permissions of an existing file are kept. `not_a_file` if
/// the path leads to something that is not a file.
[[nodiscard]] FileResult<Done> replace_file(Files&, std::string const& path, std::string_view text);

} // namespace tenderspot::app
