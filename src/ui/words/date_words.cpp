// SPDX-License-Identifier: MIT
// A date includes its year if it is not the present one.
#include "ui/words/date_words.hpp"

#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <array>
#include <chrono>

namespace tenderspot::ui {

std::string day_words(std::int32_t day, std::int32_t today)
{
    if (day == today) return tr("today");
    if (day == today - 1) return tr("yesterday");
    if (day == today + 1) return tr("tomorrow");
    auto const date_of = [](std::int32_t days) { return std::chrono::sys_days{std::chrono::days{days}}; };
    return long_date(date_of(day), date_of(today));
}

std::string moment_words(std::int64_t utc_ms, WallTime const& now)
{
    WallTime const then{utc_ms, now.offset_minutes, {}};
    return fmt::format("{}, {}", day_words(local_day(then), local_day(now)), clock_time(then));
}

std::string date_words(std::int32_t day, std::int32_t today)
{
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    auto const date_of = [](std::int32_t days) {
        return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
    };
    auto const date = date_of(day);
    auto words =
        fmt::format("{} {}", static_cast<unsigned>(date.day()), tr(months[static_cast<unsigned>(date.month()) - 1]));
    if (date.year() != date_of(today).year()) words += fmt::format(" {}", static_cast<int>(date.year()));
    return words;
}

} // namespace tenderspot::ui
