// SPDX-License-Identifier: MIT
// Shows notices with buttons: on a desktop, in a browser, or in the app itself.
#pragma once

#include "ports/notice.hpp"

namespace tenderspot {

enum class NoticeShown { yes, no_service };

class Notifier
{
public:
    virtual ~Notifier() = default;

    /// May take a second; called only when something is due, or at the user's request.
    [[nodiscard]] virtual NoticeService service() = 0;
    /// Replaces the notice that was shown at that place.
    [[nodiscard]] virtual NoticeShown show(NoticePlace, NoticeText const&) = 0;
    /// Does nothing if there is none.
    virtual void close(NoticePlace) = 0;

    [[nodiscard]] virtual NoticePermission permission() const { return NoticePermission::not_needed; }
    /// Lets the system ask its user; permission() tells the result later. Call only while handling a tap of the user.
    virtual void ask_permission() {}
};

} // namespace tenderspot
