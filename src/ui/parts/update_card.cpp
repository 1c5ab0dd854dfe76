// SPDX-License-Identifier: MIT
// A newer version of the app, where the host provides it.
#include "ui/parts/update_card.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {

std::optional<Node> update_card(ViewContext const& context)
{
    if (context.state.version == app::Version::newest) return std::nullopt;
    return card(10, heading(tr("A new version is ready"), Type::section),
                text(tr("Taking it needs a moment. Your history stays as it is."), Type::secondary, Ink::muted),
                button(tr("Use it now"), app::UseUpdate{}, Look::outline));
}

} // namespace tenderspot::ui
