// SPDX-License-Identifier: MIT
// The app's connection to whatever shows reminders while it is closed: a separate process or a system service; where
// neither exists, the agent runs inside the app.
#pragma once

#include "ports/notice.hpp"

namespace tenderspot {

enum class AgentState { absent, runs };

/// When reminders can arrive.
enum class ReminderReach {
    also_when_closed,
    only_while_open ///< Nothing runs besides the app, as in a browser page; it shows the reminders itself, too.
};

enum class AtLogin {
    no,
    yes,
    by_system ///< Set by the installation of the app; we cannot change it.
};

struct ReminderCondition
{
    AgentState agent = AgentState::absent;
    NoticeService service = NoticeService::unknown;
    AtLogin at_login = AtLogin::no;
    ReminderReach reach = ReminderReach::also_when_closed;
    NoticePermission permission = NoticePermission::not_needed;
    bool operator==(ReminderCondition const&) const = default;
};

/// Whether there is anything to remind the user of.
enum class AgentNeed { none, some };

class Reminders
{
public:
    virtual ~Reminders() = default;

    /// May take half a second if an agent does not answer.
    [[nodiscard]] virtual ReminderCondition look() = 0;

    // The others return at once and cannot fail; look() shows their effect a little later.

    /// Something that reminders depend on was saved. Starts an agent if one is needed and none is running.
    virtual void changed(AgentNeed) = 0;
    virtual void start() = 0;
    /// Shows a test notice that many seconds from now, whatever is due; starts an agent if none is running.
    virtual void test(int seconds) = 0;
    /// Sets whether an agent is started at login; does nothing if that is by_system.
    virtual void set_at_login(AtLogin) = 0;
    /// The user answered a notice that the app shows; does nothing where the app shows none.
    virtual void answer(NoticePlace, NoticeAnswer) {}
    /// See Notifier::ask_permission.
    virtual void ask_permission() {}
};

} // namespace tenderspot
