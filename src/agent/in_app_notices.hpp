// SPDX-License-Identifier: MIT
// Notices inside the app where the app itself reminds, with system notices in addition where they are permitted.
#pragma once

#include "app/action.hpp"
#include "ports/notifier.hpp"

#include <vector>

namespace tenderspot::agent {

/// Whether the app can take notices now.
enum class Attention {
    free,
    treating ///< Nothing is shown or sounded.
};

class InAppNotices : public Notifier
{
public:
    /// `beside` outlives it.
    explicit InAppNotices(Notifier& beside) : beside_{beside} {}

    [[nodiscard]] NoticeService service() override { return NoticeService::ready; }
    [[nodiscard]] NoticeShown show(NoticePlace, NoticeText const&) override;
    void close(NoticePlace) override;
    [[nodiscard]] NoticePermission permission() const override { return beside_.permission(); }
    void ask_permission() override { beside_.ask_permission(); }

    void set(Attention attention) { attention_ = attention; }
    [[nodiscard]] Attention attention() const { return attention_; }

    /// The actions that the app has not received yet, in order.
    [[nodiscard]] std::vector<app::Action> take();

private:
    Notifier& beside_;
    Attention attention_ = Attention::free;
    std::vector<app::Action> waiting_;
};

} // namespace tenderspot::agent
