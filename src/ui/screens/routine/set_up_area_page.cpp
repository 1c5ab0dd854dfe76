// SPDX-License-Identifier: MIT
// Warnings first, then why there is no routine, then the next steps.
#include "ui/screens/routine/set_up_area_page.hpp"

#include "app/routine/templates.hpp"
#include "ui/parts/areas.hpp"
#include "ui/parts/signs_sheet.hpp"
#include "ui/parts/statements.hpp"
#include "ui/parts/where_answer.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

using Fired = std::vector<Warning const*>;

bool asks_for_help(Fired const& fired)
{
    return std::any_of(fired.begin(), fired.end(), [](Warning const* one) { return one->urgency != Urgency::care; });
}

/// Empty if a routine can be made.
std::optional<Node> why_no_routine(Catalogue const& facts, SoreArea const& area)
{
    if (unexplained(facts, {area}).contains(area)) return card(8, nobodys_words(facts, {area}));
    auto const* region = facts.region(area.region);
    if (!region || region->doctor_first.empty()) return std::nullopt;
    auto node = card(8, text(tr("No routine is made for this place."), Type::body_strong));
    for (auto const& statement : region->doctor_first)
        node.children.push_back(statement_node(statement));
    return node;
}

Node ways_on(ViewContext const& context, SoreArea const& area, Look help)
{
    auto node = column(8, button(tr("When to seek help"), app::OpenTab{app::Tab::help}, help));
    auto const view = clearest_view(context.body_map, area);
    node.children.push_back(button(tr("Read about it on the map"), app::SetUpOnMap{area, view}, Look::outline));
    node.children.push_back(button(tr("Choose another place"), app::GoBack{}, Look::plain));
    return node;
}

/// Continuing is an explicit confirmation: nobody passes a sign that a doctor must see just by tapping the usual
/// button.
Node go_on(Fired const& fired)
{
    return button(tr("I have read this. Go on"), app::SetUpOn{}, asks_for_help(fired) ? Look::outline : Look::primary);
}

} // namespace

Node set_up_area_page(ViewContext const& context, SoreArea const& area)
{
    auto const fired = warnings(context.catalogue, {area}, {});
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Before you go on")),
                          heading(area_name(context.catalogue, area), Type::section));
    for (auto const* warning : fired)
        content.children.push_back(sign_card(context, *warning));
    auto why = why_no_routine(context.catalogue, area);
    if (why) content.children.push_back(std::move(*why));
    auto const shut = app::passage_of(context.state, area) == app::Passage::shut;
    auto const help = shut && asks_for_help(fired) ? Look::primary : Look::outline;
    content.children.push_back(ways_on(context, area, help));
    auto whole = page(tr("Before you go on"), std::move(content));
    return shut ? std::move(whole) : with_footer(std::move(whole), go_on(fired));
}

} // namespace tenderspot::ui
