// SPDX-License-Identifier: MIT
// Connects the app with the page over its canvas that screen readers, keyboards and text fields use: see
// site/mirror.js.
#pragma once

#include "ui/shell/app_frontend.hpp"

namespace tenderspot::platform {

/// One per program. Events of the page arrive through exported functions between two turns of the loop.
class MirrorBridge
{
public:
    explicit MirrorBridge(ui::AppFrontend& frontend);
    ~MirrorBridge();
    MirrorBridge(MirrorBridge const&) = delete;
    MirrorBridge& operator=(MirrorBridge const&) = delete;

    /// Call once per loop turn, after tick(): sends the changes to the page, if any.
    void turn();

    // Events of the page; ids are those of the mirror. Ids that it no longer has are ignored.
    void activate(std::string const& id);
    void focus(std::string const& id); ///< Empty: the focus has left a field.
    void text(std::string const& id, std::string utf8, int caret);
    void key(std::string const& name); ///< As in KeyboardEvent::key.
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
