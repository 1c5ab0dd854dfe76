// SPDX-License-Identifier: MIT
// Runs the script commands about reminders.
#pragma once

#include "headless/runner.hpp"

namespace tenderspot::platform {

[[nodiscard]] std::optional<Failure> run(Device& device, script::ReminderCommand const& command);

} // namespace tenderspot::platform
