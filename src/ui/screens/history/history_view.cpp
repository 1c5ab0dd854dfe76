// SPDX-License-Identifier: MIT
// The history: a calendar and the treatments by day, newest first; the open one is beside or above the list.
#include "ui/screens/history/treatment_details.hpp"

#include "ui/parts/page_parts.hpp"
#include "ui/parts/treatment_row.hpp"
#include "ui/screens/history/calendar.hpp"
#include "ui/screens/history/other_devices.hpp"
#include "ui/screens/history/weeks_card.hpp"
#include "ui/screens/screens.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

namespace tenderspot::ui {
namespace {

std::string day_title(ViewContext const& context, std::chrono::year_month_day day)
{
    auto const today = std::chrono::sys_days{local_date(context.wall_now())};
    auto const distance = (today - std::chrono::sys_days{day}).count();
    if (distance == 0) return trf("Today · {}", long_date(day));
    if (distance == 1) return trf("Yesterday · {}", long_date(day));
    return long_date(day, today);
}

Node empty_history()
{
    return column(16, heading(tr("History")),
                  card(10, text(tr("Nothing here yet"), Type::section),
                       text(tr("Every treatment that you finish or stop is kept here, with its scores, on this device "
                               "only."),
                            Type::body, Ink::muted),
                       button(tr("Open the body map"), app::OpenTab{app::Tab::map})));
}

Node rows_of_day()
{
    auto rows = card(0);
    rows.style.padding = {6, 16, 6, 16};
    rows.role = Role::list;
    return rows;
}

Node day_heading(ViewContext const& context, std::chrono::year_month_day day)
{
    return with_padding(heading(day_title(context, day), Type::secondary_strong), {8, 0, 0, 0});
}

void add_day(Node& content, ViewContext const& context, std::int32_t day)
{
    auto const treatments = context.state.history.treatments_of(day);
    content.children.push_back(day_heading(context, std::chrono::sys_days{std::chrono::days{day}}));
    auto rows = rows_of_day();
    for (auto const& treatment : treatments)
        add_row(rows, treatment_row(context, treatment));
    if (treatments.empty())
        rows.children.push_back(with_padding(text(tr("No treatments on this day")), {10, 0, 10, 0}));
    content.children.push_back(std::move(rows));
    content.children.push_back(button(tr("Show all days"), app::ShowDay{}, Look::outline));
}

void add_newest(Node& content, ViewContext const& context)
{
    auto const& history = context.state.history;
    auto const shown = std::min(history.size(), context.state.treatments.shown);
    std::optional<std::chrono::year_month_day> day;
    for (std::size_t i = 0; i < shown; ++i) {
        auto const treatment = history.newest(i);
        if (auto const of = local_date(treatment.began); of != day) {
            day = of;
            content.children.push_back(day_heading(context, of));
            content.children.push_back(rows_of_day());
        }
        add_row(content.children.back(), treatment_row(context, treatment));
    }
    if (shown < history.size()) content.children.push_back(button(tr("Show earlier"), app::ShowMore{}, Look::outline));
}

Node list(ViewContext const& context)
{
    auto content = column(12, heading(tr("History")), calendar_card(context));
    if (auto weeks = weeks_card(context)) content.children.push_back(std::move(*weeks));
    if (auto const day = context.state.treatments.day) add_day(content, context, *day);
    else add_newest(content, context);
    return content;
}

Node nothing_open()
{
    return box(
        {.align = Align::stretch, .justify = Justify::centre, .padding = {24, 24, 24, 24}, .height = Extent::fill()},
        text(tr("Choose a treatment to see it whole."), Type::body, Ink::muted, Align::centre));
}

} // namespace

Node treatment_row(ViewContext const& context, Treatment const& treatment)
{
    auto const* point = context.catalogue.point(treatment.spot.point);
    Node disc;
    disc.content = Disc{context.theme.colour(point ? muscle_ink(point->muscle) : Ink::muted), 12};
    auto name = spot_name(context.catalogue, treatment.spot);
    auto detail = fmt::format("{} · {}", clock_time(treatment.began), held_words(treatment));
    if (auto const change = score_change(treatment); !change.empty()) detail += " · " + change;
    if (treatment.outcome != Outcome::finished) detail += " · " + outcome_words(treatment.outcome);
    if (auto const open = to_settle_words(context, treatment); !open.empty()) detail += " · " + open;
    auto words = column(1, text(name, Type::body_strong), text(detail, Type::secondary, Ink::muted));
    words.style.width = Extent::fill();
    Node chevron;
    chevron.content = IconMark{Icon::chevron, Ink::muted, 18};
    auto node = row(14, std::move(disc), std::move(words), std::move(chevron));
    node.style.min_height = 64;
    node.style.padding = {8, 0, 8, 0};
    node.role = Role::list_item;
    node.key = fmt::format("{:x}-{}", treatment.id.journal, treatment.id.number);
    // The same spot is treated at the same time on many days.
    auto const is_today = local_day(treatment.began) == local_day(context.wall_now());
    auto const when = is_today ? clock_time(treatment.began)
                               : fmt::format("{}, {}", context.date_of(treatment.began), clock_time(treatment.began));
    node.name = fmt::format("{}, {}", name, when);
    node.selected = context.state.treatments.open == treatment.id;
    node.tap = app::OpenTreatment{treatment.id};
    return node;
}

std::string score_change(Treatment const& treatment)
{
    auto const digits = [](std::optional<Score> score) { return score ? fmt::format("{}", score->value()) : "–"; };
    if (!treatment.before && !treatment.after) return {};
    return fmt::format("{} → {}", digits(treatment.before), digits(treatment.after));
}

std::string held_words(Treatment const& treatment)
{
    return length_words(std::chrono::round<std::chrono::seconds>(std::chrono::milliseconds{treatment.held_ms}));
}

Node history_view(ViewContext const& context)
{
    auto const& state = context.state;
    if (state.history.size() == 0 && !state.treatments.open) return page(tr("History"), empty_history());
    if (context.form() == Form::phone)
        return state.treatments.open ? treatment_details(context) : page(tr("History"), list(context));
    auto left = page(tr("History"), list(context));
    auto line = divider();
    line.style = {.width = Extent::fixed(1), .height = Extent::fill(), .fill = Ink::line};
    auto right = state.treatments.open ? treatment_details(context) : nothing_open();
    right.style.width = Extent::fill();
    right.style.fill = Ink::surface;
    auto node = box({.axis = Axis::row, .align = Align::stretch, .width = Extent::fill(), .height = Extent::fill()},
                    std::move(left), std::move(line), std::move(right));
    return node;
}

} // namespace tenderspot::ui
