// SPDX-License-Identifier: MIT
// The tree as somebody meets it who does not see it: what is there, in reading order, and what can be done.
#pragma once

#include "ui/toolkit/node.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tenderspot::ui {

/// Every node that says or does something, in reading order. The pointers live as long as the tree.
[[nodiscard]] std::vector<Node const*> meaningful(Node const& root);

/// The nodes that the keyboard visits, in order.
[[nodiscard]] std::vector<Node const*> focusable(Node const& root);

/// What can be touched at a place: the topmost node that can be tapped, edited or panned; null if none.
/// A small node may be touched a little beside its box, as long as no other one is there.
[[nodiscard]] Node const* touched(Node const& root, Point at);

/// The innermost scrolling node at a place; null if none.
[[nodiscard]] Node const* scrolling(Node const& root, Point at);

/// The picture that a drag or a pinch at a place moves; null if none. A button over it does not stop the drag.
[[nodiscard]] Node const* panning(Node const& root, Point at);

/// The scrolling node that the paging keys move: the one with the most to scroll; null if none.
[[nodiscard]] Node const* largest_scroller(Node const& root);

/// The scrolling nodes around a node, innermost first.
[[nodiscard]] std::vector<Node const*> ancestors_that_scroll(Node const& root, std::uint64_t id);

/// The node is on the screen: all of it, or the end of one that is too high for its page.
[[nodiscard]] bool is_in_sight(Node const& node);

/// The first node in reading order that still has to be seen; null if there is none.
[[nodiscard]] Node const* first_unseen(Node const& root);

/// Null if there is none.
[[nodiscard]] Node const* by_key(Node const& root, std::string_view key);

[[nodiscard]] Node const* by_id(Node const& root, std::uint64_t id);

/// What a reader calls a node: its name, else what is written on it.
[[nodiscard]] std::string spoken_name(Node const& node);

/// For use between the quotes of a JSON string.
[[nodiscard]] std::string json_escaped(std::string_view text);

/// All text that is on the page, one piece a line, scrolled-out parts included.
[[nodiscard]] std::string all_text(Node const& root);

[[nodiscard]] std::string_view role_name(Role role);

/// The tree as JSON: role, name, value, state, bounds.
[[nodiscard]] std::string tree_json(Node const& root, std::optional<std::uint64_t> focus);

} // namespace tenderspot::ui
