// SPDX-License-Identifier: MIT
// The choices for an item; each is saved at once.
#include "ui/screens/routine/item_card.hpp"

#include "app/treat/plan.hpp"
#include "app/walk/walk_reduce.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// The choices for one item, each named after its subject.
struct Chooser
{
    RoutineItem now;
    std::string about;

    [[nodiscard]] Node chip_for(std::string name, bool chosen, RoutineItem const& then) const
    {
        auto node = chip(std::move(name), chosen ? Choice::chosen : Choice::not_chosen, app::ChangeItem{then});
        node.key = about + node.name;
        return node;
    }
};

Node lengths(Chooser const& choose, Protocol const& protocol)
{
    auto chips = wrap(8);
    auto const [low, high] = protocol.seconds;
    std::vector<std::uint32_t> offered{choose.now.seconds};
    for (auto const seconds : app::offered_holds)
        offered.push_back(std::clamp(seconds, static_cast<std::uint32_t>(low), static_cast<std::uint32_t>(high)));
    std::sort(offered.begin(), offered.end());
    offered.erase(std::unique(offered.begin(), offered.end()), offered.end());
    for (auto const seconds : offered) {
        auto then = choose.now;
        then.seconds = seconds;
        chips.children.push_back(choose.chip_for(fmt::format("{} s", seconds), seconds == choose.now.seconds, then));
    }
    return labelled(tr("How long?"), std::move(chips));
}

Node strokes(Chooser const& choose)
{
    auto chips = wrap(8);
    auto const beat = choose.now.technique.beat_ms;
    for (auto const count : app::offered_strokes) {
        auto then = choose.now;
        then.seconds = (static_cast<std::uint32_t>(count) * beat + 999) / 1000;
        chips.children.push_back(choose.chip_for(trf("{} strokes", count), then.seconds == choose.now.seconds, then));
    }
    return labelled(tr("How many?"), std::move(chips));
}

Node modes(ViewContext const& context, Chooser const& choose)
{
    auto const with = [&](Mode mode) {
        auto const plan =
            app::with_mode(context.state, {choose.now.spot, choose.now.seconds, choose.now.technique, {}}, mode);
        return RoutineItem{plan.spot, plan.seconds, plan.technique};
    };
    auto const is_hold = choose.now.technique.mode == Mode::hold;
    return labelled(tr("How?"), wrap(8, choose.chip_for(tr("Steady hold"), is_hold, with(Mode::hold)),
                                     choose.chip_for(tr("Slow strokes"), !is_hold, with(Mode::strokes))));
}

Node tools(Chooser const& choose, Protocol const& protocol)
{
    auto chips = wrap(8);
    for (auto const& tool : protocol.tools) {
        auto then = choose.now;
        then.technique.tool = tool;
        chips.children.push_back(choose.chip_for(short_tool_name(tool), tool == choose.now.technique.tool, then));
    }
    return labelled(tr("With what?"), std::move(chips));
}

Node pressure(Chooser const& choose, Protocol const& protocol)
{
    auto const& how = choose.now.technique;
    auto const by = [&](int step) {
        auto then = choose.now;
        then.technique.pressure_low = static_cast<std::uint8_t>(how.pressure_low + step);
        then.technique.pressure_high = static_cast<std::uint8_t>(how.pressure_high + step);
        return then;
    };
    auto words = text(trf("Press to {}", pressure_words(how)), Type::body);
    words.style.width = Extent::fill();
    auto less = icon_button(Icon::minus, tr("Lighter"), app::ChangeItem{by(-1)});
    auto more = icon_button(Icon::plus, tr("Firmer"), app::ChangeItem{by(1)});
    less.disabled = how.pressure_low <= 1;
    more.disabled = how.pressure_high >= protocol.pressure.high;
    return row(8, std::move(words), std::move(less), std::move(more));
}

/// Any order can be reached without dragging.
Node order(std::vector<RoutineItem> const& items, std::size_t index)
{
    auto buttons = wrap(8);
    auto const& spot = items[index].spot;
    if (index > 0)
        buttons.children.push_back(icon_button(Icon::up, tr("Earlier"), app::ShiftItem{spot, app::Direction::up}));
    if (index + 1 < items.size())
        buttons.children.push_back(icon_button(Icon::down, tr("Later"), app::ShiftItem{spot, app::Direction::down}));
    auto drop = button(tr("Take out"), app::TakeFromRoutine{spot}, Look::plain);
    drop.style.min_height = touch_size;
    buttons.children.push_back(std::move(drop));
    return buttons;
}

Node details(ViewContext const& context, std::vector<RoutineItem> const& items, std::size_t index)
{
    auto const& item = items[index];
    auto const plan = app::planned(context.state, item);
    auto const protocol = app::protocol_of(context.state, item.spot.point);
    Chooser const choose{{item.spot, plan.seconds, plan.technique}, spot_name(context.catalogue, item.spot)};
    auto node = column(14, order(items, index),
                       button(tr("Treat only this one now"), app::PrepareSession{{item}, std::nullopt}, Look::outline));
    auto& parts = node.children;
    if (protocol.modes.size() > 1) parts.push_back(modes(context, choose));
    parts.push_back(plan.technique.mode == Mode::hold ? lengths(choose, protocol) : strokes(choose));
    if (protocol.tools.size() > 1) parts.push_back(tools(choose, protocol));
    parts.push_back(pressure(choose, protocol));
    Spot const other{item.spot.point, other_side(item.spot.side)};
    if (!app::routine_item(context.state, other))
        parts.push_back(button(trf("The {} side too", side_word(other.side)),
                               app::PutInRoutine{{{other, plan.seconds, plan.technique}}}, Look::outline));
    return with_padding(std::move(node), {8, 0, 14, 0});
}

/// The handle by which a finger drags the row.
Node grip(std::string const& name)
{
    auto line = [] {
        return box({.width = Extent::fixed(18), .height = Extent::fixed(2), .fill = Ink::muted, .radius = 1});
    };
    auto node = box({.align = Align::centre,
                     .justify = Justify::centre,
                     .gap = 4,
                     .width = Extent::fixed(touch_size),
                     .height = Extent::fixed(touch_size)},
                    line(), line(), line());
    node.drag_handle = true;
    node.role = Role::picture;
    node.name = trf("Drag to move {}", name);
    node.key = "grip";
    return node;
}

} // namespace

Node item_row(ViewContext const& context, std::vector<RoutineItem> const& items, std::size_t index)
{
    auto const& item = items[index];
    auto const plan = app::planned(context.state, item);
    auto const name = spot_name(context.catalogue, item.spot);
    auto words = column(1, text(name, Type::body_strong),
                        text(fmt::format("{} · {} · {}", technique_words(plan), short_tool_name(plan.technique.tool),
                                         pressure_words(plan.technique)),
                             Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    words.style.padding = {10, 0, 10, 0};
    words.style.min_height = touch_size;
    words.role = Role::button;
    words.name = name;
    words.key = "open";
    words.selected = context.state.routine.open_item == item.spot;
    words.tap = app::OpenItem{item.spot};
    auto const is_open = words.selected;
    auto line = items.size() > 1 ? row(4, grip(name), std::move(words)) : row(4, std::move(words));
    auto node = column(0, std::move(line));
    if (is_open) node.children.push_back(details(context, items, index));
    node.role = Role::list_item;
    node.key = name;
    return node;
}

} // namespace tenderspot::ui
