// SPDX-License-Identifier: MIT
// The safety check: emergency signs, conditions, and what the answers change.
#include "app/care/signs.hpp"
#include "ui/build.hpp"
#include "ui/care/sign_parts.hpp"
#include "ui/learn/statements.hpp"
#include "ui/view.hpp"
#include "ui/words.hpp"

namespace tenderspot::ui {
namespace {

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

/// Asked again after a while, in seconds.
Node news_page(ViewContext const& context)
{
    auto const& checked = context.state.history.safety();
    auto const since =
        checked ? trf("You answered the safety questions on {}.", long_date(local_date(checked->at))) : std::string{};
    auto content =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Anything new?")), text(since),
               text(tr("A new illness or medicine, a pregnancy, an operation, a fall, numbness, or any other "
                       "new sign?")));
    content.children.push_back(button(tr("Something is new"), app::SomethingNew{}, Look::outline));
    return with_footer(page(tr("Anything new?"), std::move(content)), button(tr("Nothing is new"), app::NothingNew{}));
}

Node signs_page(ViewContext const& context)
{
    auto content =
        column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Before you press")),
               text(tr("Two short lists, once. They decide what the app offers you. First: is any of this true now?")));
    auto list = list_card();
    for (auto const& warning : context.catalogue.warnings)
        if (warning.urgency == Urgency::emergency) add_row(list, sign_row(context, warning));
    content.children.push_back(std::move(list));
    auto action = app::has_emergency(context.state)
                      ? button(tr("When to get help"), app::OpenTab{app::Tab::help}, Look::danger)
                      : button(tr("None of these"), app::SafetyOn{});
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
    case app::SafetyFlow::Page::news: return news_page(context);
    case app::SafetyFlow::Page::signs: return signs_page(context);
    case app::SafetyFlow::Page::conditions: return conditions_page(context, flow);
    case app::SafetyFlow::Page::changes: return changes_page(context, flow);
    }
    return {};
}

} // namespace tenderspot::ui
