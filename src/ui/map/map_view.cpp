// SPDX-License-Identifier: MIT
// The body map: header, picture or list, and what is known of the chosen point.
#include "ui/map/body_pane.hpp"
#include "ui/map/point_list.hpp"
#include "ui/map/point_sheet.hpp"

#include "ui/build.hpp"
#include "ui/words.hpp"

#include <array>

namespace tenderspot::ui {
namespace {

template <class Value> struct Option
{
    Value value;
    char const* name;
};
constexpr std::array views{Option<View>{View::back, "Back"}, Option<View>{View::left, "Left"},
                           Option<View>{View::right, "Right"}, Option<View>{View::front, "Front"}};

Node view_chips(app::MapFlow const& map)
{
    auto chips = wrap(8);
    for (auto const& [value, name] : views)
        chips.children.push_back(
            chip(tr(name), map.view == value ? Choice::chosen : Choice::not_chosen, app::ShowView{value}));
    return chips;
}

/// Picture and list beside one another: on a tablet, and on a phone that lies on its side.
bool two_panes(ViewContext const& context)
{
    return context.form() == Form::tablet || (context.landscape() && context.size.w >= 560);
}

/// Between picture and list on a phone; beside the picture of a tablet the list is what closing a point shows.
std::optional<Node> form_chip(ViewContext const& context)
{
    auto const& map = context.state.map;
    if (two_panes(context))
        return map.selected ? std::optional{chip(tr("List"), Choice::not_chosen, app::ClearSelection{})} : std::nullopt;
    if (map.form == app::MapForm::list)
        return chip(tr("Picture"), Choice::not_chosen, app::ShowForm{app::MapForm::picture});
    return chip(tr("List"), Choice::not_chosen, app::ShowForm{app::MapForm::list});
}

Node header(ViewContext const& context, float width)
{
    auto const& map = context.state.map;
    auto const pictured = two_panes(context) || map.form == app::MapForm::picture;
    auto top = width < 380 * context.theme.text_scale ? wrap(8, heading(tr("Body map")))
                                                      : row(8, heading(tr("Body map")), spacer());
    if (auto other = form_chip(context)) top.children.push_back(std::move(*other));
    auto node = column(8, std::move(top));
    if (pictured) node.children.push_back(view_chips(map));
    return with_padding(std::move(node), {20, side_margin, 6, side_margin});
}

Node hint()
{
    auto words =
        text(tr("Tap a point to see where it lies and to treat it."), Type::secondary, Ink::muted, Align::centre);
    auto padded = box({.padding = {12, side_margin, 12, side_margin}, .fill = Ink::surface}, std::move(words));
    return column(0, divider(), std::move(padded));
}

Node above(ViewContext const& context)
{
    auto const& map = context.state.map;
    auto whole = column(0, header(context, context.size.w));
    whole.style.height = Extent::fill();
    if (map.form == app::MapForm::list) {
        whole.children.push_back(point_list(context));
    } else {
        auto pane = body_pane(context);
        pane.style.min_height = std::max(map.selected ? 140.0f : 220.0f, context.size.h * 0.25f);
        whole.children.push_back(std::move(pane));
    }
    if (map.selected) {
        auto sheet = point_sheet(context, *map.selected);
        sheet.style.max_height =
            std::max(220.0f, context.size.h * (is_large_text(context.theme.text_scale) ? 0.46f : 0.37f));
        whole.children.push_back(std::move(sheet));
    } else if (map.form == app::MapForm::picture) {
        whole.children.push_back(hint());
    }
    auto node = box({.width = Extent::fill(), .height = Extent::fill(), .scrolls = true}, std::move(whole));
    node.role = Role::screen;
    node.key = "map";
    node.name = tr("Body map");
    return node;
}

Node beside(ViewContext const& context)
{
    auto const& map = context.state.map;
    auto left = column(0, header(context, context.size.w * 0.45f), body_pane(context));
    left.style.width = Extent::fill(1.2f);
    left.style.height = Extent::fill();
    auto line = divider();
    line.style = {.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line};
    auto right = map.selected ? point_sheet(context, *map.selected) : point_list(context);
    right.style.width = Extent::fill();
    right.style.height = Extent::fill();
    right.style.fill = Ink::surface;
    right.style.radius = 0;
    right.style.line = Ink::none;
    right.style.shadow = false;
    auto node = box({.axis = Axis::row, .align = Align::stretch, .width = Extent::fill(), .height = Extent::fill()},
                    std::move(left), std::move(line), std::move(right));
    node.role = Role::screen;
    node.key = "map";
    node.name = tr("Body map");
    return node;
}

} // namespace

Node map_view(ViewContext const& context) { return two_panes(context) ? beside(context) : above(context); }

} // namespace tenderspot::ui
