// SPDX-License-Identifier: MIT
// Writes days as dates, times of day as "HH:MM" and days of the week by name.
#include "report/routine_json.hpp"

#include "report/json_parts.hpp"
#include "report/record_json.hpp"

#include <array>
#include <cinttypes>
#include <cstdio>

namespace tenderspot::report {
namespace {

constexpr std::array<char const*, 7> weekday_names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

void write_minute(JsonWriter& json, std::string_view name, std::uint16_t minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02u:%02u", static_cast<unsigned>(minute) / 60,
                  static_cast<unsigned>(minute) % 60);
    json.key(name).text(text);
}

void write_days(JsonWriter& json, Weekdays days)
{
    json.key("days").begin_list();
    for (std::size_t i = 0; i < weekday_names.size(); ++i)
        if ((days.bits >> i & 1) != 0) json.text(weekday_names[i]);
    json.end_list();
}

void write_day(JsonWriter& json, std::string_view name, std::optional<std::int32_t> day)
{
    json.key(name);
    if (day) json.text(date_text(*day));
    else json.nothing();
}

void write_times(JsonWriter& json, std::vector<SlotTime> const& times)
{
    json.key("times").begin_list();
    for (auto const& time : times) {
        json.begin_object();
        write_minute(json, "time", time.minute);
        write_days(json, time.days);
        json.end_object();
    }
    json.end_list();
}

void write_times(JsonWriter& json, Spread const& spread)
{
    json.key("spread").begin_object();
    write_number(json, "count", spread.count);
    write_minute(json, "from", spread.from);
    write_minute(json, "to", spread.to);
    write_days(json, spread.days);
    json.end_object();
}

char const* name(DayKind kind)
{
    switch (kind) {
    case DayKind::usual: return "usual";
    case DayKind::off: return "off";
    case DayKind::ill: return "ill";
    }
    return nullptr;
}

char const* name(OccurrenceMark mark)
{
    switch (mark) {
    case OccurrenceMark::shown: return "shown";
    case OccurrenceMark::snoozed: return "snoozed";
    case OccurrenceMark::skipped: return "skipped";
    case OccurrenceMark::seen: return "seen";
    case OccurrenceMark::done: return "done";
    }
    return nullptr;
}

void write_name(JsonWriter& json, std::string_view field, char const* text)
{
    json.key(field);
    if (text) json.text(text);
    else json.nothing();
}

} // namespace

std::string rule_text(std::uint64_t rule)
{
    char text[20];
    std::snprintf(text, sizeof text, "%016" PRIx64, rule);
    return text;
}

void write_fields(JsonWriter& json, RoutineSet const& set)
{
    json.key("items").begin_list();
    for (auto const& item : set.items) {
        json.begin_object();
        write_field(json, "spot", item.spot);
        write_number(json, "seconds", item.seconds);
        write_field(json, "technique", item.technique);
        json.end_object();
    }
    json.end_list();
}

void write_fields(JsonWriter& json, ScheduleSet const& set)
{
    json.key("schedule");
    if (!set.schedule) {
        json.nothing();
        return;
    }
    auto const& schedule = *set.schedule;
    json.begin_object();
    json.key("rule").text(rule_text(schedule.rule));
    std::visit([&json](auto const& times) { write_times(json, times); }, schedule.times);
    write_minute(json, "day_ends", schedule.day_ends);
    write_day(json, "first_day", schedule.first_day);
    write_day(json, "last_day", schedule.last_day);
    write_day(json, "paused_until", schedule.paused_until);
    json.end_object();
}

void write_fields(JsonWriter& json, DayMarked const& marked)
{
    write_day(json, "day", marked.day);
    write_name(json, "kind", name(marked.kind));
}

void write_fields(JsonWriter& json, OccurrenceMarked const& marked)
{
    json.key("rule").text(rule_text(marked.occurrence.rule));
    write_day(json, "day", marked.occurrence.day);
    write_minute(json, "time", marked.occurrence.minute);
    write_name(json, "mark", name(marked.mark));
    json.key("until_utc_ms");
    if (marked.mark == OccurrenceMark::snoozed) json.number(marked.until_utc_ms);
    else json.nothing();
    json.key("sitting");
    if (marked.mark == OccurrenceMark::done) write_value(json, marked.session);
    else json.nothing();
}

} // namespace tenderspot::report
