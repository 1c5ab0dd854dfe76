// SPDX-License-Identifier: MIT
// What is known of the reminders beside the app: who shows them, and when to look again.
#pragma once

#include "domain/time.hpp"
#include "ports/reminders.hpp"

#include <optional>

namespace tenderspot::app {

struct RemindFlow
{
    std::optional<ReminderCondition>
        condition;                  ///< Nothing as long as nobody has looked, or there is nothing to look at.
    std::optional<Instant> look_at; ///< After something was asked for that takes a moment.
};

} // namespace tenderspot::app
