// SPDX-License-Identifier: MIT
// Ticking a sign, what it asks for, and taking it back.
#include "ui/care/sign_parts.hpp"

#include "app/care/signs.hpp"
#include "ui/care/reading_parts.hpp"
#include "ui/learn/statements.hpp"
#include "ui/words.hpp"

namespace tenderspot::ui {

Node tick_box(bool ticked, Ink ink)
{
    Node mark;
    if (ticked) mark.content = IconMark{Icon::check, Ink::on_accent, 20};
    return box({.axis = Axis::stack,
                .align = Align::centre,
                .justify = Justify::centre,
                .width = Extent::fixed(28),
                .height = Extent::fixed(28),
                .fill = ticked ? ink : Ink::surface,
                .line = ticked ? ink : Ink::muted,
                .line_width = 2,
                .radius = 8},
               std::move(mark));
}

Node tick_row(std::string words, bool ticked, app::Action tap, Ink ink)
{
    auto label = text(words);
    label.style.width = Extent::fill();
    auto node =
        box({.axis = Axis::row, .align = Align::centre, .gap = 14, .padding = {6, 0, 6, 0}, .min_height = touch_size},
            tick_box(ticked, ink), std::move(label));
    node.role = Role::button;
    node.name = std::move(words);
    node.key = node.name;
    node.selected = ticked;
    node.tap = std::move(tap);
    return node;
}

Node sign_choices(std::string const& warning)
{
    return wrap(8, chip(tr("A clinician has looked at it"), app::ClearSign{warning, SignOver::seen_by_clinician}),
                chip(tr("Ticked by mistake"), app::ClearSign{warning, SignOver::by_mistake}));
}

Node sign_row(ViewContext const& context, Warning const& warning, std::set<std::string> const* read)
{
    auto const ticked = app::ticked_signs(context.state).contains(warning.id);
    auto const urgent = warning.urgency == Urgency::emergency;
    auto row = tick_row(tr(warning.sign.text), ticked, app::ToggleSign{warning.id}, urgent ? Ink::danger : Ink::accent);
    row.key = "sign " + warning.id;
    if (read) wants_to_be_read(row, warning.id, *read);
    if (!ticked) return row;
    auto advice = sourced_notice(urgent ? tr("Get help now") : tr("What to do"), warning.advice);
    if (urgent) {
        advice.style.line = Ink::danger;
        advice.style.line_width = 2;
        advice.live = true;
        advice.children.push_back(sign_choices(warning.id));
    }
    return column(8, std::move(row), with_padding(std::move(advice), {0, 0, 10, 0}));
}

} // namespace tenderspot::ui
