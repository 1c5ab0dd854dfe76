// SPDX-License-Identifier: MIT
// When the routine is planned: times of day, days of the week, first and last day.
#include "app/routine/templates.hpp"
#include "ui/parts/page_parts.hpp"
#include "ui/parts/routine_words.hpp"
#include "ui/screens/routine/time_parts.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

namespace tenderspot::ui {
namespace {

using Times = std::vector<SlotTime>;

/// The schedule with one thing changed.
template <class Change> app::Action with(Schedule schedule, Change change)
{
    change(schedule);
    return app::ChangeTimes{std::move(schedule)};
}

Times as_times(Schedule const& schedule)
{
    Times times;
    auto const* spread = std::get_if<Spread>(&schedule.times);
    if (!spread) return std::get<Times>(schedule.times);
    auto whole = schedule;
    whole.last_day.reset();
    whole.paused_until.reset();
    for (int i = 0; i < 7 && times.empty(); ++i)
        for (auto const minute : slots_of(whole, whole.first_day + i))
            times.push_back({minute, spread->days});
    return times;
}

Node kind_chips(Schedule const& schedule)
{
    auto const* spread = std::get_if<Spread>(&schedule.times);
    Spread even;
    even.count = static_cast<std::uint8_t>(std::clamp<std::size_t>(as_times(schedule).size(), 1, most_slots_a_day));
    return one_of(
        tr("Times"),
        wrap(8, choice(tr("At set times"), !spread, with(schedule, [&](Schedule& s) { s.times = as_times(schedule); })),
             choice(tr("Evenly over the day"), spread != nullptr, with(schedule, [&](Schedule& s) {
                        if (!spread) s.times = even;
                    }))));
}

Node time_row(ViewContext const& context, Schedule const& schedule, std::size_t index)
{
    auto const& times = std::get<Times>(schedule.times);
    auto const& time = times[index];
    auto const set = [&](SlotTime then) {
        return with(schedule, [&](Schedule& s) { std::get<Times>(s.times)[index] = then; });
    };
    auto const moved = [&](int by) {
        return set({static_cast<std::uint16_t>((time.minute + by + 1440) % 1440), time.days});
    };
    auto node = column(8, stepper(context, slot_title(time.minute), time_of_day(time.minute), moved(-app::time_step),
                                  moved(app::time_step)));
    auto const open = context.state.routine.times && context.state.routine.times->open == index;
    auto days = chip(weekdays_words(time.days), open ? Choice::chosen : Choice::not_chosen, app::OpenTime{index});
    days.name = trf("Days of {}", time_of_day(time.minute));
    days.key = fmt::format("days {}", index);
    auto line = wrap(8, std::move(days));
    if (times.size() > 1) {
        auto out = chip(tr("Remove"), with(schedule, [&](Schedule& s) {
                            auto& all = std::get<Times>(s.times);
                            all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
                        }));
        out.name = trf("Remove {}", time_of_day(time.minute));
        out.key = fmt::format("remove {}", index);
        line.children.push_back(std::move(out));
    }
    node.children.push_back(std::move(line));
    if (open)
        node.children.push_back(weekday_chips(time.days, [&](Weekdays then) { return set({time.minute, then}); }));
    return with_padding(std::move(node), {8, 0, 8, 0});
}

/// Adds the next free time after the last one.
Node add_button(Schedule const& schedule)
{
    auto const& times = std::get<Times>(schedule.times);
    auto const last = times.empty() ? std::uint16_t{405} : times.back().minute;
    auto const next = static_cast<std::uint16_t>((last + 180) % 1440);
    return button(tr("Add a time"),
                  with(schedule,
                       [&](Schedule& s) {
                           std::get<Times>(s.times).push_back({next, times.empty() ? Weekdays{} : times.back().days});
                       }),
                  Look::outline);
}

Node set_times(ViewContext const& context, Schedule const& schedule)
{
    auto const& times = std::get<Times>(schedule.times);
    auto node = row_card(tr("Times of day"));
    for (std::size_t i = 0; i < times.size(); ++i)
        add_row(node, time_row(context, schedule, i));
    auto out = column(12, std::move(node));
    if (times.size() < most_slots_a_day) out.children.push_back(add_button(schedule));
    return out;
}

Node spread_times(ViewContext const& context, Schedule const& schedule)
{
    auto const& spread = std::get<Spread>(schedule.times);
    auto const set = [&](auto change) {
        return with(schedule, [&](Schedule& s) { change(std::get<Spread>(s.times)); });
    };
    auto counts = wrap(8);
    auto const most = most_between(spread.from, spread.to);
    for (int count = 1; count <= most; ++count)
        counts.children.push_back(choice(trf("{} a day", count), count == std::min<int>(spread.count, most),
                                         set([&](Spread& s) { s.count = static_cast<std::uint8_t>(count); })));
    auto const step = [&](std::uint16_t Spread::*which, int by) {
        return set([&](Spread& s) { s.*which = static_cast<std::uint16_t>((s.*which + by + 1440) % 1440); });
    };
    return card(
        12, one_of(tr("Times a day"), std::move(counts)),
        stepper(context, tr("From"), time_of_day(spread.from), step(&Spread::from, -30), step(&Spread::from, 30)),
        stepper(context, tr("To"), time_of_day(spread.to), step(&Spread::to, -30), step(&Spread::to, 30)),
        weekday_chips(spread.days, [&](Weekdays then) { return set([&](Spread& s) { s.days = then; }); }),
        text(schedule_words(schedule), Type::body_strong));
}

/// Why a requested time cannot be kept: two are too close, or there are too many.
std::optional<Node> left_out(Schedule const& schedule)
{
    auto const* times = std::get_if<Times>(&schedule.times);
    if (!times) return std::nullopt;
    auto whole = schedule;
    whole.last_day.reset();
    whole.paused_until.reset();
    for (int i = 0; i < 7; ++i) {
        auto const day = whole.first_day + i;
        auto const asked =
            std::count_if(times->begin(), times->end(), [&](SlotTime const& one) { return contains(one.days, day); });
        if (static_cast<std::size_t>(asked) > slots_of(whole, day).size())
            return notice(tr("Too close together"), tr("A spot rests 75 minutes between two treatments. The later one "
                                                       "of two that are closer is left out. Source: APP"));
    }
    return std::nullopt;
}

Node period(ViewContext const& context, Schedule const& schedule)
{
    auto const day = today(context.state.history, context.present());
    auto begins = wrap(8), ends = wrap(8);
    auto const first = std::max(schedule.first_day, day);
    // There is also a tab named "Today", so the spoken name says what each choice is about.
    for (auto const& [later, shown, said] : {std::tuple{0, tr("Today"), tr("Begins today")},
                                             {1, tr("Tomorrow"), tr("Begins tomorrow")},
                                             {7, tr("In a week"), tr("Begins in a week")}}) {
        auto begin =
            choice(shown, first == day + later, with(schedule, [to = day + later](Schedule& s) { s.first_day = to; }));
        begin.name = said;
        begins.children.push_back(std::move(begin));
    }
    ends.children.push_back(
        choice(tr("No end"), !schedule.last_day, with(schedule, [](Schedule& s) { s.last_day.reset(); })));
    for (auto const weeks : {2, 4, 6, 8})
        ends.children.push_back(choice(trf("{} weeks", weeks), schedule.last_day == first + 7 * weeks - 1,
                                       with(schedule, [&](Schedule& s) { s.last_day = first + 7 * weeks - 1; })));
    auto const ends_step = [&](int by) {
        return with(schedule,
                    [&](Schedule& s) { s.day_ends = static_cast<std::uint16_t>(std::clamp(s.day_ends + by, 0, 720)); });
    };
    auto node = card(12, text(tr("It begins"), Type::body_strong), one_of(tr("It begins"), std::move(begins)),
                     text(tr("It ends"), Type::body_strong), one_of(tr("It ends"), std::move(ends)));
    if (schedule.last_day)
        node.children.push_back(
            text(trf("The last day is {}.", day_words(*schedule.last_day, day)), Type::secondary, Ink::muted));
    node.children.push_back(divider());
    node.children.push_back(
        stepper(context, tr("Your day ends at"), time_of_day(schedule.day_ends), ends_step(-30), ends_step(30)));
    node.children.push_back(text(tr("What you do before that time at night still counts for the day before."),
                                 Type::secondary, Ink::muted));
    return node;
}

} // namespace

Node times_view(ViewContext const& context)
{
    auto const& schedule = context.state.routine.times->schedule;
    auto first = column(16, kind_chips(schedule),
                        std::holds_alternative<Spread>(schedule.times) ? spread_times(context, schedule)
                                                                       : set_times(context, schedule));
    if (auto close = left_out(schedule)) first.children.push_back(std::move(*close));
    auto second = column(16, period(context, schedule),
                         text(tr("Times are those of the clock where you are. A change counts from the next time on; "
                                 "what was planned before stays as it was."),
                              Type::secondary, Ink::muted));
    auto page = columns_page(context, tr("Times"), back_row(context.theme.text_scale, app::GoBack{}, tr("Times")),
                             std::move(first), std::move(second));
    return with_footer(std::move(page), button(tr("Keep these times"), app::SaveTimes{}));
}

} // namespace tenderspot::ui
