// SPDX-License-Identifier: MIT
// Folds lines, escapes texts and formats times.
#include "report/calendar_lines.hpp"

#include "domain/time.hpp"

#include <algorithm>
#include <cstdio>

namespace tenderspot::report {
namespace {

constexpr std::size_t most_octets = 75;
constexpr int day_minutes = 1440;

bool goes_on(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

std::string text_of(std::int32_t day, int minute, int second)
{
    std::chrono::year_month_day const date{std::chrono::sys_days{std::chrono::days{day}}};
    char text[40];
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02d", std::clamp(static_cast<int>(date.year()), 0, 9999),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), minute / 60, minute % 60,
                  second);
    return text;
}

} // namespace

CalendarLines& CalendarLines::add(std::string_view name, std::string_view value)
{
    auto line = std::string{name} + ':' + std::string{value};
    std::string_view rest = line;
    auto room = most_octets;
    while (rest.size() > room) {
        auto end = room;
        while (end > 0 && goes_on(rest[end]))
            --end;
        if (end == 0) end = room; // Not UTF-8, so there are no characters that could be divided.
        written_.append(rest.substr(0, end)).append("\r\n ");
        rest.remove_prefix(end);
        room = most_octets - 1; // The leading space counts.
    }
    written_.append(rest).append("\r\n");
    return *this;
}

std::string escaped(std::string_view utf8)
{
    std::string out;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        auto const octet = utf8[i];
        bool const ends_line = octet == '\n' || (octet == '\r' && (i + 1 == utf8.size() || utf8[i + 1] != '\n'));
        if (octet == '\\' || octet == ';' || octet == ',') out.append(1, '\\').append(1, octet);
        else if (ends_line) out += "\\n";
        else if (octet == '\t' || (static_cast<unsigned char>(octet) >= 0x20 && octet != 0x7F)) out += octet;
    }
    return out;
}

std::string floating_time(LocalMinute time)
{
    auto const all = count_of(time);
    auto const day = all / day_minutes - (all % day_minutes < 0 ? 1 : 0);
    return text_of(static_cast<std::int32_t>(day), static_cast<int>(all - day * day_minutes), 0);
}

std::string utc_time(std::int64_t utc_ms)
{
    WallTime const time{utc_ms, 0, {}};
    auto const second = std::chrono::floor<std::chrono::seconds>(std::chrono::milliseconds{utc_ms}).count() % 60;
    return text_of(local_day(time), local_minute_of_day(time), static_cast<int>((second + 60) % 60)) + 'Z';
}

} // namespace tenderspot::report
