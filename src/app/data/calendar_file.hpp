// SPDX-License-Identifier: MIT
// The calendar as a file that takes the place of the one before.
#pragma once

#include "app/data/data_flow.hpp"
#include "ports/files.hpp"
#include "report/calendar.hpp"

#include <string>
#include <string_view>

namespace tenderspot::app {

inline constexpr char const* calendar_name = "Tenderspot.ics";

/// Writes it into that folder, which is made if need be.
[[nodiscard]] DataResult save_calendar(Files&, std::string const& folder, RoutineLog const&,
                                       report::CalendarWords const&, Present const&);

/// At every moment there is the whole of one of them; what is said to be done survives a power cut. What stood there
/// keeps what it was: a link leads where it led, and who may read the file still may. `not_a_file` for what is neither
/// a file nor nothing.
[[nodiscard]] FileResult<Done> replace_file(Files&, std::string const& path, std::string_view text);

} // namespace tenderspot::app
