// SPDX-License-Identifier: MIT
// A month, where tapping a day shows its treatments, and a year, where tapping a month opens it.
#include "ui/screens/history/calendar.hpp"

#include "ui/screens/history/calendar_parts.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace tenderspot::ui {
namespace {

using std::chrono::year_month;
using Cell = MonthGrid::Cell;

std::string month_title(year_month month)
{
    return fmt::format("{} {}", month_name(month.month()), static_cast<int>(month.year()));
}

year_month shown_month(ViewContext const& context)
{
    return context.state.treatments.month.value_or(month_of(context.wall_now()));
}

/// From the first to the last month that has treatments.
std::pair<year_month, year_month> bounds(ViewContext const& context)
{
    auto const& history = context.state.history;
    auto const present = month_of(context.wall_now());
    if (history.size() == 0) return {present, present};
    return {std::min(present, month_of(history.newest(history.size() - 1).began)),
            std::max(present, month_of(history.newest(0).began))};
}

struct Turn
{
    std::string name;
    std::optional<Command> tap; ///< Empty: there is nothing to show.
};

Node turn(Icon icon, Turn const& to)
{
    if (to.tap) return icon_button(icon, to.name, *to.tap);
    return box({.width = Extent::fixed(touch_size), .height = Extent::fixed(touch_size)});
}

Node head(ViewContext const& context, std::string title, std::string sum, Turn const& back, Turn const& on)
{
    auto words = column(0, heading(std::move(title), Type::section, Align::centre),
                        text(std::move(sum), Type::secondary, Ink::muted, Align::centre));
    words.style.width = Extent::fill();
    auto earlier = turn(Icon::back, back), later = turn(Icon::chevron, on);
    if (!back.tap && !on.tap) return words;
    if (is_large_text(context.theme.text_scale))
        return column(4, std::move(words), row(8, std::move(earlier), spacer(), std::move(later)));
    return row(4, std::move(earlier), std::move(words), std::move(later));
}

std::string day_words(Cell const& cell)
{
    return fmt::format("{}, {}", long_date(*cell.date), treatments_words(cell.treatments));
}

app::Action toggle(ViewContext const& context, Cell const& cell)
{
    if (context.state.treatments.day == cell.number) return app::ShowDay{};
    return app::ShowDay{cell.number};
}

Node day_cell(ViewContext const& context, Cell const& cell, float side)
{
    auto node = box({.padding = {3, 3, 3, 3}, .width = Extent::fill(), .height = Extent::fixed(side)});
    if (!cell.date) return node;
    auto const [ground, ink] = shade(context.theme, cell.treatments);
    auto const is_today = *cell.date == local_date(context.wall_now());
    auto const is_chosen = context.state.treatments.day == cell.number;
    Node digits;
    digits.content = Label{fmt::format("{}", static_cast<unsigned>(cell.date->day())),
                           is_today ? Type::secondary_strong : Type::secondary,
                           ink,
                           Align::centre,
                           Label::Fit::shrink,
                           {},
                           std::min(15 * context.theme.text_scale, side * 0.5f)};
    digits.style.width = Extent::fill();
    auto const line = is_chosen ? Ink::strong : is_today ? Ink::accent : cell.treatments == 0 ? Ink::line : Ink::none;
    node.children.push_back(box({.axis = Axis::stack,
                                 .align = Align::centre,
                                 .justify = Justify::centre,
                                 .height = Extent::fill(),
                                 .tint = ground,
                                 .line = line,
                                 .line_width = is_chosen  ? 3.0f
                                               : is_today ? 2.0f
                                                          : 1.0f,
                                 .radius = 9},
                                std::move(digits)));
    node.key = fmt::format("{}", cell.number);
    node.name = day_words(cell);
    node.selected = is_chosen;
    if (side < touch_size || cell.treatments == 0) return node;
    node.role = Role::list_item;
    node.tap = toggle(context, cell);
    return node;
}

Node weekdays(float text_scale)
{
    static constexpr std::array letters{"M", "T", "W", "T", "F", "S", "S"};
    auto line = box({.axis = Axis::row});
    for (auto const* letter : letters) {
        Node day;
        day.content = Label{tr(letter),
                            Type::caption,
                            Ink::muted,
                            Align::centre,
                            Label::Fit::shrink,
                            {},
                            13 * std::min(text_scale, 1.5f)};
        day.style.width = Extent::fill();
        line.children.push_back(std::move(day));
    }
    return line;
}

/// Where the days are too small for a finger: one chip for each day with treatments.
Node day_chips(ViewContext const& context, MonthGrid const& grid)
{
    auto chips = wrap(8);
    for (auto const& week : grid.weeks)
        for (auto const& cell : week) {
            if (cell.treatments == 0) continue;
            auto const chosen = context.state.treatments.day == cell.number ? Choice::chosen : Choice::not_chosen;
            auto day = chip(fmt::format("{}", static_cast<unsigned>(cell.date->day())), chosen, toggle(context, cell));
            day.name = day_words(cell);
            chips.children.push_back(std::move(day));
        }
    return chips;
}

void add_month(Node& card, ViewContext const& context)
{
    auto const month = shown_month(context);
    auto const [first, last] = bounds(context);
    auto const grid = month_grid(context.state.history, month);
    Turn back{tr("Month before"), {}}, on{tr("Month after"), {}};
    if (month > first) back.tap = app::ShowMonth{month - std::chrono::months{1}};
    if (month < last) on.tap = app::ShowMonth{month + std::chrono::months{1}};
    auto const sum = grid.treatments == 0 ? tr("No treatments")
                     : grid.days == 1     ? trf("{} on 1 day", treatments_words(grid.treatments))
                                          : trf("{} on {} days", treatments_words(grid.treatments), grid.days);
    card.children.push_back(head(context, month_title(month), sum, back, on));
    auto const width = calendar_width(context);
    auto const is_touchable = width >= 7 * touch_size;
    auto weeks = column(0, weekdays(context.theme.text_scale));
    for (auto const& week : grid.weeks) {
        auto days = box({.axis = Axis::row});
        for (auto const& cell : week)
            days.children.push_back(day_cell(context, cell, is_touchable ? touch_size : width / 7));
        weeks.children.push_back(std::move(days));
    }
    weeks.role = Role::list;
    weeks.name = month_title(month);
    card.children.push_back(std::move(weeks));
    if (!is_touchable && grid.treatments > 0) card.children.push_back(day_chips(context, grid));
}

Node small_month(ViewContext const& context, year_month month, MonthGrid const& grid, float width)
{
    Node name;
    name.content =
        Label{month_name(month.month()), Type::secondary_strong, Ink::ink, Align::start, Label::Fit::shrink, {}, 0};
    name.style.width = Extent::fill();
    auto node = box({.gap = 2, .padding = {6, 4, 6, 4}, .width = Extent::fixed(width)}, std::move(name), gap(2));
    for (auto const& week : grid.weeks) {
        auto days = box({.axis = Axis::row, .gap = 2});
        for (auto const& cell : week) {
            auto day = box({.width = Extent::fill(), .height = Extent::fixed(10), .radius = 3});
            if (cell.treatments > 0) day.style.tint = shade(context.theme, cell.treatments).ground;
            else if (cell.date) day.style.line = Ink::line;
            days.children.push_back(std::move(day));
        }
        node.children.push_back(std::move(days));
    }
    node.role = Role::button;
    node.key = month_name(month.month());
    node.name = fmt::format("{}, {}", month_title(month), treatments_words(grid.treatments));
    node.tap = app::ShowMonth{month};
    return node;
}

void add_year(Node& card, ViewContext const& context)
{
    auto const year = shown_month(context).year();
    auto const [first, last] = bounds(context);
    constexpr float between = 8, least = 96;
    auto const width = calendar_width(context);
    auto const scale = std::min(context.theme.text_scale, 1.5f);
    auto columns = 2.0f;
    for (auto const count : {3.0f, 4.0f, 6.0f})
        if (width >= count * least * scale + (count - 1) * between) columns = count;
    auto months = wrap(between);
    std::uint32_t treatments = 0;
    for (unsigned month = 1; month <= 12; ++month) {
        auto const which = year / std::chrono::month{month};
        auto const grid = month_grid(context.state.history, which);
        treatments += grid.treatments;
        // Slightly smaller, so that rounding does not wrap a line.
        months.children.push_back(
            small_month(context, which, grid, (width - (columns - 1) * between) / columns - 0.1f));
    }
    Turn back{tr("Year before"), {}}, on{tr("Year after"), {}};
    if (year > first.year()) back.tap = app::ShowYear{year - std::chrono::years{1}};
    if (year < last.year()) on.tap = app::ShowYear{year + std::chrono::years{1}};
    auto const sum = treatments == 0 ? tr("No treatments") : treatments_words(treatments);
    card.children.push_back(head(context, fmt::format("{}", static_cast<int>(year)), sum, back, on));
    card.children.push_back(std::move(months));
}

} // namespace

Node calendar_card(ViewContext const& context)
{
    auto card = ui::card(8);
    card.style.padding = {12, calendar_margin, 12, calendar_margin};
    card.key = "calendar";
    auto const form = context.state.treatments.calendar;
    if (form == app::CalendarForm::month) add_month(card, context);
    else add_year(card, context);
    auto const month = shown_month(context);
    auto const choice = [form](app::CalendarForm one) { return one == form ? Choice::chosen : Choice::not_chosen; };
    auto forms = wrap(8, chip(tr("Month"), choice(app::CalendarForm::month), app::ShowMonth{month}),
                      chip(tr("Year"), choice(app::CalendarForm::year), app::ShowYear{month.year()}));
    card.children.push_back(with_padding(one_of(tr("Calendar"), std::move(forms)), {0, 8, 0, 8}));
    card.children.push_back(with_padding(
        column(0, text(tr("Stronger colour, more treatments."), Type::secondary, Ink::muted)), {0, 8, 0, 8}));
    return card;
}

} // namespace tenderspot::ui
