// SPDX-License-Identifier: MIT
// Collects everything until it is asked for, so that nothing acts on the app while the app itself is acting.
#include "agent/in_app_notices.hpp"

#include <utility>

namespace tenderspot::agent {

/// Only the app's own notice counts: it makes no difference whether the system showed one as well.
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
