// SPDX-License-Identifier: MIT
// From a laid-out tree to a draw list.
#pragma once

#include "ui/toolkit/layout.hpp"

namespace tenderspot::ui {

/// What of the moment shows in the picture though it is no state of the app.
struct Highlights
{
    std::optional<std::uint64_t> focused; ///< Drawn with a ring; only while the keyboard is in use.
    std::optional<std::uint64_t> pressed;
    std::optional<std::uint64_t> editing; ///< The field that shows a caret, and what is selected of its value.
    Selection selection;
};

[[nodiscard]] DrawList paint(Node const& root, LayoutContext const& context, Highlights const& highlights);

} // namespace tenderspot::ui
