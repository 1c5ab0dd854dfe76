// SPDX-License-Identifier: MIT
// Today: the progress of the day, the next treatment as one big button, and the day's slots.
#include "app/routine/routine_reduce.hpp"
#include "ui/parts/guard.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/parts/statements.hpp"
#include "ui/parts/treatment_row.hpp"
#include "ui/parts/update_card.hpp"
#include "ui/screens/screens.hpp"
#include "ui/screens/today/today_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

Node step(float text_scale, int number, std::string title, std::string sentence)
{
    Node digit;
    digit.content =
        Label{fmt::format("{}", number), Type::body_strong, Ink::accent, Align::centre, Label::Fit::shrink, {}, 0};
    auto disc = box({.axis = Axis::stack,
                     .align = Align::centre,
                     .justify = Justify::centre,
                     .width = Extent::fixed(36 * text_scale),
                     .height = Extent::fixed(36 * text_scale),
                     .fill = Ink::accent_tint,
                     .radius = 18 * text_scale},
                    std::move(digit));
    auto words =
        column(2, text(std::move(title), Type::body_strong), text(std::move(sentence), Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    auto node = row(14, std::move(disc), std::move(words));
    node.style.align = Align::start;
    return node;
}

Node welcome(float text_scale)
{
    return card(
        18, step(text_scale, 1, tr("Find the spot"), tr("On a map of the hip and low back, from both sides.")),
        step(text_scale, 2, tr("Press it"), tr("Lean on a ball for a minute or two. Tones tell you when.")),
        step(text_scale, 3, tr("See it saved"), tr("Your scores before and after are kept on this device only.")));
}

/// The day's treatments, newest first; those that belong to slots are shown there.
Node treatments_card(ViewContext const& context, std::vector<Treatment> const& treatments)
{
    auto list = card(0);
    list.style.padding = {6, 16, 6, 16};
    list.role = Role::list;
    for (std::size_t i = 0; i < std::min<std::size_t>(treatments.size(), 6); ++i) {
        if (i > 0) list.children.push_back(divider());
        list.children.push_back(treatment_row(context, treatments[i]));
    }
    return list;
}

Node again(ViewContext const& context)
{
    auto const last = context.state.history.newest(0);
    auto const name = trf("Start {} s", context.hold_seconds(last.spot.point));
    return card(10, text(tr("Your last spot"), Type::secondary, Ink::muted),
                text(spot_name(context.catalogue, last.spot), Type::section), button(name, context.prepare(last.spot)),
                button(tr("Choose another spot"), app::OpenTab{app::Tab::map}, Look::outline));
}

/// Links to what is treated, when, and the reminders.
Node routine_links(ViewContext const& context)
{
    auto const& state = context.state;
    auto const* schedule = state.history.routine_log().schedule();
    auto list = row_card(tr("Your routine"));
    add_row(list, link_row(context, tr("What you treat"), count_words(state.history.routine()),
                           app::ShowPage{app::Page::routine}));
    add_row(list, link_row(context, tr("Times"), schedule ? schedule_words(*schedule) : tr("None yet"),
                           app::ShowPage{app::Page::times}));
    add_row(list, link_row(context, tr("Reminders"), state.plan.reminders.on ? tr("On") : tr("Off"),
                           app::ShowPage{app::Page::reminders}));
    return list;
}

void add_treatments(std::vector<Node>& parts, ViewContext const& context, Agenda const& day)
{
    auto const treatments = context.state.history.treatments_of(day.day);
    auto const count = treatments.size();
    if (count == 0) return;
    parts.push_back(heading(count == 1 ? tr("1 treatment today") : trf("{} treatments today", count), Type::section));
    parts.push_back(treatments_card(context, treatments));
}

/// Without a plan: how to make one, and what was done last.
void add_unplanned(std::vector<Node>& parts, ViewContext const& context, Agenda const& day)
{
    auto const& history = context.state.history;
    auto const is_new = history.size() == 0 && history.routine().empty();
    auto set_up = button(is_new ? tr("Begin: one minute, six taps") : tr("Set times and reminders"), app::BeginSetUp{},
                         is_new || history.size() == 0 ? Look::primary : Look::outline);
    auto lock = lock_notice(context, spots_to_treat(context));
    auto const is_locked = lock.has_value();
    if (lock) parts.push_back(std::move(*lock));
    if (is_new) {
        if (auto words = context.hint(HintPlace::beginning); !words.empty())
            parts.push_back(notice(tr("First: put it on your Home Screen"), std::move(words)));
        // At a large text size the next step must not lie below the first screenful.
        auto const large = is_large_text(context.theme.text_scale);
        if (!large) parts.push_back(welcome(context.theme.text_scale));
        parts.push_back(std::move(set_up));
        parts.push_back(button(tr("Open the body map"), app::OpenTab{app::Tab::map}, Look::outline));
        if (large) parts.push_back(welcome(context.theme.text_scale));
        return;
    }
    if (!is_locked && history.size() > 0) parts.push_back(again(context));
    if (!is_locked && !history.routine().empty())
        parts.push_back(card(10, text(tr("Your routine"), Type::secondary, Ink::muted),
                             text(items_words(context.catalogue, history.routine()), Type::section),
                             button(trf("Start: {}", session_length(app::routine_spots(context.state))),
                                    app::PrepareSession{history.routine(), std::nullopt})));
    parts.push_back(std::move(set_up));
    add_treatments(parts, context, day);
    if (!history.routine().empty()) parts.push_back(routine_links(context));
}

Node head(Agenda const& day)
{
    auto const date = std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.day}}};
    return column(0, heading(tr("Today")), text(long_date(date), Type::body, Ink::muted));
}

