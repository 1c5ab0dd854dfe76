// SPDX-License-Identifier: MIT
// Acting and typing by node instead of by position, for screen readers and native text fields over the picture.
#include "ui/shell/app_frontend.hpp"

#include "ui/toolkit/semantics.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// The movable picture around a node, which can bring the node into view; null if there is none.
Node const* picture_around(Node const& node, std::uint64_t id, Node const* above = nullptr)
{
    if (node.id == id) return above;
    auto const* around = node.style.pans ? &node : above;
    for (auto const& child : node.children)
        if (auto const* found = picture_around(child, id, around)) return found;
    return nullptr;
}

} // namespace

void AppFrontend::act_on(std::uint64_t id)
{
    now_ = app_.ports().clock.boot_now();
    bring_in_sight(id);
    auto const* node = by_id(tree(), id);
    if (!node || node->disabled) return;
    if (highlights_.editing != id) highlights_.editing.reset();
    highlights_.focused = id;
    invalidate();
    auto const* unseen = node->reads_on ? first_unseen(tree_) : nullptr;
    if (unseen) {
        // A user who does not see the page continues listening where it was scrolled to.
        auto const line = unseen->id;
        return read_on(), focus_on(line);
    }
    if (highlights_.editing != id) activate(*node);
    refresh();
}

void AppFrontend::focus_on(std::uint64_t id)
{
    now_ = app_.ports().clock.boot_now();
    auto const* node = by_id(tree(), id);
    if (!node) return;
    auto const stops = focusable(tree_);
    auto const takes = std::find(stops.begin(), stops.end(), node) != stops.end();
    focus_ = highlights_.focused = takes ? std::optional{id} : std::nullopt;
    if (highlights_.editing != id) highlights_.editing.reset();
    invalidate();
    bring_in_sight(id);
    refresh();
}

void AppFrontend::set_text(std::uint64_t id, std::string utf8, std::size_t caret)
{
    now_ = app_.ports().clock.boot_now();
    auto const* node = by_id(tree(), id);
    if (!node || !node->edited || node->disabled) return;
    focus_ = highlights_.editing = id;
    caret = std::min(caret, utf8.size());
    if (node->value == utf8) {
        highlights_.selection = {caret, caret};
        invalidate();
        return refresh();
    }
    auto fits = typed_over({}, {}, utf8, node->limits).text;
    caret = std::min(caret, fits.size());
    replace_text(*node, std::move(fits), caret);
}

void AppFrontend::stop_editing()
{
    if (!highlights_.editing) return;
    highlights_.editing.reset();
    invalidate();
    refresh();
}

void AppFrontend::keyboard_covers(float bottom)
{
    keyboard_ = std::clamp(bottom, 0.0f, size_.h);
    invalidate();
    refresh();
    if (highlights_.editing) bring_in_sight(*highlights_.editing);
}

std::optional<std::uint64_t> AppFrontend::field_at(Point at)
{
    auto const* node = touched(tree(), at);
    return node && node->edited && !node->disabled ? std::optional{node->id} : std::nullopt;
}

MirrorSource AppFrontend::mirrored()
{
    return {tree(), scrolled_, theme_of(app_.state()), focus_, highlights_.editing, highlights_.selection.caret};
}

void AppFrontend::bring_in_sight(std::uint64_t id)
{
    auto const* node = by_id(tree(), id);
    auto const* pane = node ? picture_around(tree_, id) : nullptr;
    if (pane) {
        auto const at = node->box.centre(), middle = pane->box.centre();
        if (!pane->box.contains(at)) pan(*pane, {middle.x - at.x, middle.y - at.y});
    }
    reveal(id);
}

} // namespace tenderspot::ui
