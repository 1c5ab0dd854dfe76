// SPDX-License-Identifier: MIT
// Where another window of the same device can be asked to let go of the data.
#pragma once

namespace tenderspot {

class Takeover
{
public:
    virtual ~Takeover() = default;

    /// Returns at once. When the data can be opened here, or cannot after all, the app is told to try again.
    virtual void take_over() = 0;
};

} // namespace tenderspot
