// SPDX-License-Identifier: MIT
// The first minute: where it hurts, then the times. In between come the area's warnings and the safety check.
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/routine/set_up_area_page.hpp"
#include "ui/screens/routine/templates_card.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node area_row(ViewContext const& context, Region const& region)
{
    auto name = text(tr(region.name), Type::body_strong);
    name.style.width = Extent::fill();
    auto chips = row(8);
    auto const add = [&](std::string word, Side side) {
        SoreArea const area{region.id, side};
        auto one = chip(std::move(word), app::SetUpFor{area});
        one.name = area_name(context.catalogue, area);
        one.key = one.name;
        chips.children.push_back(std::move(one));
    };
    if (region.paired) {
        add(tr("Left"), Side::left);
        add(tr("Right"), Side::right);
    } else {
        add(tr("Here"), Side::left);
    }
    return is_large_text(context.theme.text_scale) || context.is_narrow()
               ? with_padding(column(4, std::move(name), std::move(chips)), {8, 0, 8, 0})
               : with_padding(row(12, std::move(name), std::move(chips)), {4, 0, 4, 0});
}

/// All areas: where no routine can be made, the user learns it after choosing.
Node areas(ViewContext const& context)
{
    auto rows = row_card(tr("Areas of the body"));
    for (auto const& region : context.catalogue.regions)
        add_row(rows, area_row(context, region));
    return rows;
}

Node where_page(ViewContext const& context)
{
    auto first = column(16, text(tr("Tap the place that bothers you most. More can be added later.")), areas(context));
    Statement const caveat{"This compares where it hurts with where each point may be felt. It is no diagnosis.",
                           {"NJOO", "HOLM"}};
    auto second = column(16, heading(tr("Or choose a ready-made set"), Type::section),
                         text(tr("If you or your therapist know what to treat."), Type::secondary, Ink::muted),
                         templates_card(context, TemplateUse::set_up), statement_node(caveat));
    return columns_page(context, tr("Where does it hurt?"),
                        back_row(context.theme.text_scale, app::GoBack{}, tr("Where does it hurt?")), std::move(first),
                        std::move(second));
}

Node treat_card(ViewContext const& context, app::SetUp const& flow)
{
    auto node = card(8, text(tr("You treat"), Type::secondary, Ink::muted));
    for (auto const& item : flow.items) {
        auto const* point = context.catalogue.point(item.spot.point);
        Node disc;
        disc.content = Disc{context.theme.colour(point ? muscle_ink(point->muscle) : Ink::muted), 12};
        auto words = column(1, text(spot_name(context.catalogue, item.spot), Type::body_strong),
                            text(trf("{} s", item.seconds), Type::secondary, Ink::muted));
        words.style.width = Extent::fill();
        node.children.push_back(row(14, std::move(disc), std::move(words)));
    }
    node.children.push_back(text(flow.area ? tr("These are the points to try first. You can change this at any time.")
                                           : tr("You can change this at any time."),
                                 Type::secondary, Ink::muted));
    return node;
}

Node times_card(Schedule const& schedule)
{
    auto chips = wrap(8);
    auto const* times = std::get_if<std::vector<SlotTime>>(&schedule.times);
    for (auto const count : {2, 3, 4})
        chips.children.push_back(
            chip(trf("{} a day", count),
                 times && times->size() == static_cast<std::size_t>(count) ? Choice::chosen : Choice::not_chosen,
                 app::SetUpTimes{count}));
    std::vector<std::string> shown;
    for (auto const minute : slots_of(schedule, schedule.first_day))
        shown.push_back(time_of_day(minute));
    return card(10, text(tr("When"), Type::secondary, Ink::muted), one_of(tr("Times a day"), std::move(chips)),
                text(joined(shown, " · "), Type::section));
}

Node times_page(ViewContext const& context, app::SetUp const& flow)
{
    auto page =
        columns_page(context, tr("Your times"), back_row(context.theme.text_scale, app::GoBack{}, tr("Your times")),
                     times_card(flow.schedule), treat_card(context, flow));
    auto yes = button(tr("Remind me at these times"), app::FinishSetUp{app::Switch::on});
    auto no = button(tr("Begin without reminders"), app::FinishSetUp{app::Switch::off}, Look::plain);
    return with_footer(std::move(page), column(8, std::move(yes), std::move(no)));
}

} // namespace

Node set_up_view(ViewContext const& context)
{
    auto const& flow = *context.state.routine.set_up;
    switch (flow.page) {
    case app::SetUp::Page::where: return where_page(context);
    case app::SetUp::Page::area: return set_up_area_page(context, *flow.area);
    case app::SetUp::Page::times: return times_page(context, flow);
    }
    return {};
}

} // namespace tenderspot::ui
