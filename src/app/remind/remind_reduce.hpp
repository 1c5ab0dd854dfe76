// SPDX-License-Identifier: MIT
// What the actions about the reminders do, and what they have to be told.
#pragma once

#include "app/action.hpp"
#include "app/effect.hpp"

#include <optional>

namespace tenderspot::app {

[[nodiscard]] Effects reduce(State&, CheckReminders const&);
[[nodiscard]] Effects reduce(State&, StartReminders const&);
[[nodiscard]] Effects reduce(State&, TryReminder const&);
[[nodiscard]] Effects reduce(State&, StartAtLogin const&);
[[nodiscard]] Effects reduce(State&, RemindersTold const&);
[[nodiscard]] Effects reduce(State&, AllowNotices const&);
[[nodiscard]] Effects reduce(State&, ShowReminder const&);
[[nodiscard]] Effects reduce(State&, HideReminder const&);
[[nodiscard]] Effects reduce(State&, AnswerReminder const&);

/// In a treatment, and until its last question is answered: nothing else is shown or heard then.
[[nodiscard]] bool wants_no_reminder(State const&);

[[nodiscard]] AgentNeed agent_need(State const&);

/// What has to be told of a record that was saved, so that a reminder neither comes too late nor after the deed.
[[nodiscard]] Effects reminders_appended(State&, Record const&);

[[nodiscard]] Effects tick_reminders(State&);
[[nodiscard]] std::optional<Instant> reminders_wake_at(State const&);

} // namespace tenderspot::app
