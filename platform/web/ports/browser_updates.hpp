// SPDX-License-Identifier: MIT
// A newer version that the page's service worker has loaded.
#pragma once

#include "ports/updates.hpp"

namespace tenderspot::platform {

class BrowserUpdates final : public Updates
{
public:
    /// Returns immediately; the page is reloaded a little later.
    void take() override;
};

} // namespace tenderspot::platform
