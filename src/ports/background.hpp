// SPDX-License-Identifier: MIT
// Long-running work, away from the thread that runs the app and its screens.
#pragma once

#include <atomic>
#include <functional>

namespace tenderspot {

class Background
{
public:
    /// Must check `stop` often and end soon when it is true.
    using Work = std::function<void(std::atomic<bool> const& stop)>;

    virtual ~Background() = default;

    /// Starts the work soon, at the latest when running work has ended; perhaps before this returns.
    virtual void run(Work) = 0;
    /// Stops running work and drops queued work; nothing is running on return.
    virtual void stop() = 0;
};

} // namespace tenderspot
