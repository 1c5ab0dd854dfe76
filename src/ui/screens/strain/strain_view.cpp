// SPDX-License-Identifier: MIT
// A strained muscle: reporting it, then its hours of rest, its packs and its weeks.
#include "ui/parts/guard.hpp"
#include "ui/parts/packs.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/screens.hpp"
#include "ui/screens/strain/strain_parts.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

void add_fall(Node& to, ViewContext const& context)
{
    if (auto const* fall = context.catalogue.warning("fall"))
        to.children.push_back(emergency_card(context, tr("Get help now"), {fall}));
}

Node what_it_is(ViewContext const& context)
{
    // The second statement explains sudden and slow onset, which is asked below.
    auto const& what = statements_of(context.catalogue, "strain", "what");
    return what.empty() ? column(0) : statement_node(what.front());
}

Node form_page(ViewContext const& context, app::StrainDraft const& draft)
{
    auto const is_told = context.state.history.strain().has_value();
    auto const title = is_told ? tr("Change the answers") : tr("A strained muscle");
    auto head = back_row(context.theme.text_scale, app::GoBack{}, title);
    auto first = column(16), second = column(16);
    add_fall(first, context);
    first.children.push_back(what_it_is(context));
    second.children.push_back(strain_questions(context, draft));
    // Packs are useful without a strain as well; a running timer is why the user came here.
    if (!is_told) {
        auto& column = context.state.care.packs ? first : second;
        auto const at = context.state.care.packs ? column.children.begin() : column.children.end();
        column.children.insert(at, pack_card(context));
    }
    return columns_page(context, title, std::move(head), std::move(first), std::move(second));
}

Node strain_head(ViewContext const& context, StrainReported const& strain)
{
    auto const since = moment_words(strain.onset_utc_ms, context.wall_now());
    auto const words = strain.side == Side::left ? trf("Left side of your body, since {}", since)
                                                 : trf("Right side of your body, since {}", since);
    return column(2, back_row(context.theme.text_scale, app::GoBack{}, tr("Strain mode")),
                  text(words, Type::secondary, Ink::muted));
}

Node changes(ViewContext const& context, StrainReported const& strain)
{
    auto const now = context.wall_now();
    auto const rests = strain_day(strain, now).rests;
    auto node = column(10, button(tr("Change the answers"), app::ChangeStrain{draft_of(strain, now)}, Look::outline));
    if (!rests && !is_serious_strain(context.state.history))
        node.children.push_back(button(tr("It has healed"), app::EndStrain{app::StrainEnd::healed}, Look::outline));
    else
        node.children.push_back(
            button(tr("I entered it by mistake"), app::EndStrain{app::StrainEnd::by_mistake}, Look::outline));
    node.children.push_back(text(tr("That ends strain mode and unlocks this side."), Type::secondary, Ink::muted));
    return node;
}

Node told_page(ViewContext const& context, StrainReported const& strain)
{
    auto first = column(16), second = column(16);
    if (strain.grade == StrainGrade::three && strain_day(strain, context.wall_now()).rests) add_fall(first, context);
    auto const wide = has_two_columns(context);
    first.children.push_back(day_card(context, strain));
    if (is_serious_strain(context.state.history))
        first.children.push_back(contraindication_notice(context, {DoseRule::serious_strain, Severity::absolute, {}}));
    // A running timer must not be hidden below the reading matter.
    auto& of_packs = context.state.care.packs && !wide ? first : second;
    of_packs.children.push_back(pack_card(context));
    first.children.push_back(care_card(context, strain));
    second.children.push_back(grade_card(context, strain));
    second.children.push_back(clinician_card(context, strain));
    (wide ? first : second).children.push_back(changes(context, strain));
    return columns_page(context, tr("Strain mode"), strain_head(context, strain), std::move(first), std::move(second));
}

} // namespace

Node strain_view(ViewContext const& context)
{
    auto const strain = context.state.history.strain(context.wall_now());
    if (context.state.care.draft) return form_page(context, *context.state.care.draft);
    if (strain) return told_page(context, *strain);
    return form_page(context, {});
}

} // namespace tenderspot::ui
