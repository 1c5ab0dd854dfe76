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

/// At every moment there is the whole of one of them; what is said to be done survives a power cut.
[[nodiscard]] FileResult<Done> replace_file(Files&, std::string const& path, std::string_view text);

} // namespace tenderspot::app
