// SPDX-License-Identifier: MIT
// Notices on the desktop, with buttons.
#pragma once

#include "ports/reminders.hpp"

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
};

/// What a notice says; plain text.
struct NoticeText
{
    std::string title, body;
    std::vector<NoticeButton> buttons; ///< The first one is also what a tap on the notice itself does.
    std::string body_without_buttons;  ///< Where the desktop has none.
};

/// There is one notice at each place at a time.
enum class NoticePlace { reminder, test };

enum class NoticeShown { yes, no_service };

class Notifier
{
public:
    virtual ~Notifier() = default;

    /// May take a second; asked only when something is due, or by the user.
    [[nodiscard]] virtual NoticeService service() = 0;
    /// Instead of what was shown at that place.
    [[nodiscard]] virtual NoticeShown show(NoticePlace, NoticeText const&) = 0;
    /// Nothing if there is none.
    virtual void close(NoticePlace) = 0;
};

} // namespace tenderspot
