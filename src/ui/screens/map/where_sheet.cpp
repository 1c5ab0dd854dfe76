// SPDX-License-Identifier: MIT
// "Where does it hurt?": the chosen areas, then warnings, then the points to try.
#include "app/care/signs.hpp"
#include "ui/parts/sheet.hpp"
#include "ui/parts/signs_sheet.hpp"
#include "ui/parts/where_answer.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

Node sore_chips(ViewContext const& context, app::WhereFlow const& where)
{
    auto chips = wrap(8);
    for (auto const& area : where.sore) {
        auto one = chip(area_name(context.catalogue, area) + "  ×", Choice::chosen, app::ToggleSore{area});
        one.name = area_name(context.catalogue, area);
        one.key = "sore " + one.name;
        one.value = tr("Tap to take it away");
        chips.children.push_back(std::move(one));
    }
    auto clear = chip(tr("Clear all"), app::ForgetSore{});
    chips.children.push_back(std::move(clear));
    return chips;
}

/// A touch that marked nothing should not look as if it was missed.
Node beside_words()
{
    return text(
        tr("That place is in none of the areas of this app. They reach from the last ribs down, at the trunk and "
           "the legs."));
}

} // namespace

Node where_sheet(ViewContext const& context, app::WhereFlow const& where)
{
    if (where.page == app::WhereFlow::Page::signs) return signs_sheet(context, where);
    auto node = sheet(tr("Where does it hurt?"));
    auto const ticked = app::ticked_signs(context.state);
    if (where.touch == app::WhereFlow::Touch::beside) node.children.push_back(beside_words());
    if (where.sore.empty() && ticked.empty()) {
        node.children.push_back(text(context.state.map.form == app::MapForm::list
                                         ? tr("Choose every place that hurts.")
                                         : tr("Tap every place that hurts. You can turn the body.")));
        node.children.push_back(ask_signs(context, where));
        return node;
    }
    if (!where.sore.empty()) node.children.push_back(sore_chips(context, where));
    auto const fired = warnings(context.catalogue, where.sore, ticked);
    add_warnings(node, context, fired);
    node.children.push_back(ask_signs(context, where));
    // Nobody should press a point instead of getting help.
    if (app::has_emergency(context.state))
        node.children.push_back(text(tr("Points to press are not shown with such a sign. Get help first.")));
    else if (!where.sore.empty()) node.children.push_back(where_answer(context, where.sore));
    add_care(node, context, fired);
    return node;
}

Node region_list(ViewContext const& context, app::WhereFlow const& where)
{
    auto rows = card(0);
    rows.style.padding = {4, 16, 4, 16};
    for (auto const& region : context.catalogue.regions) {
        if (!rows.children.empty()) rows.children.push_back(divider());
        auto name = text(tr(region.name), Type::body_strong);
        name.style.width = Extent::fill();
        auto const side = [&](char const* word, Side which) {
            SoreArea const area{region.id, which};
            auto one =
                chip(tr(word), where.sore.contains(area) ? Choice::chosen : Choice::not_chosen, app::ToggleSore{area});
            one.name = area_name(context.catalogue, area);
            one.key = one.name;
            return one;
        };
        auto chips = row(8);
        if (region.paired) {
            chips.children.push_back(side("Left", Side::left));
            chips.children.push_back(side("Right", Side::right));
        } else {
            chips.children.push_back(side("Here", Side::left));
        }
        rows.children.push_back(is_large_text(context.theme.text_scale)
                                    ? with_padding(column(4, std::move(name), std::move(chips)), {8, 0, 8, 0})
                                    : with_padding(row(12, std::move(name), std::move(chips)), {4, 0, 4, 0}));
    }
    rows.role = Role::list;
    rows.name = tr("Areas of the body");
    return rows;
}

} // namespace tenderspot::ui
