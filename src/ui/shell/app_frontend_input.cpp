// SPDX-License-Identifier: MIT
// What taps, drags, wheels and keys do on a screen.
#include "ui/shell/app_frontend.hpp"

#include "ui/parts/camera.hpp"
#include "ui/toolkit/semantics.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float degrees_across_pane = 150; ///< A drag across the pane's width turns the body by this angle.

Point within(Node const& node, Point at) { return {at.x - node.box.x, at.y - node.box.y}; }

/// A held key keeps moving, zooming and deleting, but does not confirm anything twice.
bool may_repeat(KeyName name)
{
    switch (name) {
    case KeyName::tab:
    case KeyName::back_tab:
    case KeyName::left:
    case KeyName::right:
    case KeyName::up:
    case KeyName::down:
    case KeyName::page_up:
    case KeyName::page_down:
    case KeyName::backspace:
    case KeyName::del:
    case KeyName::plus:
    case KeyName::minus: return true;
    case KeyName::enter:
    case KeyName::space:
    case KeyName::escape:
    case KeyName::home:
    case KeyName::end:
    case KeyName::digit:
    case KeyName::letter: return false;
    }
    return false;
}

} // namespace

void AppFrontend::handle(Input const& input)
{
    now_ = app_.ports().clock.boot_now();
    std::visit([&](auto const& one) { on(one); }, input);
    refresh();
}

void AppFrontend::on(Pointer const& event)
{
    highlights_.focused.reset(); // A finger needs no focus ring.
    pointing_ = event.kind;
    if (auto const done = gestures_.take(event, now_)) std::visit([&](auto const& one) { gesture(one); }, *done);
}

void AppFrontend::gesture(PressBegan const& press)
{
    fling_.reset();
    auto const* node = touched(tree(), press.at);
    meant_ = node && settling_.has_settled(*node, now_) ? std::optional{node->id} : std::nullopt;
    if (meant_ && node->tap) highlights_.pressed = meant_;
    auto const* pane = panning(tree_, press.at);
    on_hold_ = meant_ && pane && pane->hold_at ? pane->hold_at(within(*pane, press.at)) : std::nullopt;
    map_drag_ = MapDrag::undecided;
    invalidate();
}

void AppFrontend::gesture(PressEnded const&)
{
    highlights_.pressed.reset();
    invalidate();
}

void AppFrontend::gesture(Tapped const& tap)
{
    highlights_.pressed.reset();
    highlights_.editing.reset();
    invalidate();
    auto const* node = touched(tree(), tap.at);
    if (!node || node->id != meant_) return;
    if (auto const placed = node->tap_at ? node->tap_at(within(*node, tap.at)) : std::nullopt) dispatch(*placed);
    else activate(*node);
    if (auto const* field = edited_field()) put_caret(*field, tap.at, tap.at);
}

void AppFrontend::gesture(Dragged const& drag)
{
    highlights_.pressed.reset();
    invalidate();
    if (carry(drag)) return;
    // A finger scrolls over a field as over any other part of a page.
    auto const* field = pointing_ == PointerKind::mouse ? edited_field() : nullptr;
    if (field && field->box.contains(drag.from)) return put_caret(*field, drag.from, drag.at);
    auto const* pane = panning(tree(), drag.from);
    if (pane) drag_map(*pane, drag);
    else if (auto const* list = scrolling(tree_, drag.from)) scroll(*list, -drag.by.y);
}

void AppFrontend::gesture(DragEnded const& end)
{
    if (drop()) return;
    if (map_drag_ == MapDrag::turns) return dispatch(app::EndTurn{});
    auto const* list = scrolling(tree(), end.from);
    auto const moves = app_.state().settings.motion == app::Switch::on && !panning(tree_, end.from);
    if (list && moves && std::abs(end.velocity.y) > 60) fling_ = Fling{list->id, end.velocity.y, now_};
}

void AppFrontend::gesture(Pinched const& pinch)
{
    if (auto const* pane = panning(tree(), pinch.at)) zoom(*pane, pinch.factor, pinch.at);
}

void AppFrontend::activate(Node const& node)
{
    if (node.disabled) return;
    focus_ = node.id;
    if (node.reads_on && read_on()) return;
    if (node.edited) {
        highlights_.editing = node.id;
        highlights_.selection = {node.value.size(), node.value.size()};
        invalidate();
    } else if (node.tap) {
        dispatch(*node.tap);
    }
}

void AppFrontend::on(Wheel const& wheel)
{
    fling_.reset();
    if (auto const* pane = panning(tree(), wheel.at)) zoom(*pane, std::exp(wheel.by.y * 0.16f), wheel.at);
    else if (auto const* list = scrolling(tree_, wheel.at)) scroll(*list, -wheel.by.y * 56);
}

