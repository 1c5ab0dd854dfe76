// SPDX-License-Identifier: MIT
// The last time that a spot was treated.
#pragma once

#include "domain/history.hpp"

namespace tenderspot {

/// Among the newest sessions that the user sees, 200 of them; null if there is none of the spot.
[[nodiscard]] Session const* last_session(History const&, Spot const&);

} // namespace tenderspot
