// SPDX-License-Identifier: MIT
// The reminders: what comes next, what was shown, and how they behave.
#include "ui/parts/calendar_part.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/screens/routine/reminder_state.hpp"
#include "ui/screens/routine/time_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

inline constexpr int test_seconds = 5;

Node setting_choice(std::string name, bool chosen, std::string key, std::string value)
{
    auto node = choice(std::move(name), chosen, app::ChangeSetting{key, std::move(value)});
    node.key = key + node.name;
    return node;
}

std::string next_words(ViewContext const& context)
{
    auto const& rules = context.state.plan.reminders;
    auto const next = next_slot(context.state.history, context.present());
    if (!next) return tr("Nothing is planned.");
    auto const when = capitalised(when_words(context, next->due_utc_ms));
    return rules.on ? when : trf("{} (no reminder: they are off)", when);
}

std::string last_words(ViewContext const& context)
{
    auto const& last = context.state.history.routine_log().last_shown();
    return last ? capitalised(moment_words(last->at.utc_ms, context.wall_now())) : tr("None was shown yet.");
}

Node fact(std::string name, std::string value)
{
    return with_padding(
        column(1, text(std::move(name), Type::secondary, Ink::muted), text(std::move(value), Type::body_strong)),
        {10, 0, 10, 0});
}

Node facts(ViewContext const& context)
{
    auto node = row_card(tr("Reminders"));
    auto const on = context.state.plan.reminders.on;
    auto switches = wrap(8, setting_choice(tr("Reminders on"), on, "reminders", "on"),
                         setting_choice(tr("Reminders off"), !on, "reminders", "off"));
    add_row(node, with_padding(std::move(switches), {6, 0, 6, 0}));
    add_row(node, fact(tr("Next"), next_words(context)));
    add_row(node, fact(tr("Last shown"), last_words(context)));
    if (context.state.reminders.condition)
        add_row(node, with_padding(column(0, button(trf("Send a test in {} seconds", test_seconds),
                                                    app::TryReminder{test_seconds}, Look::outline)),
                                   {12, 0, 12, 0}));
    return node;
}

Node behaviour(ViewContext const& context)
{
    auto const& rules = context.state.plan.reminders;
    auto snooze = wrap(8), repeats = wrap(8), apart = wrap(8);
    for (auto const minutes : {5, 10, 20, 30, 60})
        snooze.children.push_back(setting_choice(minutes_words(minutes), minutes == rules.snooze_minutes,
                                                 "reminder-snooze", fmt::format("{}", minutes)));
    for (auto const times : {0, 1, 2, 3})
        repeats.children.push_back(setting_choice(times == 0   ? tr("Once only")
                                                  : times == 1 ? tr("1 time more")
                                                               : trf("{} times more", times),
                                                  times == rules.repeats, "reminder-repeats",
                                                  fmt::format("{}", times)));
    for (auto const minutes : {5, 10, 15})
        apart.children.push_back(setting_choice(minutes_words(minutes), minutes == rules.repeat_minutes,
                                                "reminder-repeat-minutes", fmt::format("{}", minutes)));
    auto node = card(16, labelled(tr("\"Later\" means in"), std::move(snooze)),
                     labelled(tr("While you do not answer"), std::move(repeats)));
    if (rules.repeats > 0) node.children.push_back(labelled(tr("Each after"), std::move(apart)));
    return node;
}

Node quiet(ViewContext const& context)
{
    auto const& rules = context.state.plan.reminders;
    auto const is_quiet = rules.quiet_from != rules.quiet_to;
    auto const step = [&](char const* key, int minute) {
        return app::Action{app::ChangeSetting{key, fmt::format("{}", (minute + 1440) % 1440)}};
    };
    auto node = card(10, text(tr("Quiet hours"), Type::body_strong));
    if (is_quiet) {
        node.children.push_back(stepper(context, tr("From"), time_of_day(rules.quiet_from),
                                        step("reminder-quiet-from", rules.quiet_from - 30),
                                        step("reminder-quiet-from", rules.quiet_from + 30)));
        node.children.push_back(stepper(context, tr("To"), time_of_day(rules.quiet_to),
                                        step("reminder-quiet-to", rules.quiet_to - 30),
                                        step("reminder-quiet-to", rules.quiet_to + 30)));
        node.children.push_back(
            text(tr("No reminder is shown in them, not even a planned one."), Type::secondary, Ink::muted));
    } else {
        node.children.push_back(text(tr("None: the two times are the same."), Type::secondary, Ink::muted));
        node.children.push_back(button(
            tr("Quiet at night"), step("reminder-quiet-from", (rules.quiet_to + 1440 - 540) % 1440), Look::outline));
    }
    return node;
}

Node words_choice(ViewContext const& context)
{
    auto const full = context.state.plan.reminders.words == ReminderWords::full;
    return card(10,
                labelled(tr("What a reminder says"),
                         wrap(8, setting_choice(tr("Nothing private"), !full, "reminder-words", "neutral"),
                              setting_choice(tr("What to treat"), full, "reminder-words", "full"))),
                text(full ? tr("Others may read it on your screen, also while it is locked.")
                          : tr("Others may read it: no part of the body is named."),
                     Type::secondary, Ink::muted));
}

} // namespace

Node reminders_view(ViewContext const& context)
{
    auto first = column(16);
    first.children = reminder_state(context);
    first.children.push_back(facts(context));
    auto second = column(16, behaviour(context), quiet(context), words_choice(context));
    if (context.state.history.routine_log().schedule() && !tells_of_calendar(context))
        second.children.push_back(card(0, calendar_part(context)));
    return columns_page(context, tr("Reminders"), back_row(context.theme.text_scale, app::GoBack{}, tr("Reminders")),
                        std::move(first), std::move(second));
}

} // namespace tenderspot::ui
