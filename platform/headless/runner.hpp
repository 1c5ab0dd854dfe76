// SPDX-License-Identifier: MIT
// Runs the commands of a script on a device.
#pragma once

#include "headless/device.hpp"
#include "headless/script.hpp"

namespace tenderspot::platform {

/// What was expected, and what is on the screen instead.
struct Failure
{
    std::string expected;
};

/// Runs one command; empty if it succeeded.
[[nodiscard]] std::optional<Failure> run(Device& device, script::Command const& command);

/// Parses a time such as "2026-11-22T13:00" in the zone of the process; milliseconds since 1970 UTC, or empty if it is
/// invalid.
[[nodiscard]] std::optional<std::int64_t> parse_local_time(std::string const& text);

/// Makes `zone` the zone of the process; false if the system does not know it.
[[nodiscard]] bool set_zone(std::string const& zone);

} // namespace tenderspot::platform
