// SPDX-License-Identifier: MIT
// Turns the state into a picture, and knows when the next one is due.
#include "ui/shell/app_frontend.hpp"

#include "domain/earliest.hpp"
#include "ui/parts/camera.hpp"
#include "ui/screens/learn/article_view.hpp"
#include "ui/screens/map/body_pane.hpp"
#include "ui/screens/map/control_places.hpp"
#include "ui/toolkit/semantics.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr Duration ring_frame = std::chrono::milliseconds{66}; ///< 15 a second: the ring's end moves under 1 pt.
inline constexpr Duration motion_frame = std::chrono::milliseconds{16};

/// When the digits of a timer of packs next change: seconds on its page, minutes in the banner elsewhere.
std::optional<Instant> next_pack_digit(app::State const& state, Instant now)
{
    auto const& care = state.care;
    auto const on_strain = app::is_on_top(state, app::Page::strain);
    // The hours of a strain advance while its page is open.
    if (!care.packs && on_strain) return now + std::chrono::minutes{1};
    if (!care.packs) return std::nullopt;
    auto const left = app::pack_place(*care.packs, now).left;
    if (left == Duration{}) return std::nullopt;
    Duration const step = on_strain ? std::chrono::seconds{1} : std::chrono::seconds{60};
    auto const over = left % step;
    return now + (over > Duration{} ? over : step);
}

} // namespace

AppFrontend::AppFrontend(app::App& app, TextMetrics const& metrics, Size size)
    : app_{app}, metrics_{metrics}, size_{size}, now_{app.ports().clock.boot_now()}
{
}

void AppFrontend::tick(Instant now)
{
    now_ = now;
    app_.tick();
    if (fling_) {
        auto const* node = by_id(tree(), fling_->node);
        auto const seconds = std::chrono::duration<float>(now - fling_->last).count();
        if (node && seconds > 0) scroll(*node, -fling_->velocity * seconds);
        fling_->velocity *= std::exp(-3.2f * seconds);
        fling_->last = now;
        if (!node || std::abs(fling_->velocity) < 20) fling_.reset();
    }
    if (on_hold_ && gestures_.held(now)) {
        highlights_.pressed.reset();
        dispatch(*std::exchange(on_hold_, std::nullopt));
    }
    // A clock on the screen changes although nothing happens to the app.
    if (app::is_on_top(app_.state(), app::Page::treat) || app_.state().map.turn || app_.state().care.packs ||
        app::is_on_top(app_.state(), app::Page::strain))
        invalidate();
    refresh();
}

DrawList const& AppFrontend::draw_list()
{
    refresh();
    return list_;
}

Node const& AppFrontend::tree()
{
    refresh();
    return tree_;
}

void AppFrontend::refresh()
{
    if (!stale_ && seen_ == app_.revision()) return;
    build();
    keep_chosen_point_in_sight();
    show_asked_section();
    tell_what_was_seen();
    auto const theme = theme_of(app_.state());
    auto list = paint(tree_, {theme, metrics_, scrolled_}, shown_highlights());
    if (list == list_) return;
    list_ = std::move(list);
    ++revision_;
}

void AppFrontend::build()
{
    stale_ = false;
    seen_ = app_.revision();
    auto const whole = Rect{0, 0, size_.w, size_.h};
    auto const safe = whole.inset(safe_area_);
    auto const theme = theme_of(app_.state());
    ViewContext const context{app_.state(),
                              app_.ports().catalogue,
                              app_.ports().body_map,
                              app_.folder(),
                              app_.backups(),
                              now_,
                              {safe.w, safe.h},
                              theme,
                              app_.ports().speech.voice(),
                              app_.ports().hints,
                              &metrics_};
    tree_ = view(context);
    tree_.style.padding = safe_area_; // The layout stays while the user types; only the lower end moves up.
    tree_.style.padding.bottom = std::max(safe_area_.bottom, keyboard_);
    lay_out(tree_, whole, {theme, metrics_, scrolled_});
    forget_scrolling_of_left_pages();
    settling_.see(tree_, now_);
    if (highlights_.editing && !by_id(tree_, *highlights_.editing)) highlights_.editing.reset();
    show_composed({theme, metrics_, scrolled_}, whole);
    if (focus_ && !by_id(tree_, *focus_)) focus_ = highlights_.focused = std::nullopt;
    give_asked_focus();
}

/// Only once, when the node appears; afterwards the user controls the focus.
void AppFrontend::give_asked_focus()
{
    auto const stops = focusable(tree_);
    auto const asks = std::find_if(stops.begin(), stops.end(), [](Node const* node) { return node->asks_focus; });
    auto const id = asks == stops.end() ? std::nullopt : std::optional{(*asks)->id};
    if (id && id != asked_focus_) focus_ = highlights_.focused = id;
    asked_focus_ = id;
}

/// A list keeps its scroll place while one of its entries is viewed; each page of a treatment starts at its top.
void AppFrontend::forget_scrolling_of_left_pages()
{
    auto const& treat = app_.state().treat;
    auto const page = treat ? treat->page.index() + 1 : 0;
    if (page == treat_page_) return;
    treat_page_ = page;
    std::erase_if(scrolled_, [&](auto const& place) { return !by_id(tree_, place.first); });
}

