// SPDX-License-Identifier: MIT
// One exercise: its drawing, its steps, its caution, and the button that starts it.
#include "app/care/signs.hpp"
#include "ui/figures/figures.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/statements.hpp"
#include "ui/screens/exercises/exercises_parts.hpp"
#include "ui/words/words.hpp"

#include <algorithm>

namespace tenderspot::ui {
namespace {

inline constexpr int days_counted = 7;

std::string times_done(ViewContext const& context, Exercise const& exercise)
{
    auto const& done = context.state.history.exercises();
    auto const today = local_day(context.wall_now());
    auto const count = std::count_if(done.begin(), done.end(), [&](ExerciseLogged const& one) {
        return one.exercise == exercise.id && one.outcome == Outcome::finished &&
               local_day(one.at) > today - days_counted;
    });
    if (count == 0) return tr("Not done in the last 7 days");
    return count == 1 ? tr("Done once in the last 7 days") : trf("Done {} times in the last 7 days", count);
}

Node drawing(ViewContext const& context, Exercise const& exercise)
{
    Node picture;
    picture.content =
        FigureMark{figure(exercise.figure), Facing::as_drawn, std::clamp(context.size.h * 0.26f, 140.0f, 240.0f)};
    picture.role = Role::picture;
    picture.name = trf("Drawing: {}", tr(exercise.name));
    auto node = card(0, std::move(picture));
    node.style.align = Align::centre;
    return node;
}

Node steps(ViewContext const& context, Exercise const& exercise)
{
    auto node = card(14);
    for (std::size_t i = 0; i < exercise.how.size(); ++i)
        node.children.push_back(lettered(context, fmt::format("{}", i + 1), statement_node(exercise.how[i])));
    return node;
}

Node start(Exercise const& exercise)
{
    auto const seconds = exercise.seconds * exercise.sets * (exercise.each_side ? 2 : 1);
    auto const minutes = std::max((seconds + 30) / 60, 1);
    return button(trf("Start · about {} min", minutes), app::BeginExercise{exercise.id});
}

Node not_now(ViewContext const& context)
{
    auto const& why = statements_of(context.catalogue, "stretching", "adduction");
    auto const title = tr("Left out because of your safety answers");
    return why.empty() ? notice(title, {}) : sourced_notice(title, why.front());
}

} // namespace

Node exercise_page(ViewContext const& context, Exercise const& exercise, std::optional<Node> back)
{
    auto content = column(14, back ? std::move(*back) : heading(tr(exercise.name)));
    auto& parts = content.children;
    // An emergency sign takes priority over everything else.
    auto const is_locked = app::has_emergency(context.state);
    if (is_locked) parts.push_back(lock_notice(context, {}).value_or(column(0)));
    parts.push_back(drawing(context, exercise));
    parts.push_back(column(2, text(exercise_dose(exercise), Type::section),
                           text(times_done(context, exercise), Type::secondary, Ink::muted)));
    auto const left_out = is_left_out(context, exercise);
    if (left_out) parts.push_back(not_now(context));
    // Before the steps, because the start button is always in view.
    parts.push_back(sourced_notice(tr("Take care"), exercise.caution));
    parts.push_back(steps(context, exercise));
    parts.push_back(statement_node(exercise.dose));
    auto const may_start = !left_out && !is_locked;
    auto const has_footer = context.size.h >= 480 && may_start;
    if (may_start && !has_footer) parts.push_back(start(exercise));
    auto node = page(tr(exercise.name), std::move(content));
    node.key = "move " + exercise.id;
    return has_footer ? with_footer(std::move(node), start(exercise)) : node;
}

} // namespace tenderspot::ui
