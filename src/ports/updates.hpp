// SPDX-License-Identifier: MIT
// Where a newer version of the app is brought by the host itself.
#pragma once

namespace tenderspot {

class Updates
{
public:
    virtual ~Updates() = default;

    /// Starts the app anew as its newest version. Whatever was saved stays; what runs ends as by a kill.
    virtual void take() = 0;
};

} // namespace tenderspot
