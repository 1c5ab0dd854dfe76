// SPDX-License-Identifier: MIT
// The special members of a node, compiled once instead of in every file that moves one.
#include "ui/toolkit/node.hpp"

namespace tenderspot::ui {

Node::Node() = default;
Node::Node(Node const&) = default;
Node::Node(Node&&) noexcept = default;
Node& Node::operator=(Node const&) = default;
Node& Node::operator=(Node&&) noexcept = default;
Node::~Node() = default;

} // namespace tenderspot::ui
