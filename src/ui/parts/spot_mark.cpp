// SPDX-License-Identifier: MIT
// Marks on the picture, and positions inside a zone.
#include "ui/parts/spot_mark.hpp"

#include "ui/parts/camera.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <cmath>

namespace tenderspot::ui {
namespace {

inline constexpr float mark_size = 22;

/// The semi-axes of a zone on the screen.
struct Axes
{
    Point across, up;
};

Axes axes(MapPoint const& point, Rect const& whole)
{
    return {{point.across.x * whole.w, point.across.y * whole.h}, {point.up.x * whole.w, point.up.y * whole.h}};
}

} // namespace

SpotState spot_state(History const& history, Spot const& spot)
{
    auto const check = history.checks().find(spot);
    if (check == history.checks().end()) return SpotState::unchecked;
    return check->second.finding == Finding::tender ? SpotState::tender : SpotState::clear;
}

std::string state_words(History const& history, Spot const& spot)
{
    auto const check = history.checks().find(spot);
    if (check == history.checks().end()) return {};
    if (check->second.finding == Finding::clear) return tr("Checked, not tender");
    if (!check->second.tenderness) return tr("Found tender");
    return trf("Found tender, {} of 10", check->second.tenderness->value());
}

Node spot_mark(SpotState state)
{
    Style style{.axis = Axis::stack,
                .width = Extent::fixed(mark_size),
                .height = Extent::fixed(mark_size),
                .fill = Ink::surface,
                .line = Ink::strong,
                .line_width = 3,
                .radius = mark_size / 2};
    switch (state) {
    case SpotState::unchecked: return box(style);
    case SpotState::tender:
        return box(style, box({.width = Extent::fixed(10),
                               .height = Extent::fixed(10),
                               .fill = Ink::danger,
                               .radius = 5,
                               .pinned = Point{mark_size / 2, mark_size / 2}}));
    case SpotState::clear: {
        style.line = Ink::muted;
        style.line_width = 2;
        Node check;
        check.content = IconMark{Icon::check, Ink::muted, 13};
        check.style.width = check.style.height = Extent::fixed(13);
        check.style.pinned = Point{mark_size / 2, mark_size / 2};
        return box(style, std::move(check));
    }
    }
    return {};
}

Node own_mark()
{
    return box({.width = Extent::fixed(18),
                .height = Extent::fixed(18),
                .fill = Ink::own_mark,
                .line = Ink::surface,
                .line_width = 3,
                .radius = 9});
}

Point place_in_zone(MapPoint const& point, Rect const& whole, float across_mm, float up_mm)
{
    auto const centre = on_screen(whole, point.at);
    auto const [across, up] = axes(point, whole);
    auto const a = across_mm / (point.across_cm * 10), u = up_mm / (point.up_cm * 10);
    return {centre.x + across.x * a + up.x * u, centre.y + across.y * a + up.y * u};
}

std::optional<app::MarkPlace> touched_in_zone(MapPoint const& point, Rect const& whole, Point touch)
{
    auto const centre = on_screen(whole, point.at);
    auto const [across, up] = axes(point, whole);
    auto const area = across.x * up.y - across.y * up.x;
    if (std::abs(area) < 1) return std::nullopt; // The zone is seen edge on, so any place would match.
    Point const by{touch.x - centre.x, touch.y - centre.y};
    auto const a = (by.x * up.y - by.y * up.x) / area, u = (across.x * by.y - across.y * by.x) / area;
    // A thumb is wider than a small zone on a small screen.
    auto const reach = std::max(1.15f, touch_size / 2 / std::max(std::sqrt(std::abs(area)), 1.0f));
    if (a * a + u * u > reach * reach) return std::nullopt;
    auto const shrink = std::min(1.0f, 1 / std::max(std::hypot(a, u), 0.001f));
    return app::MarkPlace{static_cast<int>(std::lround(a * shrink * point.across_cm * 10)),
                          static_cast<int>(std::lround(u * shrink * point.up_cm * 10))};
}

void add_own_mark(Node& pane, ViewContext const& context, MapPoint const& point, Rect const& whole)
{
    auto const& draft = context.state.map.mark;
    auto const& kept = context.state.history.marks();
    auto const found = kept.find(point.spot);
    auto const placing = draft && draft->spot == point.spot;
    if (!placing && found == kept.end()) return;
    auto const across = placing ? draft->across_mm : found->second.across_mm;
    auto const up = placing ? draft->up_mm : found->second.up_mm;
    auto const& word = placing ? draft->word : found->second.word;
    auto mark = own_mark();
    mark.role = Role::picture;
    mark.name = word.empty() ? tr("Your mark") : trf("Your mark: {}", word);
    mark.key = "mark " + spot_name(context.catalogue, point.spot);
    mark.style.pinned = place_in_zone(point, whole, static_cast<float>(across), static_cast<float>(up));
    pane.children.push_back(std::move(mark));
}

} // namespace tenderspot::ui
