// SPDX-License-Identifier: MIT
// Ticking a sign, what it asks for, and taking it back.
#include "ui/parts/sign_parts.hpp"

#include "app/care/signs.hpp"
#include "ui/parts/reading_parts.hpp"
#include "ui/parts/statements.hpp"
#include "ui/words/words.hpp"

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

Node tick_row(std::string words, bool ticked, app::Action tap, Ink ink, Type type)
{
    auto label = text(words, type);
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

Node sign_choices(Warning const& warning)
{
    auto const choice = [&](std::string const& words, SignOver why) {
        auto node = chip(words, app::ClearSign{warning.id, why});
        node.name = trf("{}: {}", words, tr(warning.sign.text));
        node.key = node.name;
        return node;
    };
    return wrap(8, choice(tr("A clinician has looked at it"), SignOver::seen_by_clinician),
                choice(tr("Ticked by mistake"), SignOver::by_mistake));
}

namespace {

bool is_ticked(ViewContext const& context, Warning const& warning)
{
    return app::ticked_signs(context.state).contains(warning.id);
}

Node sign(ViewContext const& context, Warning const& warning, Type type)
{
    auto row = tick_row(tr(warning.sign.text), is_ticked(context, warning), app::ToggleSign{warning.id},
                        warning.urgency == Urgency::emergency ? Ink::danger : Ink::accent, type);
    row.key = "sign " + warning.id;
    return row;
}

} // namespace

Node sign_tick(ViewContext const& context, Warning const& warning, Type type)
{
    auto row = sign(context, warning, type);
    if (warning.urgency != Urgency::emergency || !is_ticked(context, warning)) return row;
    return column(8, std::move(row), sign_choices(warning));
}

Node sign_row(ViewContext const& context, Warning const& warning, std::set<std::string> const* read)
{
    auto const ticked = is_ticked(context, warning);
    auto const urgent = warning.urgency == Urgency::emergency;
    auto row = sign(context, warning, Type::body);
    if (read) wants_to_be_read(row, warning.id, *read);
    if (!ticked) return row;
    auto advice = sourced_notice(urgent ? tr("Get help now") : tr("What to do"), warning.advice);
    if (urgent) {
        advice.style.line = Ink::danger;
        advice.style.line_width = 2;
        advice.live = true;
        advice.children.push_back(sign_choices(warning));
    }
    return column(8, std::move(row), with_padding(column(0, std::move(advice)), {0, 0, 10, 0}));
}

} // namespace tenderspot::ui
