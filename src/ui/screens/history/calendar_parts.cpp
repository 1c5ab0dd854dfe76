// SPDX-License-Identifier: MIT
// Weeks, widths and shades of the calendar.
#include "ui/screens/history/calendar_parts.hpp"

#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <algorithm>
#include <map>

namespace tenderspot::ui {
namespace {

using std::chrono::days, std::chrono::sys_days;

Colour mixed(Colour from, Colour to, float share)
{
    auto const channel = [share](std::uint8_t a, std::uint8_t b) {
        auto const distance = static_cast<float>(b) - static_cast<float>(a);
        return static_cast<std::uint8_t>(static_cast<float>(a) + distance * share);
    };
    return {channel(from.r, to.r), channel(from.g, to.g), channel(from.b, to.b), 255};
}

} // namespace

std::int32_t day_number(std::chrono::year_month_day date)
{
    return static_cast<std::int32_t>(sys_days{date}.time_since_epoch().count());
}

std::chrono::year_month month_of(WallTime const& time)
{
    auto const date = local_date(time);
    return date.year() / date.month();
}

MonthGrid month_grid(History const& history, std::chrono::year_month month)
{
    sys_days const first{month / 1}, last{month / std::chrono::last};
    std::map<std::int32_t, std::uint32_t> treatments;
    MonthGrid grid;
    for (auto const& day : history.days(day_number(first), day_number(last))) {
        treatments[day.day] = day.treatments;
        grid.treatments += day.treatments;
        ++grid.days;
    }
    auto const before = std::chrono::weekday{first}.iso_encoding() - 1;
    auto const count = static_cast<unsigned>((last - first).count()) + 1;
    grid.weeks.resize((before + count + 6) / 7);
    for (unsigned i = 0; i < count; ++i) {
        auto const day = first + days{static_cast<int>(i)};
        auto& cell = grid.weeks[(before + i) / 7][(before + i) % 7];
        cell.date = std::chrono::year_month_day{day};
        cell.number = day_number(*cell.date);
        if (auto const found = treatments.find(cell.number); found != treatments.end()) cell.treatments = found->second;
    }
    return grid;
}

float calendar_width(ViewContext const& context)
{
    constexpr float rail = 93, widest_page = 660;
    auto const scale = std::min(context.theme.text_scale, 1.3f);
    auto const beside_rail = context.size.w - rail * scale;
    auto const pane = context.form() == Form::tablet ? beside_rail / 2 - 1
                      : context.landscape()          ? beside_rail
                                                     : context.size.w;
    return std::min(pane, widest_page) - 2 * side_margin - 2 * calendar_margin;
}

Shade shade(Theme const& theme, std::uint32_t treatments)
{
    // Weaker than possible, so that the number of the day stays legible.
    constexpr float one = 0.3f, two = 0.48f;
    auto const ground = theme.colour(Ink::surface), full = theme.colour(Ink::accent);
    if (treatments == 0) return {ground, Ink::muted};
    if (treatments > 2) return {full, Ink::on_accent};
    return {mixed(ground, full, treatments == 1 ? one : two), Ink::ink};
}

std::string treatments_words(std::uint32_t count)
{
    return count == 1 ? tr("1 treatment") : trf("{} treatments", count);
}

} // namespace tenderspot::ui
