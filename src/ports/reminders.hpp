// SPDX-License-Identifier: MIT
// What shows reminders while the app is not there: a process of its own, or a service of the system; or
// beside its screens, where there is nothing of the kind.
#pragma once

#include "ports/notice.hpp"

namespace tenderspot {

enum class AgentState { absent, runs };

/// When a reminder can come.
enum class ReminderReach {
    also_when_closed,
    only_while_open ///< Nothing of ours runs beside the app: a page in a browser. The app shows them itself, too.
};

enum class AtLogin {
    no,
    yes,
    by_system ///< Whoever installed the app saw to it; it is not ours to change.
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

/// Whether there is anything to remind of.
enum class AgentNeed { none, some };

class Reminders
{
public:
    virtual ~Reminders() = default;

    /// May take half a second where an agent does not answer.
    [[nodiscard]] virtual ReminderCondition look() = 0;

    // The others return at once and cannot fail; look() says what came of them a little later.

    /// Something that reminders depend on was saved. An agent that is needed and does not run is started.
    virtual void changed(AgentNeed) = 0;
    virtual void start() = 0;
    /// Shows a notice so many seconds from now, whatever is due; starts an agent if none runs.
    virtual void test(int seconds) = 0;
    /// Whether an agent is started at login; nothing happens where it is by_system.
    virtual void set_at_login(AtLogin) = 0;
    /// The user answered a notice that the app shows; there is none where it shows none.
    virtual void answer(NoticePlace, NoticeAnswer) {}
    /// See Notifier::ask_permission.
    virtual void ask_permission() {}
};

} // namespace tenderspot
