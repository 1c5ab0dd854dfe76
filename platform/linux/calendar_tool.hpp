// SPDX-License-Identifier: MIT
// `tenderspot ics [FILE]`: the planned times as a file for calendars.
#pragma once

#include "linux/journal_tools/tool.hpp"

#include <string>

namespace tenderspot::platform {

/// `data` is read when the whole line was; `chosen` is set while it is parsed, if it names this.
void add_calendar_tool(CLI::App& line, std::string const& data, Tool& chosen);

} // namespace tenderspot::platform
