// SPDX-License-Identifier: MIT
// `tenderspot --agent`: no window, no frame; sleeps until a reminder is due or somebody calls.
#pragma once

#include <optional>
#include <string>

namespace tenderspot::platform {

struct AgentOptions
{
    std::string data;                ///< The data folder.
    std::optional<int> test_seconds; ///< Show a test notice so many seconds from now.
};

/// Ends when it is told to, when the session is over, and when there is nothing to remind of. What it returns is the
/// exit code: always 0, also if another one is there already.
[[nodiscard]] int run_agent(AgentOptions const& options);

} // namespace tenderspot::platform
