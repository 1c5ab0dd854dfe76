// SPDX-License-Identifier: MIT
// Eleven buttons and a word.
#include "ui/parts/score_scale.hpp"

#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node score_button(int value, std::optional<Score> chosen, ScoreAction const& action, std::string const& what)
{
    auto const score = *Score::from(value);
    auto const is_chosen = chosen == score;
    Node digit;
    digit.content = Label{
        fmt::format("{}", value), Type::button, value < 8 ? Ink::on_pale : Ink::on_deep, Align::centre, {}, {}, 0};
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(touch_size),
                     .min_height = touch_size,
                     .tint = score_colour(value),
                     .line = is_chosen ? Ink::strong : Ink::none,
                     .line_width = 3.5f,
                     .radius = 14},
                    std::move(digit));
    node.selected = is_chosen;
    node.value = score_word(value);
    node.key = node.name = fmt::format("{} {}", what, value);
    node.role = Role::choice;
    node.tap = action(score);
    return node;
}

} // namespace

Node score_scale(std::string name, std::optional<Score> chosen, ScoreAction const& action)
{
    auto scale = wrap(8);
    for (int value = 0; value <= Score::max; ++value)
        scale.children.push_back(score_button(value, chosen, action, name));
    auto word = chosen ? fmt::format("{} · {}", chosen->value(), score_word(chosen->value()))
                       : tr("0 is nothing, 10 is the worst there could be.");
    return column(10, one_of(std::move(name), std::move(scale)),
                  text(std::move(word), Type::secondary_strong, chosen ? Ink::ink : Ink::muted));
}

} // namespace tenderspot::ui
