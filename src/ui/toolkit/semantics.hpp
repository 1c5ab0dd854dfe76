// SPDX-License-Identifier: MIT
// The tree as a user who cannot see it experiences it: what there is, in reading order, and what can be done.
#pragma once

#include "ui/toolkit/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::ui {

/// Every node that says or does something, in reading order. The pointers are valid as long as the tree.
[[nodiscard]] std::vector<Node const*> meaningful(Node const& root);

/// The nodes that can have the keyboard focus, in order.
[[nodiscard]] std::vector<Node const*> focusable(Node const& root);

/// The topmost node at a place that can be tapped, edited or panned; null if there is none. A small node also reacts to
/// touches slightly outside its box if there is no other node.
[[nodiscard]] Node const* touched(Node const& root, Point at);

/// The innermost scrolling node at a place; null if there is none.
[[nodiscard]] Node const* scrolling(Node const& root, Point at);

/// The picture that a drag or a pinch at a place moves; null if there is none. A button on top does not stop the drag.
[[nodiscard]] Node const* panning(Node const& root, Point at);

/// The scrolling node that the paging keys move: the one with the most to scroll; null if there is none.
[[nodiscard]] Node const* largest_scroller(Node const& root);

/// The scrolling nodes that contain a node, innermost first.
[[nodiscard]] std::vector<Node const*> ancestors_that_scroll(Node const& root, std::uint64_t id);

/// Whether the node is on the screen: all of it, or its end if it is too high for its page.
[[nodiscard]] bool is_in_sight(Node const& node);

/// The first node in reading order that has not been seen yet; null if there is none.
[[nodiscard]] Node const* first_unseen(Node const& root);

/// Null if there is none.
[[nodiscard]] Node const* by_key(Node const& root, std::string_view key);

[[nodiscard]] Node const* by_id(Node const& root, std::uint64_t id);

/// What a screen reader calls a node: its name, or else its text.
[[nodiscard]] std::string spoken_name(Node const& node);

/// The text, escaped for use between the quotes of a JSON string.
[[nodiscard]] std::string json_escaped(std::string_view text);

/// All text on the page, one piece per line, including the parts scrolled out of view.
[[nodiscard]] std::string all_text(Node const& root);

[[nodiscard]] std::string_view role_name(Role role);

/// The tree as JSON: role, name, value, state, bounds.
[[nodiscard]] std::string tree_json(Node const& root, std::optional<std::uint64_t> focus);

} // namespace tenderspot::ui
