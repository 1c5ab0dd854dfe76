// SPDX-License-Identifier: MIT
// The six tabs, in a bar or in a rail.
#include "ui/shell/tabs.hpp"

#include "app/action.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <algorithm>
#include <array>

namespace tenderspot::ui {
namespace {

struct TabEntry
{
    app::Tab tab;
    Icon icon;
    char const* name;
};
constexpr std::array tabs{
    TabEntry{app::Tab::today, Icon::today, "Today"},          TabEntry{app::Tab::map, Icon::body, "Map"},
    TabEntry{app::Tab::learn, Icon::learn, "Learn"},          TabEntry{app::Tab::history, Icon::history, "History"},
    TabEntry{app::Tab::settings, Icon::settings, "Settings"}, TabEntry{app::Tab::help, Icon::help, "Help"}};

/// All have the same size, and grow with the text only as long as all of them fit.
inline constexpr float largest_tab_scale = 1.3f;

std::vector<std::string> tab_names()
{
    std::vector<std::string> names;
    for (auto const& entry : tabs)
        names.push_back(tr(entry.name));
    return names;
}

Node tab_node(TabEntry const& entry, bool current, float text_scale, std::vector<std::string> const& names)
{
    // Help must be found at once.
    auto const plain = entry.tab == app::Tab::help ? Ink::danger : Ink::muted;
    auto const ink = current ? Ink::accent : plain;
    Node mark;
    mark.content = IconMark{entry.icon, ink, 24};
    mark.style.padding = {4, 12, 4, 12};
    mark.style.radius = 16;
    if (current) mark.style.fill = Ink::accent_tint;
    Node label;
    label.content = Label{tr(entry.name),
                          Type::caption,
                          ink,
                          Align::centre,
                          Label::Fit::shrink,
                          {},
                          13 * std::min(text_scale, largest_tab_scale),
                          names};
    label.style.width = Extent::fill();
    auto node = box({.align = Align::centre,
                     .justify = Justify::centre,
                     .gap = 3,
                     .padding = {4, 0, 4, 0},
                     .width = Extent::fill(),
                     .min_height = 60},
                    std::move(mark), std::move(label));
    node.role = Role::tab;
    node.key = entry.name;
    node.name = tr(entry.name);
    node.selected = current;
    node.tap = app::OpenTab{entry.tab};
    return node;
}

void add_tabs(Node& bar, app::Tab current, float text_scale)
{
    auto const names = tab_names();
    for (auto const& entry : tabs)
        bar.children.push_back(tab_node(entry, entry.tab == current, text_scale, names));
}

} // namespace

Node tab_bar(app::Tab current, float text_scale)
{
    auto bar = box({.axis = Axis::row, .padding = {2, 4, 4, 4}, .fill = Ink::surface});
    add_tabs(bar, current, text_scale);
    return column(0, divider(), std::move(bar));
}

Node rail(app::Tab current, float text_scale)
{
    auto bar = box({.gap = 16,
                    .padding = {32, 4, 24, 4},
                    .width = Extent::fixed(92 * std::min(text_scale, largest_tab_scale)),
                    .height = Extent::fill(),
                    .fill = Ink::surface});
    add_tabs(bar, current, text_scale);
    auto line = divider();
    line.style = {.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line};
    return box({.axis = Axis::row, .height = Extent::fill()}, std::move(bar), std::move(line));
}

} // namespace tenderspot::ui
