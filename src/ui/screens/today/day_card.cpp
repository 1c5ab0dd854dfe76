// SPDX-License-Identifier: MIT
// The progress of the day, and what comes next.
#include "app/routine/routine_reduce.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace tenderspot::ui {
namespace {

inline constexpr float ring_size = 116, ring_width = 12;

Node ring(Agenda const& day, float text_scale)
{
    auto const asked = day.asked();
    auto const size = ring_size * std::min(text_scale, 1.5f);
    Node count;
    count.content = Label{trf("{} of {}", day.done(), asked),
                          Type::section,
                          Ink::ink,
                          Align::centre,
                          Label::Fit::shrink,
                          Digits::tabular,
                          0};
    auto inside = box({.width = Extent::fixed(size - 2 * ring_width - 12)}, std::move(count));
    auto node = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(size),
                     .height = Extent::fixed(size)},
                    std::move(inside));
    auto const share = asked > 0 ? static_cast<float>(day.done()) / static_cast<float>(asked) : 0.0f;
    node.content = RingMark{share, ring_width, Ink::accent, Ink::ring_track};
    node.role = Role::picture;
    node.name = trf("{} of {} treatments done today", day.done(), asked);
    return node;
}

struct Next
{
    std::string title, sentence;
};

std::string after_today(ViewContext const& context)
{
    auto const next = next_slot(context.state.history, context.present());
    return next ? trf("The next one is {}.", when_words(context, next->due_utc_ms)) : tr("Nothing else is planned.");
}

Next of_rest(ViewContext const& context, Agenda const& day)
{
    switch (day.status) {
    case DayStatus::ill: return {tr("Get well"), tr("Nothing is asked of you today. Your row of days waits for you.")};
    case DayStatus::off: return {tr("Day off"), tr("Nothing is asked of you today.")};
    case DayStatus::paused: return {tr("Paused"), after_today(context)};
    case DayStatus::nothing_planned: return {tr("A free day"), after_today(context)};
    case DayStatus::not_begun: return {tr("It begins soon"), after_today(context)};
    case DayStatus::over: return {tr("Your plan has ended"), tr("Well done. Set new times when you want to go on.")};
    case DayStatus::planned:
    case DayStatus::no_schedule: break;
    }
    return {tr("Done for today"), after_today(context)};
}

Next next_words(ViewContext const& context, Agenda const& day)
{
    auto const* slot = slot_to_start(day);
    if (!slot || day.status != DayStatus::planned) return of_rest(context, day);
    auto const items = items_words(context.catalogue, context.state.history.routine());
    auto const time = clock_at(context, slot->due_utc_ms);
    switch (slot->state) {
    case SlotState::now: return {trf("Now: {}", time), items};
    case SlotState::snoozed: return {trf("Put off to {}", time), items};
    case SlotState::missed: return {trf("Still open: {}", time), tr("You can still do it, or leave it.")};
    case SlotState::later:
    case SlotState::done:
    case SlotState::skipped:
    case SlotState::rested: break;
    }
    return {trf("Next at {}", time), items};
}

/// For a due slot: snooze it, or skip it.
Node due_choices(ViewContext const& context, Slot const& slot)
{
    auto const minutes = context.state.plan.reminders.snooze_minutes;
    auto snooze = chip(trf("In {} min", minutes), app::SnoozeSlot{slot.occurrence, minutes});
    snooze.name = trf("Remind me in {}", minutes_words(minutes));
    snooze.key = "snooze";
    auto skip = chip(tr("Skip"), app::SkipSlot{slot.occurrence});
    skip.name = trf("Skip {}", clock_at(context, slot.due_utc_ms)); // A visible reminder has a "Skip", too.
    skip.key = "skip";
    return wrap(8, std::move(snooze), std::move(skip));
}

Node back_to_usual(Agenda const& day)
{
    if (day.status == DayStatus::paused) return chip(tr("Go on now"), app::PauseRoutine{});
    auto const name = day.status == DayStatus::ill ? tr("I am better") : tr("Not a day off");
    return wrap(8, chip(name, app::MarkDay{day.day, DayKind::usual}));
}

bool can_go_on(DayStatus status)
{
    return status == DayStatus::ill || status == DayStatus::off || status == DayStatus::paused;
}

} // namespace

Slot const* slot_to_start(Agenda const& day)
{
    for (auto const state : {SlotState::now, SlotState::snoozed, SlotState::later})
        for (auto const& slot : day.slots)
            if (slot.state == state) return &slot;
    auto const missed = std::find_if(day.slots.rbegin(), day.slots.rend(),
                                     [](Slot const& slot) { return slot.state == SlotState::missed; });
    return missed == day.slots.rend() ? nullptr : &*missed;
}

Node day_card(ViewContext const& context, Agenda const& day)
{
    auto const next = next_words(context, day);
    auto words = column(4, heading(next.title, Type::section), text(next.sentence, Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto const* slot = slot_to_start(day);
    if (can_go_on(day.status)) words.children.push_back(back_to_usual(day));
    else if (slot && (slot->state == SlotState::now || slot->state == SlotState::missed))
        words.children.push_back(due_choices(context, *slot));
    if (day.asked() == 0) return card(0, std::move(words));
    if (is_large_text(context.theme.text_scale))
        return card(14, box({.align = Align::start}, ring(day, context.theme.text_scale)), std::move(words));
    return card(0, row(20, ring(day, context.theme.text_scale), std::move(words)));
}

Node start_button(ViewContext const& context, Agenda const& day)
{
    auto const* slot = slot_to_start(day);
    auto const& items = context.state.history.routine();
    if (!slot || items.empty() || day.status != DayStatus::planned)
        return button(tr("Open the body map"), app::OpenTab{app::Tab::map}, Look::outline);
    auto const length = session_length(app::routine_spots(context.state));
    auto const words = slot_title(slot->occurrence.minute);
    auto node = button(trf("Start: {} · {}", words, length), app::StartSlot{slot->occurrence});
    node.key = "start slot";
    node.asks_focus = context.state.routine.asked == slot->occurrence;
    return node;
}

} // namespace tenderspot::ui
