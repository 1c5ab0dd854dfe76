// SPDX-License-Identifier: MIT
// `tenderspot ics [FILE]`: the planned times as a calendar file.
#pragma once

#include "linux/command.hpp"

#include <memory>
#include <string>

namespace tenderspot::platform {

/// `data` is the data folder, read when the tool runs, after the whole command line was parsed.
[[nodiscard]] Command calendar_tool(std::shared_ptr<std::string const> data);

} // namespace tenderspot::platform
