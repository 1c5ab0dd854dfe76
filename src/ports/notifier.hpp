// SPDX-License-Identifier: MIT
// What shows notices with buttons: a desktop, a browser, the app itself.
#pragma once

#include "ports/notice.hpp"

namespace tenderspot {

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

    [[nodiscard]] virtual NoticePermission permission() const { return NoticePermission::not_needed; }
    /// Lets the system ask its user; permission() tells some time later. Only while a tap of the user is handled.
    virtual void ask_permission() {}
};

} // namespace tenderspot
