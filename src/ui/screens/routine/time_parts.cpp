// SPDX-License-Identifier: MIT
// Steps instead of a wheel, because they are easy to hit with a thumb or a key.
#include "ui/screens/routine/time_parts.hpp"

#include "ui/parts/routine_words.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {

Node stepper(ViewContext const& context, std::string name, std::string value, app::Action less, app::Action more)
{
    auto shown = text(value, Type::section);
    std::get<Label>(shown.content).digits = Digits::tabular;
    auto down = icon_button(Icon::minus, trf("{} {}, earlier", name, value), std::move(less));
    auto up = icon_button(Icon::plus, trf("{} {}, later", name, value), std::move(more));
    // The keys name their places rather than the changing values, so that the focus stays.
    down.key = name + " less";
    up.key = name + " more";
    auto words = text(std::move(name), Type::body);
    words.style.width = Extent::fill();
    auto steps = row(4, std::move(down), std::move(shown), std::move(up));
    if (is_large_text(context.theme.text_scale) || context.is_narrow())
        return column(0, std::move(words), std::move(steps));
    return row(8, std::move(words), std::move(steps));
}

Node weekday_chips(Weekdays days, std::function<app::Action(Weekdays)> const& then)
{
    auto chips = wrap(8);
    for (int iso = 1; iso <= 7; ++iso) {
        auto const bit = 1 << (iso - 1);
        auto const flipped = static_cast<std::uint8_t>(days.bits ^ bit);
        auto const on = (days.bits & bit) != 0;
        auto one = chip(short_weekday(iso), on ? Choice::chosen : Choice::not_chosen,
                        then(flipped == 0 ? days : Weekdays{flipped}));
        one.name = weekday_name(iso);
        one.key = one.name;
        chips.children.push_back(std::move(one));
    }
    return chips;
}

} // namespace tenderspot::ui
