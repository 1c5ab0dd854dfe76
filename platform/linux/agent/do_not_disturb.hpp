// SPDX-License-Identifier: MIT
// Whether the desktop holds notices back, where it can be asked.
#pragma once

#include "linux/agent/bus.hpp"

namespace tenderspot::platform {

/// `server` is the name by which the one who shows notices calls itself. Of one that we do not know how to ask, and of
/// one that does not answer within a second: no.
[[nodiscard]] bool holds_notices(Bus&, std::string const& server);

} // namespace tenderspot::platform
