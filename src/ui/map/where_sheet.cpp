// SPDX-License-Identifier: MIT
// "Where does it hurt?": what was chosen, then warnings, then the points to try.
#include "ui/map/sheet.hpp"
#include "ui/map/warning_card.hpp"
#include "ui/map/where_answer.hpp"
#include "ui/words.hpp"

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

/// What may be dangerous comes before any point, mere care after them.
void add_warnings(Node& node, std::vector<Warning const*> const& fired)
{
    auto any = false;
    for (auto const* warning : fired) {
        if (warning->urgency == Urgency::care) continue;
        node.children.push_back(warning_card(*warning));
        any = true;
    }
    if (any) node.children.push_back(button(tr("When to seek help"), app::OpenArticle{"help", {}}, Look::outline));
}

void add_care(Node& node, std::vector<Warning const*> const& fired)
{
    for (auto const* warning : fired)
        if (warning->urgency == Urgency::care) node.children.push_back(warning_card(*warning));
}

Node ask_signs(app::WhereFlow const& where)
{
    auto const again = where.asked_signs && where.signs.empty();
    return button(again ? tr("No warning signs. Check again") : tr("Check the warning signs first"),
                  app::ShowSigns{true}, Look::outline);
}

/// A touch that marked nothing shall not look like one that was lost.
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
    if (where.touch == app::WhereFlow::Touch::beside) node.children.push_back(beside_words());
    if (where.sore.empty() && where.signs.empty()) {
        node.children.push_back(text(context.state.map.form == app::MapForm::list
                                         ? tr("Choose every place that hurts.")
                                         : tr("Tap every place that hurts. You can turn the body.")));
        node.children.push_back(ask_signs(where));
        return node;
    }
    if (!where.sore.empty()) node.children.push_back(sore_chips(context, where));
    auto const fired = warnings(context.catalogue, where.sore, where.signs);
    add_warnings(node, fired);
    node.children.push_back(ask_signs(where));
    // Nobody shall press a point instead of getting help.
    auto const emergency = std::any_of(fired.begin(), fired.end(),
                                       [](Warning const* warning) { return warning->urgency == Urgency::emergency; });
    if (emergency) node.children.push_back(text(tr("Points to press are not shown with such a sign. Get help first.")));
    else if (!where.sore.empty()) node.children.push_back(where_answer(context, where.sore));
    add_care(node, fired);
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
