// SPDX-License-Identifier: MIT
// The safety check: emergency signs, conditions, and what the answers change.
#include "ui/care/reading_parts.hpp"
#include "ui/care/safety_groups.hpp"
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

/// One group of lines under its heading; `add` puts a line and what belongs below it.
template <class Add> Node group_card(LineGroup const& group, Add const& add)
{
    auto list = card(0);
    list.style.padding = {6, 16, 6, 16};
    list.role = Role::list;
    list.name = group.title;
    for (auto const* line : group.lines)
        add(list, *line);
    return column(8, heading(group.title, Type::body_strong), std::move(list));
}

/// All lines of the open page in their groups.
template <class Add> void add_groups(Node& content, ViewContext const& context, Add const& add)
{
    for (auto const& group : grouped(app::lines(*context.state.safety, context.catalogue)))
        content.children.push_back(group_card(group, add));
}

/// Indented by `left`: what follows on the line above it.
void add_row(Node& list, Node row, float left = 0)
{
    if (!list.children.empty() && left == 0) list.children.push_back(divider());
    list.children.push_back(with_padding(column(0, std::move(row)), {4, 0, left > 0 ? 8.0f : 4.0f, left}));
}

/// Where the words of a line begin, behind its box; less where words would be broken for it.
float below_words(ViewContext const& context) { return context.is_narrow() ? 14 : 42; }

Node line_row(Warning const& warning, bool ticked, app::SafetyFlow const& flow)
{
    auto node = tick_row(tr(warning.sign.text), ticked, app::ToggleCondition{warning.id});
    wants_to_be_read(node, warning.id, flow.read);
    return node;
}

Node signs_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Safety check")),
                          text(tr("Two short lists, asked once. First: do you have any of these right now?")));
    add_groups(content, context, [&](Node& list, Warning const& warning) {
        auto const ticked = flow.signs.contains(warning.id);
        add_row(list, line_row(warning, ticked, flow));
        if (ticked)
            list.children.push_back(
                with_padding(column(0, sourced_notice(tr("Get help now"), warning.advice)), {0, 0, 12, 0}));
    });
    // Who needs help need not read on first.
    auto action = flow.signs.empty() ? answer_button(app::reading(flow, context.catalogue), 0, app::SafetyOn{})
                                     : button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::danger);
    return with_footer(page(tr("Safety signs"), std::move(content)), std::move(action));
}

/// A clinician's word counts where the answer keeps from pressing until there is one.
void add_agreed(Node& list, Warning const& warning, app::SafetyFlow const& flow, float left)
{
    auto const& asks = warning.restrictions;
    if (std::find(asks.begin(), asks.end(), Restriction::ask_first) == asks.end()) return;
    auto agreed = tick_row(tr("A clinician has said pressing is OK for me"), flow.agreed.contains(warning.id),
                           app::ToggleAgreed{warning.id});
    agreed.name = trf("A clinician has agreed: {}", tr(warning.sign.text));
    agreed.key = agreed.name;
    add_row(list, std::move(agreed), left);
}

Node conditions_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Does any of this apply?")),
               text(tr("Your answers may lock some treatments or make them gentler. You can change them later under "
                       "Settings.")));
    add_groups(content, context, [&](Node& list, Warning const& warning) {
        auto const ticked = flow.applies.contains(warning.id);
        auto const below = below_words(context);
        add_row(list, line_row(warning, ticked, flow), app::asked_after(warning.id).empty() ? 0 : below);
        if (ticked) add_agreed(list, warning, flow, below);
    });
    auto action = answer_button(app::reading(flow, context.catalogue), flow.applies.size(), app::SafetyOn{});
    return with_footer(page(tr("Safety questions"), std::move(content)), std::move(action));
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
