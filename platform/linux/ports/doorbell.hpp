// SPDX-License-Identifier: MIT
// Two copies of the app on one data folder: the second rings, the first comes to the front.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace tenderspot::platform {

/// Whether a copy of this user's app that works on `folder` answered, within half a second, that it was rung at.
[[nodiscard]] bool ring(std::string const& folder);

class Doorbell
{
public:
    /// Answers for `folder` from now on, and calls `rung` from another thread. Null if another copy does already, or
    /// the system has no such thing; then nobody can be called to the front, which is all there is to it.
    static std::unique_ptr<Doorbell> listen(std::string const& folder, std::function<void()> rung);
    ~Doorbell();
    Doorbell(Doorbell const&) = delete;
    Doorbell& operator=(Doorbell const&) = delete;

private:
    Doorbell(int socket, std::function<void()> rung);
    void answer();

    int socket_;
    std::function<void()> rung_;
    std::thread thread_; ///< Sleeps until somebody rings.
};

} // namespace tenderspot::platform
