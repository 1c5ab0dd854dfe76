// SPDX-License-Identifier: MIT
// The questions about a strain.
#include "ui/screens/strain/strain_parts.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

using app::StrainDraft;

/// A question with its answers as chips; `put` makes the draft that results from an answer.
template <class Value> struct Question
{
    std::string title;
    std::optional<Value> StrainDraft::*field;
    std::vector<std::pair<std::string, Value>> answers;
};

template <class Value>
Node asked(StrainDraft const& draft, Question<Value> const& question, std::optional<Node> hint = {})
{
    auto chips = wrap(8);
    for (auto const& [words, value] : question.answers) {
        auto then = draft;
        then.*question.field = value;
        auto one =
            chip(words, draft.*question.field == value ? Choice::chosen : Choice::not_chosen, app::ChangeStrain{then});
        one.key = one.name = fmt::format("{} {}", question.title, words);
        chips.children.push_back(std::move(one));
    }
    auto node = column(4, text(question.title, Type::body_strong));
    if (hint) node.children.push_back(std::move(*hint));
    node.children.push_back(one_of(question.title, std::move(chips)));
    return node;
}

Node hint(std::string words) { return text(std::move(words), Type::secondary, Ink::muted); }

Node sourced_hint(Statement const& statement)
{
    return column(1, hint(tr(statement.text)), text(source_line(statement), Type::caption, Ink::muted));
}

Node when(StrainDraft const& draft)
{
    return asked(draft, Question<int>{tr("When did it happen?"),
                                      &StrainDraft::hours_ago,
                                      {{tr("Just now"), 0},
                                       {tr("Today"), 6},
                                       {tr("Yesterday"), 24},
                                       {tr("2 days ago"), 48},
                                       {tr("3 days ago"), 72},
                                       {tr("4 days ago or more"), 96}}});
}

Node side(StrainDraft const& draft)
{
    return asked(
        draft,
        Question<Side>{tr("Which side?"), &StrainDraft::side, {{tr("Left"), Side::left}, {tr("Right"), Side::right}}},
        hint(tr("Left and right are those of your own body.")));
}

Node onset(StrainDraft const& draft)
{
    Statement const difference{"A sudden strain is sharp at once; a slow one begins as a dull ache and grows.", {"S1"}};
    return asked(draft,
                 Question<Onset>{tr("How did it begin?"),
                                 &StrainDraft::onset,
                                 {{tr("Suddenly"), Onset::sudden}, {tr("Slowly"), Onset::gradual}}},
                 sourced_hint(difference));
}

Node walking(StrainDraft const& draft)
{
    return asked(draft, Question<Walking>{tr("Walking"),
                                          &StrainDraft::walking,
                                          {{tr("As usual"), Walking::as_usual},
                                           {tr("I limp"), Walking::limping},
                                           {tr("I can hardly walk"), Walking::hardly}}});
}

Node strength(StrainDraft const& draft)
{
    return asked(draft,
                 Question<Strength>{tr("Lifting the leg to the side"),
                                    &StrainDraft::strength,
                                    {{tr("As usual"), Strength::as_usual},
                                     {tr("Weaker"), Strength::weaker},
                                     {tr("Not at all"), Strength::none}}},
                 hint(tr("As far as you have noticed. No need to try it now.")));
}

/// The answers still missing, in the words of the questions.
std::string missing(StrainDraft const& draft)
{
    std::vector<std::string> names;
    auto const add = [&](bool is_said, char const* name) {
        if (!is_said) names.push_back(tr(name));
    };
    add(draft.hours_ago.has_value(), "when it happened");
    add(draft.side.has_value(), "which side");
    add(draft.onset.has_value(), "how it began");
    add(draft.walking.has_value(), "walking");
    add(draft.strength.has_value(), "lifting the leg");
    return names.empty() ? std::string{} : trf("Still to answer: {}.", joined(names));
}

Node what_follows(Side side)
{
    Statement const left{"The spots of your left side then stay locked until 72 hours after the strain.",
                         {"NHS-SPR", "APP"}};
    Statement const right{"The spots of your right side then stay locked until 72 hours after the strain.",
                          {"NHS-SPR", "APP"}};
    return sourced_hint(side == Side::left ? left : right);
}

Node save(StrainDraft const& draft, std::string name)
{
    if (draft.is_complete()) return column(8, button(std::move(name), app::SaveStrain{}), what_follows(*draft.side));
    auto off = button(std::move(name), std::nullopt);
    off.value = missing(draft);
    auto why = text(missing(draft), Type::secondary, Ink::muted);
    return column(8, std::move(off), std::move(why));
}

} // namespace

Node strain_questions(ViewContext const& context, StrainDraft const& draft)
{
    auto const is_told = context.state.history.strain().has_value();
    auto node = card(20);
    // Reporting a known strain again keeps its onset.
    if (!is_told) node.children.push_back(when(draft));
    for (auto* question : {&side, &onset, &walking, &strength})
        node.children.push_back(question(draft));
    node.children.push_back(save(draft, is_told ? tr("Save the answers") : tr("Start strain mode")));
    return node;
}

StrainDraft draft_of(StrainReported const& told, WallTime const& now)
{
    return {strain_day(told, now).hour, told.side, told.onset, {}, {}};
}

} // namespace tenderspot::ui
