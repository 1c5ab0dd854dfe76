// SPDX-License-Identifier: MIT
// A date includes its year if it is not the present one.
#include "ui/words/date_words.hpp"

#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <chrono>

namespace tenderspot::ui {

namespace {

std::chrono::year_month_day date_of(std::int32_t day) { return std::chrono::sys_days{std::chrono::days{day}}; }

} // namespace

std::string day_words(std::int32_t day, std::int32_t today)
{
    if (day == today) return tr("today");
    if (day == today - 1) return tr("yesterday");
    if (day == today + 1) return tr("tomorrow");
    return long_date(date_of(day), date_of(today));
}

std::string moment_words(std::int64_t utc_ms, WallTime const& now)
{
    WallTime const then{utc_ms, now.offset_minutes, {}};
    return fmt::format("{}, {}", day_words(local_day(then), local_day(now)), clock_time(then));
}

std::string date_words(std::int32_t day, std::int32_t today)
{
    auto const date = date_of(day);
    auto words = fmt::format("{} {}", static_cast<unsigned>(date.day()), month_name(date.month()));
    if (date.year() != date_of(today).year()) words += fmt::format(" {}", static_cast<int>(date.year()));
    return words;
}

} // namespace tenderspot::ui
