// SPDX-License-Identifier: MIT
// Newer versions of the app, where the host itself provides them.
#pragma once

namespace tenderspot {

class Updates
{
public:
    virtual ~Updates() = default;

    /// Restarts the app in its newest version. Saved data stays; running activities end as if killed.
    virtual void take() = 0;
};

} // namespace tenderspot
