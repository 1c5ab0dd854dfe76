// SPDX-License-Identifier: MIT
// Moves: the list of them, and beside it, where there is room, the one that is looked at.
#include "ui/screens/exercises/moves_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// The one of the state; else the first that is not left out.
Move const* shown(ViewContext const& context)
{
    if (auto const* move = context.catalogue.move(context.state.care.move)) return move;
    for (auto const& move : context.catalogue.moves)
        if (!is_left_out(context, move)) return &move;
    return nullptr;
}

Node list_page(ViewContext const& context, std::string const& chosen)
{
    return page(tr("Moves"),
                column(16, back_row(context.theme.text_scale, app::OpenCare{app::CarePage::none}, tr("Moves")),
                       move_list(context, chosen)));
}

Node side_by_side(ViewContext const& context)
{
    auto const* move = shown(context);
    auto list = list_page(context, move ? move->id : std::string{});
    if (!move) return list;
    list.style.width = Extent::fill(4);
    auto line = box({.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line});
    auto detail = move_page(context, *move, std::nullopt);
    detail.style.width = Extent::fill(5);
    return box({.axis = Axis::row, .align = Align::stretch, .width = Extent::fill(), .height = Extent::fill()},
               std::move(list), std::move(line), std::move(detail));
}

} // namespace

Node moves_view(ViewContext const& context)
{
    return has_two_columns(context) ? side_by_side(context) : list_page(context, {});
}

Node move_view(ViewContext const& context)
{
    if (has_two_columns(context)) return side_by_side(context);
    auto const* move = context.catalogue.move(context.state.care.move);
    if (!move) return list_page(context, {});
    return move_page(context, *move, back_row(context.theme.text_scale, app::GoBack{}, tr(move->name)));
}

} // namespace tenderspot::ui