/// On the whole body, a horizontal drag turns it; a vertical drag, or any drag after zooming in, moves the picture.
void AppFrontend::drag_map(Node const& pane, Dragged const& drag)
{
    if (map_drag_ == MapDrag::undecided) {
        auto const& map = app_.state().map;
        auto const* view = app_.ports().body_map.view(map.view);
        auto const zoom = view ? camera_over(*view, {pane.box.w, pane.box.h}).zoom : 1.0f;
        auto const across = std::abs(drag.at.x - drag.from.x) > std::abs(drag.at.y - drag.from.y);
        map_drag_ = across && zoom < 1.02f ? MapDrag::turns : MapDrag::pans;
    }
    if (map_drag_ == MapDrag::pans) return pan(pane, drag.by);
    dispatch(app::TurnBy{drag.by.x * degrees_across_pane / std::max(pane.box.w, 1.0f)});
}

void AppFrontend::pan(Node const& pane, Point by)
{
    auto const& map = app_.state().map;
    if (auto const* view = app_.ports().body_map.view(map.view))
        dispatch(
            app::MoveCamera{panned(*view, camera_over(*view, {pane.box.w, pane.box.h}), {pane.box.w, pane.box.h}, by)});
}

void AppFrontend::zoom(Node const& pane, float factor, Point at)
{
    auto const& map = app_.state().map;
    Point const anchor{at.x - pane.box.x, at.y - pane.box.y};
    if (auto const* view = app_.ports().body_map.view(map.view))
        dispatch(app::MoveCamera{
            zoomed(*view, camera_over(*view, {pane.box.w, pane.box.h}), {pane.box.w, pane.box.h}, factor, anchor)});
}

void AppFrontend::on(Key const& key)
{
    if (key.repeated && !may_repeat(key.name)) return;
    if (edit_key(key) || key.command || treatment_key(key)) return;
    auto const* list = largest_scroller(tree());
    auto const page = [&](float by) {
        if (list) scroll(*list, by);
    };
    switch (key.name) {
    case KeyName::tab: return move_focus(1);
    case KeyName::back_tab: return move_focus(-1);
    case KeyName::escape: return dispatch(app::GoBack{});
    case KeyName::enter:
    case KeyName::space:
        if (auto const* node = focus_ ? by_id(tree(), *focus_) : nullptr) {
            highlights_.focused = focus_;
            activate(*node);
        }
        return;
    default: break;
    }
    if (map_key(key)) return;
    switch (key.name) {
    case KeyName::right: return move_focus(1);
    case KeyName::left: return move_focus(-1);
    case KeyName::down: return page(64);
    case KeyName::up: return page(-64);
    case KeyName::page_down: return page(size_.h * 0.8f);
    case KeyName::page_up: return page(-size_.h * 0.8f);
    case KeyName::home: return page(-1e6f);
    case KeyName::end: return page(1e6f);
    default: return;
    }
}

void AppFrontend::move_focus(int step)
{
    auto const stops = focusable(tree());
    if (stops.empty()) return;
    auto const count = static_cast<int>(stops.size());
    auto const at = std::find_if(stops.begin(), stops.end(), [&](Node const* n) { return focus_ == n->id; });
    auto const next =
        at == stops.end() ? (step > 0 ? 0 : count - 1) : (static_cast<int>(at - stops.begin()) + step + count) % count;
    focus_ = highlights_.focused = stops[static_cast<std::size_t>(next)]->id;
    invalidate();
    reveal(*focus_);
}

bool AppFrontend::treatment_key(Key const& key)
{
    auto const& treat = app_.state().treat;
    auto const* page = treat ? std::get_if<app::HoldPage>(&treat->page) : nullptr;
    if (!page) return false;
    if (key.name == KeyName::space) {
        auto const running = std::holds_alternative<Running>(page->state);
        dispatch(app::Drive{running ? app::Command::pause : app::Command::resume});
        return true;
    }
    if (key.name == KeyName::plus) {
        if (!key.repeated) dispatch(app::Drive{app::Command::extend});
        return true;
    }
    if (key.name == KeyName::digit && key.character >= '1' && key.character <= '3') {
        dispatch(app::AnswerFeel{static_cast<Feel>(key.character - '0')});
        return true;
    }
    return false;
}

/// Keys for the body picture, while it has the focus or when nothing else uses them.
bool AppFrontend::map_key(Key const& key)
{
    auto const stops = focusable(tree());
    auto const found = std::find_if(stops.begin(), stops.end(), [](Node const* n) { return n->role == Role::map; });
    if (found == stops.end()) return false;
    auto const& pane = **found;
    auto const focused = focus_ == pane.id;
    switch (key.name) {
    case KeyName::plus: zoom(pane, 1.25f, pane.box.centre()); return true;
    case KeyName::minus: zoom(pane, 0.8f, pane.box.centre()); return true;
    case KeyName::left:
        if (focused) pan(pane, {48, 0});
        return focused;
    case KeyName::right:
        if (focused) pan(pane, {-48, 0});
        return focused;
    case KeyName::up:
        if (focused) pan(pane, {0, 48});
        return focused;
    case KeyName::down:
        if (focused) pan(pane, {0, -48});
        return focused;
    default: return false;
    }
}

void AppFrontend::on(Resize const& resize)
{
    size_ = resize.size;
    safe_area_ = resize.safe_area;
    invalidate();
}

void AppFrontend::on(Visibility const& visibility)
{
    if (visibility == Visibility::hidden) app_.dispatch(app::Hide{});
    else app_.dispatch(app::Appear{});
    invalidate();
}

} // namespace tenderspot::ui
