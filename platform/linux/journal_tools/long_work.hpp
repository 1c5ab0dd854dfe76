// SPDX-License-Identifier: MIT
// Work that shows how far it is and can be stopped by Ctrl-C with nothing half done.
#pragma once

#include "linux/journal_tools/progress_bar.hpp"

#include <cstdint>
#include <functional>
#include <optional>

namespace tenderspot::platform {

/// Told now and then how much is done; false: stop.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t of)>;

/// What SIGINT, SIGTERM and SIGHUP do.
enum class OnInterrupt {
    end_at_once, ///< For work that only reads.
    note         ///< For work that writes: progress says false, and it stops where nothing is half done.
};

/// One at a time.
class LongWork
{
public:
    /// With a bar if standard error is a terminal that nothing else is written to.
    explicit LongWork(OnInterrupt);
    ~LongWork() { finish(); }
    LongWork(LongWork const&) = delete;
    LongWork& operator=(LongWork const&) = delete;

    /// Must not outlive it.
    [[nodiscard]] Progress progress();
    /// Takes the bar away and gives the signals back; one that was noted ends the process now.
    void finish();

private:
    std::optional<ProgressBar> bar_;
    bool is_over_ = false;
};

} // namespace tenderspot::platform
