// SPDX-License-Identifier: MIT
// The day's slots, one line each; a tap shows the choices.
#include "ui/parts/routine_words.hpp"
#include "ui/parts/treatment_row.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

inline constexpr float mark_size = 30;

/// States differ in form, not only in colour.
Node state_mark(SlotState state)
{
    auto circle = [](Ink line, float width) {
        return box({.axis = Axis::stack,
                    .align = Align::centre,
                    .justify = Justify::centre,
                    .width = Extent::fixed(mark_size),
                    .height = Extent::fixed(mark_size),
                    .line = line,
                    .line_width = width,
                    .radius = mark_size / 2});
    };
    auto with_icon = [&](Icon icon, Ink ink, Ink fill) {
        Node mark;
        mark.content = IconMark{icon, ink, 18};
        auto node = circle(fill == Ink::none ? Ink::line : Ink::none, 2);
        node.style.fill = fill;
        node.children.push_back(std::move(mark));
        return node;
    };
    switch (state) {
    case SlotState::done: return with_icon(Icon::check, Ink::on_accent, Ink::accent);
    case SlotState::now: return circle(Ink::accent, 3);
    case SlotState::snoozed: return with_icon(Icon::pause, Ink::accent, Ink::none);
    case SlotState::later: return circle(Ink::line, 2);
    case SlotState::missed:
    case SlotState::rested: return with_icon(Icon::minus, Ink::muted, Ink::none);
    case SlotState::skipped: return with_icon(Icon::close, Ink::muted, Ink::none);
    }
    return {};
}

std::string done_words(ViewContext const& context, Slot const& slot)
{
    auto const treatment = slot.session ? context.state.history.find(*slot.session) : std::nullopt;
    if (!treatment || !slot.began) return tr("Done");
    auto words = trf("Done at {}", clock_time(*slot.began));
    if (auto const change = score_change(*treatment); !change.empty())
        words.append(" · ").append(trf("tenderness {}", change));
    return words;
}

std::string state_words(ViewContext const& context, Slot const& slot)
{
    switch (slot.state) {
    case SlotState::done: return done_words(context, slot);
    case SlotState::now: return tr("Now");
    case SlotState::snoozed: return trf("Put off to {}", clock_at(context, slot.due_utc_ms));
    case SlotState::later: return count_words(context.state.history.routine());
    case SlotState::missed: return tr("Still open");
    case SlotState::skipped: return tr("Skipped");
    case SlotState::rested: return tr("Resting today");
    }
    return {};
}

/// Where nothing may be pressed, Today gives the reason instead.
bool may_start(ViewContext const& context)
{
    auto const& state = context.state;
    return !all_locked(spots_to_treat(context), context.catalogue, state.history, context.wall_now());
}

/// What can be done with the slot now.
Node slot_choices(ViewContext const& context, Slot const& slot)
{
    auto const& [occurrence, due, state, until, session, began] = slot;
    auto const minutes = context.state.plan.reminders.snooze_minutes;
    auto chips = wrap(8);
    auto const add = [&](std::string name, app::Action action) {
        chips.children.push_back(chip(std::move(name), std::move(action)));
    };
    auto const start = [&](std::string name) {
        if (may_start(context)) add(std::move(name), app::StartSlot{slot.occurrence});
    };
    switch (state) {
    case SlotState::done: add(tr("See it in the history"), app::OpenTreatment{*session}); break;
    case SlotState::now:
    case SlotState::snoozed:
        start(tr("Start"));
        add(trf("In {} min", minutes), app::SnoozeSlot{occurrence, minutes});
        add(tr("Skip"), app::SkipSlot{occurrence});
        add(tr("I did it already"), app::BeginLog{occurrence});
        break;
    case SlotState::later:
        start(tr("Start early"));
        add(tr("Skip"), app::SkipSlot{occurrence});
        add(tr("I did it already"), app::BeginLog{occurrence});
        break;
    case SlotState::missed:
        start(tr("Do it now"));
        add(tr("I did it"), app::BeginLog{occurrence});
        add(tr("Leave it"), app::SkipSlot{occurrence});
        break;
    case SlotState::skipped:
        add(tr("Take it back"), app::UnskipSlot{occurrence});
        add(tr("I did it"), app::BeginLog{occurrence});
        break;
    case SlotState::rested: add(tr("I did it"), app::BeginLog{occurrence}); break;
    }
    return chips;
}

/// If there is room, the time is at the end of the line.
Node slot_line(ViewContext const& context, Slot const& slot, std::string const& title, std::string const& time)
{
    auto const ink = slot.state == SlotState::now ? Ink::accent : Ink::muted;
    auto clock = text(time, Type::body_strong, ink);
    std::get<Label>(clock.content).digits = Digits::tabular;
    auto state = text(state_words(context, slot), Type::secondary, Ink::muted);
    if (context.is_narrow())
        return column(4, row(14, state_mark(slot.state), std::move(clock)), text(title, Type::body_strong),
                      std::move(state));
    auto words = column(1, text(title, Type::body_strong), std::move(state));
    words.style.width = Extent::fill();
    return row(14, state_mark(slot.state), std::move(words), std::move(clock));
}

Node slot_row(ViewContext const& context, Slot const& slot)
{
    auto const title = slot_title(slot.occurrence.minute);
    auto const time = time_of_day(slot.occurrence.minute);
    auto node = slot_line(context, slot, title, time);
    node.style.min_height = 64;
    node.style.padding = {8, 0, 8, 0};
    node.role = Role::list_item;
    node.name = fmt::format("{} {}", title, time);
    node.value = state_words(context, slot);
    node.key = time;
    node.selected = context.state.routine.open_slot == slot.occurrence;
    node.tap = app::ShowSlot{slot.occurrence};
    if (!node.selected) return node;
    auto open = column(0, std::move(node), with_padding(slot_choices(context, slot), {8, 0, 10, 0}));
    open.key = "open " + time;
    return open;
}

} // namespace

std::vector<Spot> spots_to_treat(ViewContext const& context)
{
    auto const& history = context.state.history;
    if (history.routine().empty() && history.size() > 0) return {history.newest(0).spot};
    std::vector<Spot> spots;
    for (auto const& item : history.routine())
        spots.push_back(item.spot);
    return spots;
}

Node slot_list(ViewContext const& context, Agenda const& day)
{
    auto list = card(0);
    list.style.padding = {6, 16, 6, 16};
    list.role = Role::list;
    list.name = tr("Your day");
    for (auto const& slot : day.slots) {
        if (!list.children.empty()) list.children.push_back(divider());
        list.children.push_back(slot_row(context, slot));
    }
    return list;
}

} // namespace tenderspot::ui
