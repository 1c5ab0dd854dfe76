// SPDX-License-Identifier: MIT
// What is known of the reminders beside the app: who shows them, when to look again, what the app shows.
#pragma once

#include "domain/time.hpp"
#include "ports/reminders.hpp"

#include <optional>

namespace tenderspot::app {

/// The notices that the app shows itself.
struct ShownNotices
{
    std::optional<NoticeText> reminder, test;

    [[nodiscard]] std::optional<NoticeText>& at(NoticePlace place)
    {
        return place == NoticePlace::test ? test : reminder;
    }
};

struct RemindFlow
{
    std::optional<ReminderCondition>
        condition;                  ///< Nothing as long as nobody has looked, or there is nothing to look at.
    std::optional<Instant> look_at; ///< After something was asked for that takes a moment.
    ShownNotices shown;             ///< None where the system alone shows them.
};

} // namespace tenderspot::app
