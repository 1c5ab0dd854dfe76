// SPDX-License-Identifier: MIT
// The care around the treatments: soreness, a strain, exercises.
#include "ui/parts/page_parts.hpp"
#include "ui/parts/score_scale.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {

Node soreness_card(app::SorenessDraft const& draft)
{
    auto node =
        card(12, heading(tr("Sore from yesterday?"), Type::section),
             score_scale(tr("Sore"), draft.score, [](Score s) -> app::Action { return app::ReportSoreness{s}; }));
    node.children.push_back(wrap(8, chip(tr("There is a bruise"), draft.bruise ? Choice::chosen : Choice::not_chosen,
                                         app::TellBruise{!draft.bruise})));
    if (draft.score) node.children.push_back(button(tr("Keep answer"), app::SaveSoreness{}));
    else node.children.push_back(button(tr("Not sore"), app::SaveSoreness{*Score::from(0)}, Look::outline));
    return node;
}

/// Before everything else: the strained side must rest.
Node strain_card(StrainReported const& strain, WallTime const& now)
{
    auto const at = strain_day(strain, now);
    auto const words =
        at.ice ? trf("Hour {} of 72 on the {} side: rest, cold, no pressing there.", at.hour, side_word(strain.side))
        : at.rests ? trf("Hour {} of 72 on the {} side: rest, no pressing there.", at.hour, side_word(strain.side))
                   : trf("Day {}, {} side. Once swelling and pain are less, cold and warm packs in turn may help.",
                         at.day, side_word(strain.side));
    return card(
        10, heading(tr("Strain mode"), Type::section), statement_node({words, {"S1", "NHS-SPR"}}),
        button(tr("Open strain mode"), app::ShowPage{app::Page::strain}, at.rests ? Look::primary : Look::outline));
}

Node care_links(ViewContext const& context)
{
    auto const strained = context.state.history.strain().has_value();
    auto list = row_card(tr("Care"));
    add_row(list, link_row(context, tr("Exercises"), tr("Strengthen, and stretch if it helps"),
                           app::ShowPage{app::Page::exercises}));
    add_row(list,
            link_row(context, tr("Strain"), strained ? tr("Strain mode is on") : tr("Pulled a muscle? Rest first"),
                     app::ShowPage{app::Page::strain}));
    return list;
}

} // namespace tenderspot::ui
