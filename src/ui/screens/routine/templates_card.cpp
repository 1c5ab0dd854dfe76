// SPDX-License-Identifier: MIT
// Each set, with the points in it.
#include "ui/screens/routine/templates_card.hpp"

#include "app/routine/templates.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// Never the name of an area, because an area leads to a routine of its own.
std::string title_of(app::RoutineTemplate const& one)
{
    if (one.id == "hip") return tr("Set for the side of the hip");
    if (one.id == "hip-back") return tr("Set for hip and low back");
    if (one.id == "buttock") return tr("Set for hip and buttock");
    return tr("Set for all round the hip");
}

std::string points_of(Catalogue const& facts, app::RoutineTemplate const& one)
{
    std::vector<std::string> names;
    for (auto const id : one.points)
        if (facts.point(id)) names.push_back(spot_name(facts, std::string{id}));
    return joined(names, " · ");
}

app::Action use(std::size_t index, Side side, TemplateUse how)
{
    if (how == TemplateUse::add) return app::UseTemplate{index, side};
    return app::SetUpWith{index, side};
}

} // namespace

Node templates_card(ViewContext const& context, TemplateUse how)
{
    auto node = row_card(tr("Sets of spots"));
    for (std::size_t i = 0; i < app::routine_templates.size(); ++i) {
        auto const& one = app::routine_templates[i];
        auto words = column(1, text(title_of(one), Type::body_strong),
                            text(points_of(context.catalogue, one), Type::secondary, Ink::muted));
        auto chips = wrap(8);
        for (auto const side : {Side::left, Side::right}) {
            auto chosen = chip(side == Side::left ? tr("Left") : tr("Right"), use(i, side, how));
            chosen.name = trf("{}, {}", title_of(one), side_word(side));
            chosen.key = chosen.name;
            chips.children.push_back(std::move(chosen));
        }
        add_row(node, with_padding(column(4, std::move(words), std::move(chips)), {8, 0, 8, 0}));
    }
    return node;
}

} // namespace tenderspot::ui
