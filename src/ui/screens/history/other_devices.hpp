// SPDX-License-Identifier: MIT
// What other devices recorded about a treatment without knowing this version, for the user to resolve.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Empty if there is nothing to resolve.
[[nodiscard]] std::vector<Node> to_settle(ViewContext const& context, Treatment const& treatment);

/// The same in a few words for a list; empty if there is nothing to resolve.
[[nodiscard]] std::string to_settle_words(ViewContext const& context, Treatment const& treatment);

} // namespace tenderspot::ui
