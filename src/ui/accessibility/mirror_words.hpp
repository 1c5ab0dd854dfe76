// SPDX-License-Identifier: MIT
// What a screen reader says about a node besides its name.
#pragma once

#include "ui/accessibility/mirror_tree.hpp"

namespace tenderspot::ui {

[[nodiscard]] inline bool can_act(Node const& node) { return node.tap || node.edited || node.style.pans; }

/// All text inside a node that is a single element for the reader, and its value.
[[nodiscard]] std::string about(Node const& node);

/// 2 or 3, because level 1 is the page's heading.
[[nodiscard]] int heading_level(Node const& node);

/// The hint that an empty field shows.
[[nodiscard]] std::string field_hint(Node const& node);

/// Empty if the node is only read in order. A clock is not announced, because its seconds would never end.
[[nodiscard]] std::optional<Announcement> announcement(Node const& node);

} // namespace tenderspot::ui
