// SPDX-License-Identifier: MIT
// What precedes all points in "Where does it hurt?": ticked signs, and questions suggested by the areas.
#include "ui/parts/signs_sheet.hpp"

#include "app/care/signs.hpp"
#include "ui/parts/reading_parts.hpp"
#include "ui/parts/sheet.hpp"
#include "ui/parts/sign_parts.hpp"
#include "ui/parts/warning_card.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// Signs that only the areas suggest are asked about before they count: a user who gets an emergency warning for two
/// sore knees learns to dismiss it.
Node question_card(ViewContext const& context, Warning const& warning)
{
    auto node = card(8, heading(tr("Do you have this?"), Type::body_strong), sign_row(context, warning));
    node.children.push_back(text(trf("If so: {}", tr(warning.advice.text)), Type::secondary));
    node.children.push_back(text(source_line(warning.advice), Type::caption, Ink::muted));
    return node;
}

/// Dangerous warnings come before any point, mere care after them.
bool comes_first(Warning const& warning)
{
    return warning.urgency != Urgency::care || warning.asks_for(Restriction::ask_first);
}

} // namespace

Node sign_card(ViewContext const& context, Warning const& warning)
{
    if (!app::ticked_signs(context.state).contains(warning.id)) return question_card(context, warning);
    auto node = warning_card(warning);
    if (warning.urgency != Urgency::care) node.children.push_back(sign_choices(warning));
    return node;
}

void add_warnings(Node& node, ViewContext const& context, std::vector<Warning const*> const& fired)
{
    auto any = false;
    for (auto const* warning : fired) {
        if (!comes_first(*warning)) continue;
        node.children.push_back(sign_card(context, *warning));
        any = true;
    }
    if (any) node.children.push_back(button(tr("When to seek help"), app::OpenArticle{"help", {}}, Look::outline));
}

void add_care(Node& node, ViewContext const& context, std::vector<Warning const*> const& fired)
{
    for (auto const* warning : fired)
        if (!comes_first(*warning)) node.children.push_back(sign_card(context, *warning));
}

Node ask_signs(ViewContext const& context, app::WhereFlow const& where)
{
    auto const again = app::reading(where, context.catalogue).is_done() && app::ticked_signs(context.state).empty();
    return button(again ? tr("No warning signs. Check again") : tr("Check the warning signs first"),
                  app::ShowSigns{true}, Look::outline);
}

Node signs_sheet(ViewContext const& context, app::WhereFlow const& where)
{
    auto node =
        sheet(tr("Warning signs"), sheet_title(context, tr("Do you have any of these?"), app::ShowSigns{false}));
    auto const part = [&](char const* title, Urgency urgency) {
        node.children.push_back(heading(tr(title), Type::body_strong));
        for (auto const& warning : context.catalogue.warnings)
            if (warning.urgency == urgency) node.children.push_back(sign_row(context, warning, &where.read));
    };
    part("Get help now if you have", Urgency::emergency);
    part("See a clinician soon if you have", Urgency::soon);
    part("Take care or do not press if you have", Urgency::care);
    auto const ticked = app::ticked_signs(context.state).size();
    node.children.push_back(answer_button(app::reading(where, context.catalogue), ticked, app::ShowSigns{false}));
    return node;
}

} // namespace tenderspot::ui
