// SPDX-License-Identifier: MIT
// What a reader says of a node besides its name.
#pragma once

#include "ui/accessibility/mirror_tree.hpp"

namespace tenderspot::ui {

[[nodiscard]] inline bool can_act(Node const& node) { return node.tap || node.edited || node.style.pans; }

/// All that is written in a node that is one thing for a reader, and its value.
[[nodiscard]] std::string about(Node const& node);

/// 2 or 3: the first one is the page's.
[[nodiscard]] int heading_level(Node const& node);

/// What an empty field says of itself.
[[nodiscard]] std::string field_hint(Node const& node);

/// Nothing for what is only met in reading. A clock is not announced: its seconds would never end.
[[nodiscard]] std::optional<Announcement> announcement(Node const& node);

} // namespace tenderspot::ui
