// SPDX-License-Identifier: MIT
// The list of exercises: the most helpful first, stretches with their condition.
#include "ui/figures/figures.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/exercises/exercises_parts.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

/// Empty if it was never done.
std::string last_done(ViewContext const& context, Exercise const& exercise)
{
    auto const& done = context.state.history.exercises();
    auto const last = std::find_if(done.rbegin(), done.rend(),
                                   [&](ExerciseLogged const& one) { return one.exercise == exercise.id; });
    if (last == done.rend()) return {};
    return trf("Last done: {}", day_words(local_day(last->at), local_day(context.wall_now())));
}

Node exercise_row(ViewContext const& context, Exercise const& exercise, std::string const& chosen)
{
    Node picture;
    picture.content = FigureMark{figure(exercise.figure), Facing::as_drawn, 64};
    auto words = column(1, text(tr(exercise.name), Type::body_strong),
                        text(exercise_dose(exercise), Type::secondary, Ink::muted));
    if (auto last = last_done(context, exercise); !last.empty())
        words.children.push_back(text(std::move(last), Type::secondary, Ink::muted));
    // Beside a picture there is too little room for large text.
    auto const narrow = context.size.w < 200 * context.theme.text_scale;
    if (narrow) picture.style.width = picture.style.height = Extent::fixed(64);
    else words.style.width = Extent::fill();
    auto node = box({.axis = narrow ? Axis::column : Axis::row,
                     .align = narrow ? Align::start : Align::centre,
                     .gap = narrow ? 4.0f : 12.0f,
                     .padding = {8, 8, 8, 8},
                     .min_height = button_height,
                     .radius = 14},
                    std::move(picture), std::move(words));
    if (!is_large_text(context.theme.text_scale)) {
        Node chevron;
        chevron.content = IconMark{Icon::chevron, Ink::muted, 18};
        node.children.push_back(std::move(chevron));
    }
    if (exercise.id == chosen) node.style.fill = Ink::accent_tint;
    node.role = Role::button;
    node.key = exercise.id;
    node.name = tr(exercise.name);
    node.value = exercise_dose(exercise);
    node.selected = exercise.id == chosen;
    node.tap = app::OpenExercise{exercise.id};
    return node;
}

Node rows_of(ViewContext const& context, ExerciseKind kind, std::string const& chosen)
{
    auto rows = row_card(kind == ExerciseKind::strength ? tr("Strength") : tr("Stretches"));
    rows.style.padding = {8, 8, 8, 8};
    for (auto const& exercise : context.catalogue.exercises)
        if (exercise.kind == kind && !is_left_out(context, exercise))
            add_row(rows, exercise_row(context, exercise, chosen));
    return rows;
}

/// Why some are missing, in the words of the article on stretching.
Node left_out(ViewContext const& context, std::ptrdiff_t count)
{
    auto node = notice(count == 1 ? tr("1 stretch is left out") : trf("{} stretches are left out", count),
                       tr("They bring the leg across your body, and your safety answers speak against that."));
    auto const& why = statements_of(context.catalogue, "stretching", "adduction");
    for (std::size_t i = 0; i < std::min<std::size_t>(why.size(), 2); ++i) {
        node.children.push_back(text(tr(why[i].text), Type::secondary));
        node.children.push_back(text(source_line(why[i]), Type::caption, Ink::muted));
    }
    return node;
}

Node strain_notice(ViewContext const& context)
{
    auto const& rest = statements_of(context.catalogue, "strain", "rest");
    return rest.empty() ? column(0) : sourced_notice(tr("Your strain comes first"), rest.front());
}

} // namespace

Node exercise_list(ViewContext const& context, std::string const& chosen)
{
    auto const& facts = context.catalogue;
    auto node = column(12);
    auto const add_first = [&](std::string_view article, std::string_view section) {
        if (auto const& said = statements_of(facts, article, section); !said.empty())
            node.children.push_back(statement_node(said.front()));
    };
    auto const strain = context.state.history.strain(context.wall_now());
    if (strain && strain_day(*strain, context.wall_now()).rests) node.children.push_back(strain_notice(context));
    node.children.push_back(heading(tr("Strength"), Type::section));
    add_first("strengthening", "why");
    node.children.push_back(rows_of(context, ExerciseKind::strength, chosen));
    node.children.push_back(with_padding(heading(tr("Stretches"), Type::section), {8, 0, 0, 0}));
    add_first("stretching", "when");
    auto const missing = std::count_if(facts.exercises.begin(), facts.exercises.end(),
                                       [&](Exercise const& exercise) { return is_left_out(context, exercise); });
    if (missing > 0) {
        node.children.push_back(left_out(context, missing));
        node.children.push_back(button(tr("Safety questions"), app::BeginSafety{}, Look::outline));
    }
    node.children.push_back(rows_of(context, ExerciseKind::stretch, chosen));
    return node;
}

bool is_left_out(ViewContext const& context, Exercise const& exercise)
{
    return exercise.crosses && context.precautions().no_stretch;
}

std::string exercise_dose(Exercise const& exercise)
{
    auto const once = exercise.repetitions > 0 ? trf("{} times", exercise.repetitions) : trf("{} s", exercise.seconds);
    auto const sides = exercise.each_side ? trf("{}, each side", once) : once;
    return exercise.sets > 1 ? trf("{} · {} rounds", sides, exercise.sets) : sides;
}

} // namespace tenderspot::ui
