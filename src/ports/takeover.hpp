// SPDX-License-Identifier: MIT
// Asks another window of the same device to release the data.
#pragma once

namespace tenderspot {

class Takeover
{
public:
    virtual ~Takeover() = default;

    /// Returns at once. Once the data can be opened here, or it turns out that it cannot, the app is told to try again.
    virtual void take_over() = 0;
};

} // namespace tenderspot
