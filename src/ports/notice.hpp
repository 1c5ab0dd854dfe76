// SPDX-License-Identifier: MIT
// A notice as a value: what it says, where it stands, what became of it.
#pragma once

#include <string>
#include <vector>

namespace tenderspot {

enum class NoticeAnswer {
    start,
    snooze,
    skip,
    closed ///< By the user, not by time or by us.
};

struct NoticeButton
{
    NoticeAnswer answer;
    std::string label;
    bool operator==(NoticeButton const&) const = default;
};

/// What a notice says; plain text.
struct NoticeText
{
    std::string title, body;
    std::vector<NoticeButton> buttons; ///< The first one is also what a tap on the notice itself does.
    std::string body_without_buttons;  ///< Where the desktop has none.
    bool operator==(NoticeText const&) const = default;
};

/// There is one notice at each place at a time.
enum class NoticePlace { reminder, test };

/// What takes the notices that are shown.
enum class NoticeService {
    unknown, ///< Nobody runs who could know.
    none,    ///< Nothing on this desktop shows notices.
    ready,
    holding ///< Do Not Disturb: the desktop keeps them back, and so do we.
};

/// Whether the system lets us show notices. A desktop lets everybody; a browser or a phone asks its user.
enum class NoticePermission {
    not_needed,
    not_asked,
    allowed,
    blocked, ///< The user said no. Only the system's own settings change that.
    impossible
};

} // namespace tenderspot
