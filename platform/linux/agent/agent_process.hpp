// SPDX-License-Identifier: MIT
// `tenderspot --agent`: runs without a window; sleeps until a reminder is due or a request arrives.
#pragma once

#include <optional>
#include <string>

namespace tenderspot::platform {

struct AgentOptions
{
    std::string data;                ///< The data folder.
    std::optional<int> test_seconds; ///< Shows a test notice after that many seconds.
};

/// Ends on request, at the end of the session, and when there is nothing to remind of. Returns the exit code: always 0,
/// even if another agent is already running.
[[nodiscard]] int run_agent(AgentOptions const& options);

} // namespace tenderspot::platform
