// SPDX-License-Identifier: MIT
// Does what a script says on a device.
#pragma once

#include "headless/device.hpp"
#include "headless/script.hpp"

namespace tenderspot::platform {

/// What was expected and what is on the screen instead.
struct Failure
{
    std::string expected;
};

/// Does one command; nothing if all went as the script wants.
[[nodiscard]] std::optional<Failure> run(Device& device, script::Command const& command);

/// "2026-11-22T13:00" in the zone of the process, as milliseconds since 1970 UTC; nothing if it is no time.
[[nodiscard]] std::optional<std::int64_t> parse_local_time(std::string const& text);

/// Makes `zone` the zone of the process; false if the system does not know it.
[[nodiscard]] bool set_zone(std::string const& zone);

} // namespace tenderspot::platform
