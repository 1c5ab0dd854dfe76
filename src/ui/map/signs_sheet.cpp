// SPDX-License-Identifier: MIT
// What comes before any point in "Where does it hurt?": signs that were said, and what the areas make one ask.
#include "ui/map/signs_sheet.hpp"

#include "ui/map/sheet.hpp"
#include "ui/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

std::string urgency_words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::emergency: return tr("Get help now");
    case Urgency::soon: return tr("See a clinician soon");
    case Urgency::care: return tr("Take care");
    }
    return {};
}

Node warning_card(Warning const& warning)
{
    auto node = notice(urgency_words(warning.urgency), tr(warning.sign.text));
    node.children.push_back(text(tr(warning.advice.text), Type::secondary_strong));
    node.children.push_back(text(source_line(warning.advice), Type::caption, Ink::muted));
    if (warning.urgency == Urgency::emergency) {
        node.style.line = Ink::danger;
        node.style.line_width = 2;
        node.live = true;
    }
    return node;
}

Node sign_row(Warning const& warning, bool said)
{
    Node tick;
    if (said) tick.content = IconMark{Icon::check, Ink::danger, 18};
    tick.style = {.width = Extent::fixed(24),
                  .height = Extent::fixed(24),
                  .line = said ? Ink::danger : Ink::muted,
                  .line_width = 2,
                  .radius = 6};
    auto words = text(tr(warning.sign.text), said ? Type::body_strong : Type::body);
    words.style.width = Extent::fill();
    auto node = box({.axis = Axis::row,
                     .align = Align::centre,
                     .gap = 12,
                     .padding = {10, 4, 10, 4},
                     .min_height = touch_size,
                     .radius = 12},
                    std::move(tick), std::move(words));
    node.role = Role::choice;
    node.name = tr(warning.sign.text);
    node.key = warning.id;
    node.selected = said;
    node.tap = app::ToggleSign{warning.id};
    return node;
}

/// What the areas alone make likely is asked before it counts: whoever is told of an emergency for two sore knees
/// learns to tick it away.
Node question_card(Warning const& warning)
{
    auto node = card(8, heading(tr("Do you have this?"), Type::body_strong), sign_row(warning, false));
    node.children.push_back(text(trf("If so: {}", tr(warning.advice.text)), Type::secondary));
    node.children.push_back(text(source_line(warning.advice), Type::caption, Ink::muted));
    return node;
}

/// What may be dangerous comes before any point, mere care after them.
bool comes_first(Warning const& warning)
{
    auto const& asks = warning.restrictions;
    return warning.urgency != Urgency::care ||
           std::find(asks.begin(), asks.end(), Restriction::ask_first) != asks.end();
}

Node card_of(Warning const& warning, app::WhereFlow const& where)
{
    return where.signs.contains(warning.id) ? warning_card(warning) : question_card(warning);
}

} // namespace

void add_warnings(Node& node, std::vector<Warning const*> const& fired, app::WhereFlow const& where)
{
    auto any = false;
    for (auto const* warning : fired) {
        if (!comes_first(*warning)) continue;
        node.children.push_back(card_of(*warning, where));
        any = true;
    }
    if (any) node.children.push_back(button(tr("When to seek help"), app::OpenArticle{"help", {}}, Look::outline));
}

void add_care(Node& node, std::vector<Warning const*> const& fired, app::WhereFlow const& where)
{
    for (auto const* warning : fired)
        if (!comes_first(*warning)) node.children.push_back(card_of(*warning, where));
}

Node ask_signs(app::WhereFlow const& where)
{
    auto const again = where.asked_signs && where.signs.empty();
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
            if (warning.urgency == urgency) {
                auto const said = where.signs.contains(warning.id);
                node.children.push_back(sign_row(warning, said));
                if (said) node.children.push_back(warning_card(warning));
            }
    };
    part("Get help now if you have", Urgency::emergency);
    part("See a clinician soon if you have", Urgency::soon);
    part("Take care or do not press if you have", Urgency::care);
    node.children.push_back(
        button(where.signs.empty() ? tr("I have none of these") : tr("Done"), app::ShowSigns{false}));
    return node;
}

} // namespace tenderspot::ui
