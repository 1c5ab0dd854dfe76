// SPDX-License-Identifier: MIT
// The body map: header, picture or list, and details of the selected point.
#include "ui/parts/sheet.hpp"
#include "ui/screens/map/body_pane.hpp"
#include "ui/screens/map/point_list.hpp"

#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// Picture and list side by side: on a tablet, and on a phone in landscape.
bool two_panes(ViewContext const& context)
{
    return context.form() == Form::tablet || (context.landscape() && context.size.w >= 560);
}

/// Switches between picture and list on a phone; elsewhere both are shown.
std::optional<Node> form_chip(ViewContext const& context)
{
    if (two_panes(context)) return std::nullopt;
    if (context.state.map.form == app::MapForm::list) return chip(tr("Picture"), app::ShowForm{app::MapForm::picture});
    return chip(tr("List"), app::ShowForm{app::MapForm::list});
}

/// In order around the body; if six do not fit, the quarter views are reached by turning.
Node view_chips(ViewContext const& context, float width)
{
    auto const& map = context.state.map;
    auto const all = width > 560 * context.theme.text_scale;
    auto chips = wrap(8);
    for (auto const view : views_around) {
        auto const quarter = view == View::left_back || view == View::right_back;
        if (quarter && !all) continue;
        chips.children.push_back(
            chip(view_name(view), map.view == view ? Choice::chosen : Choice::not_chosen, app::ShowView{view}));
    }
    return one_of(tr("Seen from"), std::move(chips));
}

Node header(ViewContext const& context, float width)
{
    auto const& map = context.state.map;
    auto title = heading(map.where ? tr("Where does it hurt?") : tr("Body map"));
    auto ask = map.where ? icon_button(Icon::close, tr("Close the question"), app::LeaveWhere{})
                         : chip(tr("Where does it hurt?"), app::AskWhere{});
    title.style.width = Extent::fill();
    auto const narrow = !map.where && width < 370 * context.theme.text_scale;
    auto top = narrow ? column(4, std::move(title), box({.align = Align::start}, std::move(ask)))
                      : row(8, std::move(title), std::move(ask));
    auto const pictured = two_panes(context) || map.form == app::MapForm::picture;
    auto chips = pictured ? view_chips(context, width) : wrap(8);
    if (auto other = form_chip(context)) chips.children.push_back(std::move(*other));
    return with_padding(column(8, std::move(top), std::move(chips)), {16, side_margin, 6, side_margin});
}

Node tap_hint()
{
    auto words =
        text(tr("Tap a point to see where it lies and to treat it."), Type::secondary, Ink::muted, Align::centre);
    auto padded = box({.padding = {12, side_margin, 12, side_margin}, .fill = Ink::surface}, std::move(words));
    return column(0, divider(), std::move(padded));
}

/// The sheet for the present state of the picture; empty where only the list or a hint belongs.
std::optional<Node> sheet_of(ViewContext const& context)
{
    auto const& map = context.state.map;
    if (map.mark) return mark_sheet(context, *map.mark);
    if (map.selected) return point_sheet(context, *map.selected);
    if (map.where) return where_sheet(context, *map.where);
    if (map.legend) return legend_sheet(context);
    return std::nullopt;
}

/// Without its rounded top, because it fills the lower part of the screen or the side of the picture.
Node plain(Node sheet)
{
    sheet.style.width = sheet.style.height = Extent::fill();
    sheet.style.radius = 0;
    sheet.style.line = Ink::none;
    sheet.style.shadow = false;
    return sheet;
}

/// The areas to choose from, in a page that scrolls separately.
Node area_page(Node areas, float above_and_below)
{
    auto node = page(tr("Areas of the body"), std::move(areas));
    node.children.front().style.padding = {above_and_below, side_margin, above_and_below, side_margin};
    return node;
}

Node named_map(Node node)
{
    node.role = Role::screen;
    node.key = "map";
    node.name = tr("Body map");
    return node;
}

/// List and sheet scroll separately, so that the list keeps its place and the sheet stays in view.
Node with_list(ViewContext const& context, Node whole, Node sheet)
{
    auto const& map = context.state.map;
    auto const asks = map.asks_where();
    // If there is no room for all three, closing the point's sheet leads back to the header's controls.
    if (!asks && context.size.h < 640 * context.theme.text_scale) whole.children.clear();
    auto list = asks ? area_page(region_list(context, *map.where), 8) : point_list(context);
    list.style.min_height = 0;
    sheet.style.height = Extent::fixed(asks ? context.size.h * 0.4f : std::max(220.0f, context.size.h * 0.46f));
    whole.children.push_back(std::move(list));
    whole.children.push_back(std::move(sheet));
    return named_map(std::move(whole));
}

Node above(ViewContext const& context)
{
    auto const& map = context.state.map;
    auto whole = column(0, header(context, context.size.w));
    whole.style.height = Extent::fill();
    auto const listed = map.form == app::MapForm::list;
    auto below = sheet_of(context);
    if (listed && below) return with_list(context, std::move(whole), std::move(*below));
    if (listed) {
        whole.children.push_back(point_list(context));
    } else {
        auto pane = body_pane(context);
        pane.style.min_height = std::max(below ? 140.0f : 220.0f, context.size.h * 0.25f);
        whole.children.push_back(std::move(pane));
    }
    if (below) {
        auto const large = is_large_text(context.theme.text_scale);
        auto const reads = map.asks_where() && map.where->page == app::WhereFlow::Page::signs;
        auto const share = reads ? 0.6f : large || map.mark ? 0.46f : map.where ? 0.4f : 0.37f;
        auto const most = std::max(220.0f, context.size.h * share);
        // The picture must not move while the user marks one area after another.
        if (map.asks_where() && !reads) below->style.height = Extent::fixed(most);
        else below->style.max_height = most;
        whole.children.push_back(std::move(*below));
    } else if (!listed) {
        whole.children.push_back(tap_hint());
    }
    return named_map(box({.width = Extent::fill(), .height = Extent::fill(), .scrolls = true}, std::move(whole)));
}

/// What is shown beside the picture: the answer with the areas below, or the sheet, or the list.
Node beside_picture(ViewContext const& context)
{
    auto const& map = context.state.map;
    auto below = sheet_of(context);
    if (!below) return point_list(context);
    if (!map.asks_where() || map.where->page == app::WhereFlow::Page::signs) return std::move(*below);
    auto areas = region_list(context, *map.where);
    if (context.size.h < 480) { // Too low for two scrolling parts.
        below->children.push_back(std::move(areas));
        return std::move(*below);
    }
    auto answer = plain(std::move(*below));
    answer.style.height = Extent::fixed(context.size.h * 0.5f);
    return column(0, std::move(answer), divider(), area_page(std::move(areas), 12));
}

Node beside(ViewContext const& context)
{
    auto left = column(0, header(context, context.size.w * 0.5f), body_pane(context));
    left.style.width = Extent::fill(1.2f);
    left.style.height = Extent::fill();
    auto line = divider();
    line.style = {.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line};
    auto right = plain(beside_picture(context));
    right.style.fill = Ink::surface;
    return named_map(
        box({.axis = Axis::row, .align = Align::stretch, .width = Extent::fill(), .height = Extent::fill()},
            std::move(left), std::move(line), std::move(right)));
}

} // namespace

Node map_view(ViewContext const& context) { return two_panes(context) ? beside(context) : above(context); }

} // namespace tenderspot::ui
