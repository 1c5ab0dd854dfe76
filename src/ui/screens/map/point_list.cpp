// SPDX-License-Identifier: MIT
// Points by muscle, found by any word about them.
#include "ui/screens/map/point_list.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include "domain/text_search.hpp"

namespace tenderspot::ui {
namespace {

Node side_chip(ViewContext const& context, TriggerPoint const& point, Side side)
{
    Spot const spot{point.id, side};
    auto const chosen = context.state.map.selected == spot ? Choice::chosen : Choice::not_chosen;
    auto node = chip(side == Side::left ? tr("Left") : tr("Right"), chosen, app::SelectSpot{spot});
    node.name = spot_name(context.catalogue, spot);
    node.key = node.name;
    return node;
}

Node point_row(ViewContext const& context, TriggerPoint const& point)
{
    auto name = text(tr(point.name), Type::body_strong);
    name.style.width = Extent::fill();
    auto sides = row(8, side_chip(context, point, Side::left), side_chip(context, point, Side::right));
    auto place = text(tr(point.place.text), Type::secondary, Ink::muted);
    if (is_large_text(context.theme.text_scale))
        return with_padding(column(4, std::move(name), std::move(place), std::move(sides)), {10, 0, 10, 0});
    return with_padding(column(0, row(12, std::move(name), std::move(sides)), std::move(place)), {4, 0, 12, 0});
}

Node muscle_title(ViewContext const& context, Muscle const& muscle)
{
    Node disc;
    disc.content = Disc{context.theme.colour(muscle_ink(muscle.id)), 14};
    auto words =
        column(0, heading(tr(muscle.name), Type::section), text(tr(muscle.everyday), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    return row(12, std::move(disc), std::move(words));
}

} // namespace

Node point_list(ViewContext const& context)
{
    auto const& search = context.state.map.search;
    auto field = text_field(tr("Search"), search, tr("A muscle, a place, where it hurts"),
                            [](std::string typed) { return app::Search{std::move(typed)}; });
    auto content = column(14, with_own_words(context, std::move(field), search));
    for (auto const& muscle : context.catalogue.muscles) {
        auto rows = card(0);
        rows.style.padding = {4, 16, 4, 16};
        rows.role = Role::list;
        rows.name = tr(muscle.name);
        for (auto const& point : context.catalogue.points) {
            if (point.muscle != muscle.id || !is_about(context.catalogue, point, search)) continue;
            if (!rows.children.empty()) rows.children.push_back(divider());
            rows.children.push_back(point_row(context, point));
        }
        if (rows.children.empty()) continue;
        content.children.push_back(with_padding(muscle_title(context, muscle), {10, 0, 0, 0}));
        content.children.push_back(std::move(rows));
    }
    if (content.children.size() == 1)
        content.children.push_back(text(
            trf("Nothing here is called \"{}\". Try one word, such as \"buttock\".", search), Type::body, Ink::muted));
    auto list = page(tr("List of points"), std::move(content));
    list.style.min_height = 200;
    list.children.front().style.padding = {10, side_margin, 24, side_margin};
    return list;
}

} // namespace tenderspot::ui
