// SPDX-License-Identifier: MIT
// Notices of the browser, in addition to those that the app shows itself. See site/notices.js.
#pragma once

#include "ports/notifier.hpp"

#include <optional>

namespace tenderspot::platform {

class BrowserNotifier : public Notifier
{
public:
    [[nodiscard]] NoticeService service() override { return NoticeService::ready; }
    [[nodiscard]] NoticeShown show(NoticePlace, NoticeText const&) override;
    void close(NoticePlace) override;
    [[nodiscard]] NoticePermission permission() const override;
    void ask_permission() override;
};

/// The user's answer to a notice as the browser reports it; empty if it is not an answer.
struct BrowserAnswer
{
    NoticePlace place;
    NoticeAnswer answer;
};
[[nodiscard]] std::optional<BrowserAnswer> browser_answer(int place, int answer);

} // namespace tenderspot::platform
