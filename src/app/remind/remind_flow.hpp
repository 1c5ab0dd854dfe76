// SPDX-License-Identifier: MIT
// What is known about the reminders outside the app: who shows them, when to check again, what the app shows.
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
    std::optional<ReminderCondition> condition; ///< Empty until it was first checked, or if there are no reminders.
    std::optional<Instant> look_at;             ///< Set after a request whose result takes a moment.
    ShownNotices shown;                         ///< Empty where only the system shows notices.
};

} // namespace tenderspot::app
