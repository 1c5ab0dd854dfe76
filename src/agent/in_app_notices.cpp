// SPDX-License-Identifier: MIT
// Waits with everything until it is asked: nothing acts inside the app while the app acts.
#include "agent/in_app_notices.hpp"

#include <utility>

namespace tenderspot::agent {

/// The app's own is what counts: whether the system showed one as well makes no difference.
NoticeShown InAppNotices::show(NoticePlace place, NoticeText const& text)
{
    if (attention_ == Attention::treating) return NoticeShown::no_service;
    waiting_.emplace_back(app::ShowReminder{place, text});
    static_cast<void>(beside_.show(place, text));
    return NoticeShown::yes;
}

void InAppNotices::close(NoticePlace place)
{
    waiting_.emplace_back(app::HideReminder{place});
    beside_.close(place);
}

std::vector<app::Action> InAppNotices::take() { return std::exchange(waiting_, {}); }

} // namespace tenderspot::agent
