// SPDX-License-Identifier: MIT
// Help, one tap away from everywhere: emergencies first, when to stop, where to read on, and when to see a clinician.
#include "ui/parts/page_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

std::vector<Warning const*> warnings_of(Catalogue const& facts, Urgency urgency)
{
    std::vector<Warning const*> found;
    for (auto const& warning : facts.warnings)
        if (warning.urgency == urgency) found.push_back(&warning);
    return found;
}

/// Red also means stop.
Node stop_row(ViewContext const& context, Statement const& rule)
{
    Node disc;
    disc.content = Disc{context.theme.colour(Ink::danger), 10};
    auto words = column(1, text(tr(rule.text), Type::body), text(source_line(rule), Type::caption, Ink::muted));
    words.style.width = Extent::fill();
    auto node = row(12, with_padding(std::move(disc), {7 * context.theme.text_scale, 0, 0, 0}), std::move(words));
    node.style.align = Align::start;
    return node;
}

Node stop_rules(ViewContext const& context)
{
    auto rules = card(12);
    rules.role = Role::list;
    rules.name = tr("Stop a treatment at once");
    for (auto const& rule : statements_of(context.catalogue, "cautions", "stop"))
        rules.children.push_back(stop_row(context, rule));
    return column(12, heading(tr("Stop a treatment at once"), Type::section), std::move(rules));
}

Node strain_link(ViewContext const& context)
{
    app::ShowPage const open{app::Page::strain};
    if (!context.state.history.strain())
        return link_row(context, tr("I have strained a muscle"), tr("Rest and ice, hour by hour"), open);
    return link_row(context, tr("Your strain"), tr("What counts now, and until when"), open);
}

Node links(ViewContext const& context)
{
    auto rows = row_card(tr("More help"));
    add_row(rows, strain_link(context));
    add_row(rows, link_row(context, tr("Safety questions"), tr("Is pressing right for you?"), app::BeginSafety{}));
    add_row(rows, link_row(context, tr("Look-alikes"), tr("What else may feel like this"),
                           app::OpenArticle{"look_alikes", {}}));
    add_row(rows, link_row(context, tr("When to get help"), tr("Emergency, soon, and after two weeks"),
                           app::OpenArticle{"help", {}}));
    add_row(rows, link_row(context, tr("Sources"), tr("Who says what is said here"),
                           app::OpenArticle{app::sources_page, {}}));
    return rows;
}

Node soon(ViewContext const& context)
{
    auto signs = card(12);
    signs.role = Role::list;
    signs.name = tr("See a clinician soon");
    for (auto const* warning : warnings_of(context.catalogue, Urgency::soon))
        add_row(signs, warning_words(context, *warning));
    return column(12, heading(tr("See a clinician soon"), Type::section), std::move(signs));
}

} // namespace

Node help_view(ViewContext const& context)
{
    auto head = column(2, heading(tr("Help")), text(tr("When in doubt, ask a clinician."), Type::body, Ink::muted));
    auto emergencies =
        emergency_card(context, tr("Get help now if you have"), warnings_of(context.catalogue, Urgency::emergency));
    // What is needed in a hurry comes before the long list.
    auto rest = column(20, stop_rules(context), links(context), soon(context));
    return columns_page(context, tr("Help"), std::move(head), std::move(emergencies), std::move(rest));
}

} // namespace tenderspot::ui
