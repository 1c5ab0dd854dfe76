// SPDX-License-Identifier: MIT
// What other devices said of a treatment without knowing of this one, to be settled by the user.
#pragma once

#include "ui/parts/view_context.hpp"

namespace tenderspot::ui {

/// Nothing if there is nothing to settle.
[[nodiscard]] std::vector<Node> to_settle(ViewContext const& context, Treatment const& treatment);

/// The same in a few words for a list; empty if there is nothing.
[[nodiscard]] std::string to_settle_words(ViewContext const& context, Treatment const& treatment);

} // namespace tenderspot::ui
