// SPDX-License-Identifier: MIT
// A notice as a value: what it says, its place, and the user's answer.
#pragma once

#include <string>
#include <vector>

namespace tenderspot {

enum class NoticeAnswer {
    start,
    snooze,
    skip,
    closed ///< By the user, not by a timeout or by us.
};

struct NoticeButton
{
    NoticeAnswer answer;
    std::string label;
    bool operator==(NoticeButton const&) const = default;
};

/// The text of a notice, in plain text.
struct NoticeText
{
    std::string title, body;
    std::vector<NoticeButton> buttons; ///< The first button is also the effect of a tap on the notice itself.
    std::string body_without_buttons;  ///< For desktops whose notices have no buttons.
    bool operator==(NoticeText const&) const = default;
};

/// Each place holds at most one notice at a time.
enum class NoticePlace { reminder, test };

/// The service that shows notices.
enum class NoticeService {
    unknown, ///< No agent is running that could tell.
    none,    ///< Nothing on this desktop shows notices.
    ready,
    holding ///< Do Not Disturb: the desktop holds notices back, and so do we.
};

/// Whether the system lets us show notices. A desktop always does; a browser or a phone asks its user.
enum class NoticePermission {
    not_needed,
    not_asked,
    allowed,
    blocked, ///< The user refused. Only the system's own settings can change that.
    impossible
};

} // namespace tenderspot
