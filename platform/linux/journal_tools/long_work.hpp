// SPDX-License-Identifier: MIT
// Work that shows its progress and can be stopped with Ctrl-C without leaving anything half done.
#pragma once

#include "journal/task.hpp"
#include "linux/journal_tools/progress_bar.hpp"

#include <optional>

namespace tenderspot::platform {

/// The effect of SIGINT, SIGTERM and SIGHUP.
enum class OnInterrupt {
    end_at_once, ///< For work that only reads.
    note         ///< For work that writes: progress returns false, and the work stops at a consistent point.
};

/// When standard output is written.
enum class Speaks { as_it_goes, at_the_end };

/// At most one at a time.
class LongWork
{
public:
    /// Shows a bar if standard error is a terminal to which nothing else is written meanwhile.
    LongWork(OnInterrupt, Speaks);
    ~LongWork() { finish(); }
    LongWork(LongWork const&) = delete;
    LongWork& operator=(LongWork const&) = delete;

    /// Must not outlive this object.
    [[nodiscard]] Progress progress();
    /// Removes the bar and restores the signals; a noted signal ends the process now.
    void finish();

private:
    std::optional<ProgressBar> bar_;
    bool is_over_ = false;
};

} // namespace tenderspot::platform
