// SPDX-License-Identifier: MIT
// Dragging a row of a list to another position.
#include "ui/shell/app_frontend.hpp"

#include "ui/toolkit/semantics.hpp"

namespace tenderspot::ui {
namespace {

bool holds(Node const& node, Point at) { return node.box.contains(at) && node.clip.contains(at); }

bool is_gripped(Node const& node, Point at)
{
    if (!holds(node, at)) return false;
    if (node.drag_handle) return true;
    for (auto const& child : node.children)
        if (is_gripped(child, at)) return true;
    return false;
}

/// The list whose drag handle is at that place; null if there is none.
Node const* gripped_list(Node const& node, Point at)
{
    if (node.carried && is_gripped(node, at)) return &node;
    for (auto const& child : node.children)
        if (auto const* found = gripped_list(child, at)) return found;
    return nullptr;
}

/// The row at that height, or the first or last one beyond them; empty if there are no rows.
std::optional<std::size_t> row_at(Node const& list, float y)
{
    std::optional<std::size_t> found;
    std::size_t index = 0;
    for (auto const& child : list.children) {
        if (child.role != Role::list_item) continue;
        if (!found || y >= child.box.y) found = index;
        ++index;
    }
    return found;
}

} // namespace

bool AppFrontend::carry(Dragged const& drag)
{
    auto const& root = tree();
    if (!carried_) {
        auto const* list = gripped_list(root, drag.from);
        auto const row = list ? row_at(*list, drag.from.y) : std::nullopt;
        if (!row) return false;
        carried_ = Carried{list->id, *row};
    }
    auto const* list = by_id(root, carried_->list);
    auto const row = list ? row_at(*list, drag.at.y) : std::nullopt;
    if (!row || *row == carried_->row) return true;
    auto const action = list->carried(carried_->row, *row);
    carried_->row = *row;
    dispatch(action);
    return true;
}

bool AppFrontend::drop()
{
    if (!carried_) return false;
    auto const* list = by_id(tree(), std::exchange(carried_, std::nullopt)->list);
    auto const action = list ? list->dropped : std::nullopt;
    if (action) dispatch(*action);
    return true;
}

} // namespace tenderspot::ui
