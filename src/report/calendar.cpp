// SPDX-License-Identifier: MIT
// Turns the schedule in force into repeating events.
#include "report/calendar.hpp"

#include "domain/schedule.hpp"
#include "report/calendar_lines.hpp"
#include "report/routine_json.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace tenderspot::report {
namespace {

constexpr int week = 7;
constexpr int length_minutes = 5;
constexpr std::int64_t year_2020_ms = 1'577'836'800'000;
constexpr std::array<char const*, week> weekday_codes{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

/// A time of day in the schedule, and the days to which it belongs.
struct Series
{
    Schedule const& schedule;
    std::uint16_t minute;
    Weekdays days;

    [[nodiscard]] LocalMinute at(std::int32_t day) const { return local_minute_of(schedule, day, minute); }
};

struct Limits
{
    LocalMinute from; ///< When the schedule began to count.
    std::int32_t today = 0;
    std::vector<std::int32_t> rest; ///< Days off and ill days, in order.

    [[nodiscard]] bool rests(std::int32_t day) const { return std::binary_search(rest.begin(), rest.end(), day); }
};

/// Seven days suffice: which times are kept apart from which does not depend on the week.
std::vector<Series> series_of(Schedule const& schedule, std::int32_t first_day)
{
    auto open = schedule;
    open.first_day = first_day;
    open.last_day.reset();
    open.paused_until.reset();
    std::map<std::uint16_t, std::uint8_t> found;
    for (auto day = first_day; day < first_day + week; ++day) {
        std::chrono::weekday const weekday{std::chrono::sys_days{std::chrono::days{day}}};
        for (auto const minute : slots_of(open, day))
            found[minute] = static_cast<std::uint8_t>(found[minute] | 1U << (weekday.iso_encoding() - 1));
    }
    std::vector<Series> all;
    for (auto const& [minute, bits] : found)
        all.push_back({schedule, minute, {bits}});
    return all;
}

/// The day of the first event; calendars show that one regardless of the rule.
std::optional<std::int32_t> first_of(Series const& series, Limits const& limits)
{
    auto const& schedule = series.schedule;
    auto day = std::max(schedule.first_day, schedule.paused_until.value_or(schedule.first_day));
    day = std::max(day, limits.from.day - 1);
    for (; !schedule.last_day || day <= *schedule.last_day; ++day)
        if (contains(series.days, day) && count_of(series.at(day)) >= count_of(limits.from) && !limits.rests(day))
            return day;
    return std::nullopt;
}

std::optional<std::int32_t> last_of(Series const& series, std::int32_t first)
{
    auto day = series.schedule.last_day;
    while (day && *day > first && !contains(series.days, *day))
        --*day;
    return day;
}

/// A slot after midnight is on the date after its day.
std::string rule_of(Series const& series, std::int32_t first, std::optional<std::int32_t> last)
{
    std::string rule = "FREQ=DAILY";
    if (series.days != Weekdays{}) {
        auto const shift = series.at(first).day - first;
        rule = "FREQ=WEEKLY;BYDAY";
        char before = '=';
        for (int date = 0; date < week; ++date) {
            if ((series.days.bits >> ((date - shift + week) % week) & 1) == 0) continue;
            rule.append(1, before).append(weekday_codes[static_cast<std::size_t>(date)]);
            before = ',';
        }
    }
    return last ? rule + ";UNTIL=" + floating_time(series.at(*last)) : rule;
}

std::string clock_digits(std::uint16_t minute) { return floating_time({0, minute}).substr(9, 4); }

/// A later file outranks an earlier one, whatever changed in between.
std::string sequence(Present const& present)
{
    return std::to_string(std::clamp<std::int64_t>((present.now.utc_ms - year_2020_ms) / minute_ms, 0, 2'000'000'000));
}

void add_event(CalendarLines& lines, Series const& series, std::int32_t first, std::optional<std::int32_t> last,
               Limits const& limits, CalendarWords const& words, Present const& present)
{
    auto ends = series.at(first);
    ends.minute += length_minutes;
    lines.add("BEGIN", "VEVENT")
        .add("UID", rule_text(series.schedule.rule) + '-' + clock_digits(series.minute) + "@tenderspot")
        .add("DTSTAMP", utc_time(present.now.utc_ms))
        .add("SEQUENCE", sequence(present))
        .add("DTSTART", floating_time(series.at(first)))
        .add("DTEND", floating_time(ends))
        .add("RRULE", rule_of(series, first, last));
    for (auto const day : limits.rest)
        if (day > first && (!last || day <= *last) && contains(series.days, day))
            lines.add("EXDATE", floating_time(series.at(day)));
    lines.add("SUMMARY", escaped(words.title));
    if (!words.note.empty()) lines.add("DESCRIPTION", escaped(words.note));
    lines.add("TRANSP", "TRANSPARENT")
        .add("BEGIN", "VALARM")
        .add("ACTION", "DISPLAY")
        .add("TRIGGER", "PT0S")
        .add("DESCRIPTION", escaped(words.title))
        .add("END", "VALARM")
        .add("END", "VEVENT");
}

Limits limits_of(RoutineLog const& log, LocalMinute from, std::int32_t today)
{
    Limits limits{from, today, {}};
    for (auto const& [day, kind] : log.days())
        if (kind != DayKind::usual) limits.rest.push_back(day);
    return limits;
}

} // namespace

std::optional<std::string> calendar(RoutineLog const& log, CalendarWords const& words, Present const& present)
{
    auto const* schedule = log.schedule();
    if (!schedule) return std::nullopt;
    auto const now = local_minute(present.now);
    auto const limits = limits_of(log, log.schedules().in_force(now.day, present).front().from, day_at(schedule, now));
    CalendarLines lines;
    lines.add("BEGIN", "VCALENDAR")
        .add("VERSION", "2.0")
        .add("PRODID", "-//Tenderspot//Tenderspot//EN")
        .add("CALSCALE", "GREGORIAN")
        .add("X-WR-CALNAME", escaped(words.calendar));
    bool has_any = false;
    for (auto const& series : series_of(*schedule, limits.today)) {
        auto const first = first_of(series, limits);
        if (!first) continue;
        auto const last = last_of(series, *first);
        if (last && *last < limits.today) continue;
        add_event(lines, series, *first, last, limits, words, present);
        has_any = true;
    }
    lines.add("END", "VCALENDAR");
    return has_any ? std::optional{lines.written()} : std::nullopt;
}

} // namespace tenderspot::report
