// SPDX-License-Identifier: MIT
#include "report/calendar_reader.hpp"

#include "domain/utf8.hpp"

#include <libical/ical.h>

#include <algorithm>

namespace tenderspot::test {
namespace {

constexpr std::int64_t minute_s = 60, day_s = 86'400;

template <class Text> std::string text(Text const* words) { return words ? words : ""; }

std::string value_of(icalcomponent* component, icalproperty_kind kind)
{
    auto* const property = icalcomponent_get_first_property(component, kind);
    return property ? text(icalproperty_get_value_as_string(property)) : "";
}

/// libical gives moments of floating time as if they were UTC.
void count(icalcomponent*, icaltime_span* span, void* into)
{
    ++(*static_cast<std::map<std::int64_t, int>*>(into))[span->start / minute_s];
}

icaltimetype floating(std::int64_t local_minute)
{
    return icaltime_from_timet_with_zone(local_minute * minute_s, 0, nullptr);
}

/// Which properties a component has to have once, by the tables of RFC 5545, 3.6.
std::map<std::string, std::vector<std::string>> const needed{
    {"VCALENDAR", {"VERSION", "PRODID", "CALSCALE"}},
    {"VEVENT", {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "SUMMARY", "TRANSP", "RRULE"}},
    {"VALARM", {"ACTION", "TRIGGER", "DESCRIPTION"}}};

struct Component
{
    std::string name;
    std::multiset<std::string> properties;
};

void check(Component const& component, std::vector<std::string>& wrong)
{
    auto const known = needed.find(component.name);
    if (known == needed.end()) {
        wrong.push_back("unknown component " + component.name);
        return;
    }
    for (auto const& property : known->second)
        if (component.properties.count(property) != 1) wrong.push_back(component.name + " and " + property);
    if (component.properties.contains("METHOD")) wrong.emplace_back("a method");
}

} // namespace

ReadCalendar::ReadCalendar(std::string const& text) : root_{icalparser_parse_string(text.c_str())} {}

ReadCalendar::~ReadCalendar()
{
    if (root_) icalcomponent_free(root_);
}

std::string ReadCalendar::errors() const
{
    if (!root_) return "no calendar";
    if (icalcomponent_isa(root_) != ICAL_VCALENDAR_COMPONENT) return "more than one calendar";
    icalrestriction_check(root_);
    return icalcomponent_count_errors(root_) == 0 ? "" : text(icalcomponent_as_ical_string(root_));
}

std::vector<ReadEvent> ReadCalendar::events() const
{
    std::vector<ReadEvent> found;
    for (auto* event = icalcomponent_get_first_component(root_, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(root_, ICAL_VEVENT_COMPONENT)) {
        ReadEvent read;
        read.uid = text(icalcomponent_get_uid(event));
        read.title = text(icalcomponent_get_summary(event));
        read.note = text(icalcomponent_get_description(event));
        read.rule = value_of(event, ICAL_RRULE_PROPERTY);
        read.start = value_of(event, ICAL_DTSTART_PROPERTY);
        read.end = value_of(event, ICAL_DTEND_PROPERTY);
        read.sequence = icalcomponent_get_sequence(event);
        if (auto* const alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT))
            read.alarm = value_of(alarm, ICAL_ACTION_PROPERTY) + ' ' + value_of(alarm, ICAL_TRIGGER_PROPERTY);
        found.push_back(std::move(read));
    }
    return found;
}

std::map<std::int64_t, int> ReadCalendar::occurrences(std::int32_t first_day, std::int32_t last_day) const
{
    std::map<std::int64_t, int> found;
    auto const from = floating(first_day * day_s / minute_s), to = floating((last_day + 2) * day_s / minute_s);
    for (auto* event = icalcomponent_get_first_component(root_, ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(root_, ICAL_VEVENT_COMPONENT))
        icalcomponent_foreach_recurrence(event, from, to, count, &found);
    // What goes on beyond its end is not among them, so that one day more was asked for.
    found.erase(found.lower_bound((last_day + 1) * day_s / minute_s), found.end());
    return found;
}

std::vector<std::string> unfolded(std::string const& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find("\r\n", at), text.size());
        auto const line = text.substr(at, end - at);
        if (!lines.empty() && !line.empty() && line.front() == ' ') lines.back() += line.substr(1);
        else lines.push_back(line);
        at = end + 2;
    }
    return lines;
}

std::vector<std::string> wrong_lines(std::string const& text)
{
    std::vector<std::string> wrong;
    if (text.size() < 2 || text.substr(text.size() - 2) != "\r\n") wrong.emplace_back("no end of the last line");
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find("\r\n", at), text.size());
        auto const line = text.substr(at, end - at);
        if (line.size() > 75) wrong.push_back("longer than 75 octets: " + line);
        if (line.find_first_of("\r\n") != std::string::npos) wrong.push_back("half an end of a line: " + line);
        if (!is_utf8(line)) wrong.push_back("a character is divided: " + line);
        at = end + 2;
    }
    std::vector<Component> open;
    std::set<std::string> ids;
    for (auto const& line : unfolded(text)) {
        auto const name = line.substr(0, line.find_first_of(":;")), value = line.substr(line.find(':') + 1);
        bool const has_name =
            !name.empty() && name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ-") == std::string::npos;
        if (!has_name || line.find(':') == std::string::npos) wrong.push_back("no property: " + line);
        else if (name == "BEGIN") open.push_back({value, {}});
        else if (open.empty() || (name == "END" && open.back().name != value)) wrong.push_back("out of place: " + line);
        else if (name == "END") {
            check(open.back(), wrong);
            open.pop_back();
        } else open.back().properties.insert(name);
        if (name == "UID" && !ids.insert(value).second) wrong.push_back("twice: " + line);
    }
    if (!open.empty()) wrong.push_back("not closed: " + open.back().name);
    return wrong;
}

} // namespace tenderspot::test
