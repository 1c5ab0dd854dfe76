// SPDX-License-Identifier: MIT
// See site/updates.js.
#include "web/ports/browser_updates.hpp"

#include <emscripten.h>

// clang-format off
EM_JS(void, tenderspot_take_update, (), { tenderspot.updates.take(); });
// clang-format on

namespace tenderspot::platform {

void BrowserUpdates::take() { tenderspot_take_update(); }

} // namespace tenderspot::platform
