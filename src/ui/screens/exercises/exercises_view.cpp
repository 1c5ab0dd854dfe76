// SPDX-License-Identifier: MIT
// The list of exercises, and beside it, where there is room, the selected one.
#include "ui/screens/exercises/exercises_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/words/words.hpp"

namespace tenderspot::ui {
namespace {

/// The selected exercise, or else the first one that is not left out.
Exercise const* shown(ViewContext const& context)
{
    if (auto const* exercise = context.catalogue.exercise(context.state.care.exercise)) return exercise;
    for (auto const& exercise : context.catalogue.exercises)
        if (!is_left_out(context, exercise)) return &exercise;
    return nullptr;
}

Node list_page(ViewContext const& context, std::string const& chosen)
{
    return page(tr("Exercises"),
                column(16, back_row(context.theme.text_scale, app::GoBack{}, tr("Exercises")),
                       exercise_list(context, chosen)));
}

Node side_by_side(ViewContext const& context)
{
    auto const* exercise = shown(context);
    auto list = list_page(context, exercise ? exercise->id : std::string{});
    if (!exercise) return list;
    list.style.width = Extent::fill(4);
    auto line = box({.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line});
    auto detail = exercise_page(context, *exercise, std::nullopt);
    detail.style.width = Extent::fill(5);
    return box({.axis = Axis::row, .align = Align::stretch, .width = Extent::fill(), .height = Extent::fill()},
               std::move(list), std::move(line), std::move(detail));
}

} // namespace

Node exercises_view(ViewContext const& context)
{
    return has_two_columns(context) ? side_by_side(context) : list_page(context, {});
}

Node exercise_view(ViewContext const& context)
{
    if (has_two_columns(context)) return side_by_side(context);
    auto const* exercise = context.catalogue.exercise(context.state.care.exercise);
    if (!exercise) return list_page(context, {});
    return exercise_page(context, *exercise, back_row(context.theme.text_scale, app::GoBack{}, tr(exercise->name)));
}

} // namespace tenderspot::ui
