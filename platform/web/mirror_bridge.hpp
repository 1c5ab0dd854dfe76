// SPDX-License-Identifier: MIT
// Between the app and the page over its canvas that readers, keyboards and text fields use: see site/mirror.js.
#pragma once

#include "ui/shell/app_frontend.hpp"

namespace tenderspot::platform {

/// One a program. What the page does comes in through exported functions between two turns of the loop.
class MirrorBridge
{
public:
    explicit MirrorBridge(ui::AppFrontend& frontend);
    ~MirrorBridge();
    MirrorBridge(MirrorBridge const&) = delete;
    MirrorBridge& operator=(MirrorBridge const&) = delete;

    /// Once a loop turn, after tick(): tells the page what changed, if anything did.
    void turn();

    // What the page does; ids as in the mirror. Those it no longer has do nothing.
    void activate(std::string const& id);
    void focus(std::string const& id); ///< Empty: a field was left.
    void text(std::string const& id, std::string utf8, int caret);
    void key(std::string const& name); ///< As KeyboardEvent::key says.
    void keyboard(float covered);
    [[nodiscard]] std::string field_at(ui::Point at);

private:
    ui::AppFrontend& frontend_;
    ui::Mirror mirror_;
    std::uint64_t told_revision_ = 0;
    std::optional<std::uint64_t> told_focus_;
    bool has_told_ = false;
};

} // namespace tenderspot::platform
