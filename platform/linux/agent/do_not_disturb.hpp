// SPDX-License-Identifier: MIT
// Whether the desktop holds notices back, if it can be asked.
#pragma once

#include "linux/agent/bus.hpp"

namespace tenderspot::platform {

/// `server` is the name that the notification server reports about itself. False for one that we cannot ask, and for
/// one that does not answer within a second.
[[nodiscard]] bool holds_notices(Bus&, std::string const& server);

} // namespace tenderspot::platform
