// SPDX-License-Identifier: MIT
// Reducers for the reminders, and what the agent has to be told.
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

/// True during a session and until its last question is answered: no other notice is shown or sounded then.
[[nodiscard]] bool wants_no_reminder(State const&);

[[nodiscard]] AgentNeed agent_need(State const&);

/// Tells the agent about a saved record, so that no reminder comes too late or after the treatment was done.
[[nodiscard]] Effects reminders_appended(State&, Record const&);

[[nodiscard]] Effects tick_reminders(State&);
[[nodiscard]] std::optional<Instant> reminders_wake_at(State const&);

} // namespace tenderspot::app
