// SPDX-License-Identifier: MIT
// The safety check: emergency signs, conditions, and what the answers change.
#include "app/care/signs.hpp"
#include "ui/parts/reading_parts.hpp"
#include "ui/parts/sign_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/safety/safety_groups.hpp"
#include "ui/screens/screens.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// One group of lines under its heading; `add` adds a line and what belongs below it.
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

/// Follow-up questions are indented by `left` under the line that they belong to.
void add_line(Node& list, Node row, float left = 0)
{
    if (!list.children.empty() && left == 0) list.children.push_back(divider());
    list.children.push_back(with_padding(column(0, std::move(row)), {4, 0, left > 0 ? 8.0f : 4.0f, left}));
}

/// The indent of text below a line, aligned after its box; smaller where words would otherwise be broken.
float below_words(ViewContext const& context) { return context.is_narrow() ? 14 : 42; }

Node line_row(Warning const& warning, bool ticked, app::SafetyFlow const& flow)
{
    auto node = tick_row(tr(warning.sign.text), ticked, app::ToggleCondition{warning.id});
    wants_to_be_read(node, warning.id, flow.read);
    return node;
}

/// The short repeat check, answered in seconds.
Node news_page(ViewContext const& context)
{
    auto const& checked = context.state.history.safety();
    auto const since =
        checked ? trf("You answered the safety questions on {}.", context.date_of(checked->at)) : std::string{};
    auto content =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Anything new?")), text(since),
               text(tr("A new illness or medicine, a pregnancy, an operation, a fall, numbness, or any other "
                       "new sign?")));
    content.children.push_back(button(tr("Something is new"), app::SomethingNew{}, Look::outline));
    return with_footer(page(tr("Anything new?"), std::move(content)), button(tr("Nothing is new"), app::NothingNew{}));
}

Node signs_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Safety check")),
                          text(tr("Two short lists. First: do you have any of these right now?")));
    add_groups(content, context,
               [&](Node& list, Warning const& warning) { add_line(list, sign_row(context, warning, &flow.read)); });
    // A user who needs help does not have to read on first.
    auto action = app::has_emergency(context.state)
                      ? button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::danger)
                      : answer_button(app::reading(flow, context.catalogue), 0, app::SafetyOn{});
    return with_footer(page(tr("Safety signs"), std::move(content)), std::move(action));
}

/// Asks whether a clinician agrees, where the answer rules out pressing until one does.
void add_agreed(Node& list, Warning const& warning, app::SafetyFlow const& flow, float left)
{
    if (!warning.asks_for(Restriction::ask_first)) return;
    auto agreed = tick_row(tr("A clinician has said pressing is OK for me"), flow.agreed.contains(warning.id),
                           app::ToggleAgreed{warning.id});
    agreed.name = trf("A clinician has agreed: {}", tr(warning.sign.text));
    agreed.key = agreed.name;
    add_line(list, std::move(agreed), left);
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
        add_line(list, line_row(warning, ticked, flow), app::asked_after(warning.id).empty() ? 0 : below);
        if (ticked) add_agreed(list, warning, flow, below);
    });
    auto const asked = app::lines(flow, context.catalogue);
    auto const ticked = static_cast<std::size_t>(std::count_if(
        asked.begin(), asked.end(), [&](Warning const* line) { return flow.applies.contains(line->id); }));
    auto action = answer_button(app::reading(flow, context.catalogue), ticked, app::SafetyOn{});
    return with_footer(page(tr("Safety questions"), std::move(content)), std::move(action));
}

/// What each answer leads to, in the words of its advice.
Node changes_page(ViewContext const& context, app::SafetyFlow const& flow)
{
    auto content = column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("What this changes")));
    for (auto const* warning : safety_questions(context.catalogue)) {
        if (!flow.applies.contains(warning->id)) continue;
        auto node = card(6, text(tr(warning->sign.text), Type::secondary, Ink::muted), statement_node(warning->advice));
        if (flow.agreed.contains(warning->id))
            node.children.push_back(text(tr("A clinician has agreed."), Type::body_strong, Ink::accent));
        if (warning->id == "fresh_strain")
            node.children.push_back(button(tr("Strain mode"), app::ShowPage{app::Page::strain}, Look::outline));
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
    case app::SafetyFlow::Page::news: return news_page(context);
    case app::SafetyFlow::Page::signs: return signs_page(context, flow);
    case app::SafetyFlow::Page::conditions: return conditions_page(context, flow);
    case app::SafetyFlow::Page::changes: return changes_page(context, flow);
    }
    return {};
}

} // namespace tenderspot::ui
