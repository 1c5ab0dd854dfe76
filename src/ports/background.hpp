// SPDX-License-Identifier: MIT
// Work that takes long, away from the thread that counts and shows.
#pragma once

#include <atomic>
#include <functional>

namespace tenderspot {

class Background
{
public:
    /// Looks at `stop` often, and ends soon when it is true.
    using Work = std::function<void(std::atomic<bool> const& stop)>;

    virtual ~Background() = default;

    /// Does the work soon, at the latest when what runs already has ended; perhaps before this returns.
    virtual void run(Work) = 0;
    /// Stops what runs and forgets what waits; nothing runs any more on return.
    virtual void stop() = 0;
};

} // namespace tenderspot
