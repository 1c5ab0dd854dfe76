// SPDX-License-Identifier: MIT
// Turns a laid-out tree into a draw list.
#pragma once

#include "ui/toolkit/layout.hpp"

namespace tenderspot::ui {

/// Transient details of the picture that are not part of the app's state.
struct Highlights
{
    std::optional<std::uint64_t> focused; ///< Drawn with a ring, but only while the keyboard is in use.
    std::optional<std::uint64_t> pressed;
    std::optional<std::uint64_t> editing; ///< The field that shows a caret and the selection in its value.
    Selection selection;
};

[[nodiscard]] DrawList paint(Node const& root, LayoutContext const& context, Highlights const& highlights);

} // namespace tenderspot::ui
