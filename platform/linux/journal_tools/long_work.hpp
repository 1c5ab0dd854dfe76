// SPDX-License-Identifier: MIT
// Work that shows how far it is and can be stopped by Ctrl-C with nothing half done.
#pragma once

#include "journal/task.hpp"
#include "linux/journal_tools/progress_bar.hpp"

#include <optional>

namespace tenderspot::platform {

/// What SIGINT, SIGTERM and SIGHUP do.
enum class OnInterrupt {
    end_at_once, ///< For work that only reads.
    note         ///< For work that writes: progress says false, and it stops where nothing is half done.
};

/// When standard output is written to.
enum class Speaks { as_it_goes, at_the_end };

/// One at a time.
class LongWork
{
public:
    /// With a bar if standard error is a terminal that nothing else is written to in the meantime.
    LongWork(OnInterrupt, Speaks);
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
