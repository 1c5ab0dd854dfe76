// SPDX-License-Identifier: MIT
// The safety check: emergency signs, conditions, and what the answers change.
#include "ui/build.hpp"
#include "ui/learn/statements.hpp"
#include "ui/view.hpp"
#include "ui/words.hpp"

namespace tenderspot::ui {
namespace {

Node tick_box(bool ticked)
{
    Node mark;
    if (ticked) mark.content = IconMark{Icon::check, Ink::on_accent, 20};
    return box({.axis = Axis::stack,
                .align = Align::centre,
                .justify = Justify::centre,
                .width = Extent::fixed(28),
                .height = Extent::fixed(28),
                .fill = ticked ? Ink::accent : Ink::surface,
                .line = ticked ? Ink::accent : Ink::muted,
                .line_width = 2,
                .radius = 8},
               std::move(mark));
}

Node tick_row(std::string words, bool ticked, app::Action tap)
{
    auto label = text(words);
    label.style.width = Extent::fill();
    auto node =
        box({.axis = Axis::row, .align = Align::centre, .gap = 14, .padding = {6, 0, 6, 0}, .min_height = touch_size},
            tick_box(ticked), std::move(label));
    node.role = Role::button;
    node.name = std::move(words);
    node.key = node.name;
    node.selected = ticked;
    node.tap = std::move(tap);
    return node;
}

Node list_card()
{
    auto list = card(0);
    list.style.padding = {6, 16, 6, 16};
    list.role = Role::list;
    return list;
}

void add_row(Node& list, Node row)
{
    if (!list.children.empty()) list.children.push_back(divider());
    list.children.push_back(with_padding(column(0, std::move(row)), {4, 0, 4, 0}));
}

Node signs_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Before you press")),
               text(tr("Two short lists, once. They decide what the app offers you. First: is any of this true now?")));
    auto list = list_card();
    for (auto const& warning : context.catalogue.warnings) {
        if (warning.urgency != Urgency::emergency) continue;
        auto const ticked = flow.signs.contains(warning.id);
        add_row(list, tick_row(tr(warning.sign.text), ticked, app::ToggleCondition{warning.id}));
        if (ticked)
            list.children.push_back(
                with_padding(column(0, sourced_notice(tr("Get help now"), warning.advice)), {0, 0, 12, 0}));
    }
    content.children.push_back(std::move(list));
    auto action = flow.signs.empty() ? button(tr("None of these"), app::SafetyOn{})
                                     : button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::danger);
    return with_footer(page(tr("Safety signs"), std::move(content)), std::move(action));
}

Node conditions_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Does any of this apply?")),
                          text(tr("It locks or softens what is offered. You can change it later under Settings.")));
    auto list = list_card();
    for (auto const* warning : safety_questions(context.catalogue)) {
        auto const ticked = flow.applies.contains(warning->id);
        add_row(list, tick_row(tr(warning->sign.text), ticked, app::ToggleCondition{warning->id}));
        auto const& asks = warning->restrictions;
        if (!ticked || std::find(asks.begin(), asks.end(), Restriction::ask_first) == asks.end()) continue;
        auto agreed = tick_row(tr("A clinician has agreed to pressing"), flow.agreed.contains(warning->id),
                               app::ToggleAgreed{warning->id});
        agreed.name = trf("A clinician has agreed: {}", tr(warning->sign.text));
        agreed.key = agreed.name;
        list.children.push_back(with_padding(column(0, std::move(agreed)), {4, 0, 8, 42}));
    }
    content.children.push_back(std::move(list));
    auto const count = flow.applies.size();
    auto const name = count == 0 ? tr("None of these apply") : trf("Save: {} apply", count);
    return with_footer(page(tr("Safety questions"), std::move(content)), button(name, app::SafetyOn{}));
}

/// What each answer asks for, in the words of its advice.
Node changes_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("What this changes")));
    for (auto const* warning : safety_questions(context.catalogue)) {
        if (!flow.applies.contains(warning->id)) continue;
        auto node = card(6, text(tr(warning->sign.text), Type::secondary, Ink::muted), statement_node(warning->advice));
        if (flow.agreed.contains(warning->id))
            node.children.push_back(text(tr("A clinician has agreed."), Type::body_strong, Ink::accent));
        if (warning->id == "fresh_strain")
            node.children.push_back(button(tr("Strain mode"), app::OpenCare{app::CarePage::strain}, Look::outline));
        content.children.push_back(std::move(node));
    }
    auto const next = flow.then.empty() ? tr("Done") : tr("Go on to the treatment");
    return with_footer(page(tr("What changes"), std::move(content)), button(next, app::SafetyOn{}));
}

} // namespace

Node safety_view(ViewContext const& context)
{
    auto const& flow = *context.state.safety;
    switch (flow.page) {
    case app::SafetyFlow::Page::signs: return signs_page(context, flow);
    case app::SafetyFlow::Page::conditions: return conditions_page(context, flow);
    case app::SafetyFlow::Page::changes: return changes_page(context, flow);
    }
    return {};
}

} // namespace tenderspot::ui