/// What to do: the left column on a wide screen.
Node to_do(ViewContext const& context, Agenda const& day)
{
    auto node = column(16);
    auto& parts = node.children;
    auto const& state = context.state;
    if (auto one = update_card(context)) parts.push_back(std::move(*one));
    if (auto const strain = state.history.strain(context.wall_now()))
        parts.push_back(strain_card(*strain, context.wall_now()));
    if (day.status == DayStatus::no_schedule) {
        if (asks_soreness(state.history, context.wall_now())) parts.push_back(soreness_card(state.care.soreness));
        if (auto one = backup_card(context)) parts.push_back(std::move(*one));
        if (auto one = insight(context, day)) parts.push_back(std::move(*one));
        add_unplanned(parts, context, day);
        return node;
    }
    parts.push_back(day_card(context, day));
    if (auto lock = lock_notice(context, spots_to_treat(context))) parts.push_back(std::move(*lock));
    else parts.push_back(start_button(context, day));
    if (auto one = backup_card(context)) parts.push_back(std::move(*one));
    if (asks_soreness(state.history, context.wall_now())) parts.push_back(soreness_card(state.care.soreness));
    if (!day.slots.empty()) {
        parts.push_back(heading(tr("Your day"), Type::section));
        parts.push_back(slot_list(context, day));
    }
    if (auto one = insight(context, day)) parts.push_back(std::move(*one));
    return node;
}

/// The rest of the day.
Node beside(ViewContext const& context, Agenda const& day)
{
    auto node = column(16);
    auto& parts = node.children;
    if (day.status != DayStatus::no_schedule) {
        parts.push_back(heading(tr("Your routine"), Type::section));
        parts.push_back(routine_links(context));
        add_treatments(parts, context, day);
    }
    parts.push_back(heading(tr("Care"), Type::section));
    parts.push_back(care_links(context));
    parts.push_back(sourced_notice(tr("Stop at once when"), stop_rules()));
    return node;
}

} // namespace

Node today_view(ViewContext const& context)
{
    auto const present = context.present();
    auto const day = agenda(context.state.history, today(context.state.history, present), present);
    return columns_page(context, tr("Today"), head(day), to_do(context, day), beside(context, day));
}

} // namespace tenderspot::ui
