// SPDX-License-Identifier: MIT
// A newer version that the page's worker has brought.
#pragma once

#include "ports/updates.hpp"

namespace tenderspot::platform {

class BrowserUpdates final : public Updates
{
public:
    /// Returns; the page is loaded anew a little later.
    void take() override;
};

} // namespace tenderspot::platform