/// A newly selected point must not lie under the sheet that describes it, nor in another view.
void AppFrontend::keep_chosen_point_in_sight()
{
    auto const& map = app_.state().map;
    auto const panes = focusable(tree_);
    auto const found = std::find_if(panes.begin(), panes.end(), [](Node const* n) { return n->role == Role::map; });
    if (found == panes.end()) return;
    Sight const sight{map.selected, map.view, {(*found)->box.w, (*found)->box.h}};
    if (sight == sight_) return;
    auto const newly_chosen = sight.spot != sight_.spot;
    sight_ = sight;
    if (!map.selected) return;
    auto const shows = [&](MapView const& view) {
        return std::find_if(view.points.begin(), view.points.end(),
                            [&](MapPoint const& point) { return point.spot == *map.selected; });
    };
    auto const& views = app_.ports().body_map.views;
    auto const* view = app_.ports().body_map.view(map.view);
    if (view && shows(*view) == view->points.end() && newly_chosen) {
        auto const other =
            std::find_if(views.begin(), views.end(), [&](MapView const& v) { return shows(v) != v.points.end(); });
        if (other == views.end()) return;
        app_.dispatch(app::ShowView{other->view});
        view = &*other;
        sight_.view = other->view;
    }
    if (!view || shows(*view) == view->points.end()) return;
    auto const camera = camera_over(*view, sight.pane);
    auto const better = showing(*view, camera, sight.pane, shows(*view)->at, controls_over(sight.pane));
    if (better.centre.x != camera.centre.x || better.centre.y != camera.centre.y)
        app_.dispatch(app::MoveCamera{better});
    if (seen_ != app_.revision()) build();
}

app::Camera AppFrontend::camera_over(MapView const& view, Size pane) const
{
    return camera_now(app_.state().map, view, pane, controls_over(pane));
}

std::vector<Rect> AppFrontend::controls_over(Size pane) const
{
    return control_places(app_.state().map, pane, theme_of(app_.state()).text_scale).covered;
}

/// A page that was opened for one of its sections starts there, once.
void AppFrontend::show_asked_section()
{
    auto const& learn = app_.state().learn;
    auto const asked = app_.state().tab == app::Tab::learn && learn.article ? *learn.article + " " + learn.section : "";
    if (std::exchange(shown_section_, asked) == asked || asked.empty() || learn.section.empty()) return;
    if (auto const* node = by_key(tree_, section_key(learn.section))) reveal_top(*node);
}

std::optional<Instant> AppFrontend::wake_at() const { return earliest({app_.wake_at(), next_frame()}); }

/// While a treatment runs, its ring moves, or at least its digits change; so do the digits of packs.
std::optional<Instant> AppFrontend::next_frame() const
{
    if (fling_) return now_ + motion_frame;
    if (auto const& turn = app_.state().map.turn; turn && turn->drive == app::Turn::Drive::by_itself)
        return now_ + motion_frame;
    if (on_hold_) {
        if (auto const due = gestures_.held_at()) return due;
    }
    auto const& state = app_.state();
    auto const* page = state.treat ? std::get_if<app::HoldPage>(&state.treat->page) : nullptr;
    auto const* run = page ? std::get_if<Running>(&page->state) : nullptr;
    if (!run) return next_pack_digit(state, now_);
    if (state.settings.motion == app::Switch::on) return now_ + ring_frame;
    auto const whole_seconds = std::chrono::ceil<std::chrono::seconds>(left(page->state, now_));
    return std::max(run->ends - (whole_seconds - std::chrono::seconds{1}), now_ + Duration{1});
}

void AppFrontend::dispatch(Command const& command)
{
    app_.dispatch(command.action());
    invalidate();
    refresh();
}

void AppFrontend::scroll(Node const& node, float by)
{
    auto& place = scrolled_[node.id];
    auto const range = scroll_range(node);
    place = std::clamp(std::clamp(place, 0.0f, range) + by, 0.0f, range);
    invalidate();
}

/// Scrolls the page so that it starts with the node.
void AppFrontend::reveal_top(Node const& node)
{
    auto const scrollers = ancestors_that_scroll(tree_, node.id);
    if (scrollers.empty()) return;
    scroll(*scrollers.front(), node.box.y - scrollers.front()->box.y - 8);
    build();
}

void AppFrontend::reveal(std::uint64_t id, std::function<Rect(Node const&)> const& part)
{
    // Innermost first: each round scrolls one more container, until the node is visible.
    for (int round = 0; round < 4; ++round) {
        auto const* node = by_id(tree(), id);
        if (!node) return;
        auto const box = part(*node);
        auto const scrollers = ancestors_that_scroll(tree_, id);
        for (auto const* scroller : scrollers) {
            auto const above = scroller->box.y + 8 - box.y;
            auto const below = box.bottom() - (scroller->box.bottom() - 8);
            if (above > 0) scroll(*scroller, -above);
            else if (below > 0) scroll(*scroller, std::min(below, -above));
        }
        if (!stale_) return;
        refresh();
    }
}

} // namespace tenderspot::ui
