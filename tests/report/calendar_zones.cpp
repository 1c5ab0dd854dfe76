// SPDX-License-Identifier: MIT
// The rules of tests/data/zones once more, as a calendar says them: libical reads those of the machine otherwise.
#include "report/calendar_reader.hpp"

#include <libical/ical.h>

#include <memory>
#include <stdexcept>

namespace tenderspot::test {
namespace {

/// From when on the clock differs so much from UTC, each year.
struct Change
{
    char const* first;      ///< The local time of the clock before, of the first year.
    char const* from;       ///< The difference before.
    char const* to;         ///< The difference after.
    char const* every = ""; ///< The day of each year; empty: once, for ever.
};

std::map<std::string, std::vector<Change>> const zones{
    {"Europe/Berlin",
     {{"19960331T020000", "+0100", "+0200", "BYMONTH=3;BYDAY=-1SU"},
      {"19961027T030000", "+0200", "+0100", "BYMONTH=10;BYDAY=-1SU"}}},
    {"America/New_York",
     {{"20070311T020000", "-0500", "-0400", "BYMONTH=3;BYDAY=2SU"},
      {"20071104T020000", "-0400", "-0500", "BYMONTH=11;BYDAY=1SU"}}},
    {"Australia/Lord_Howe",
     {{"20080406T020000", "+1100", "+1030", "BYMONTH=4;BYDAY=1SU"},
      {"20081005T020000", "+1030", "+1100", "BYMONTH=10;BYDAY=1SU"}}},
    {"Asia/Kathmandu", {{"19860101T000000", "+0530", "+0545"}}},
    {"Pacific/Apia", {{"20210404T040000", "+1400", "+1300"}}}};

std::string text_of(std::string const& name, std::vector<Change> const& changes)
{
    auto text = "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n";
    for (auto const& change : changes) {
        text += "BEGIN:STANDARD\r\nDTSTART:" + std::string{change.first} + "\r\nTZOFFSETFROM:" + change.from +
                "\r\nTZOFFSETTO:" + change.to + "\r\n";
        if (*change.every) text += "RRULE:FREQ=YEARLY;" + std::string{change.every} + "\r\n";
        text += "END:STANDARD\r\n";
    }
    return text + "END:VTIMEZONE\r\n";
}

/// With its component.
struct FreeZone
{
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
};

icaltimezone* zone_of(std::string const& name)
{
    static std::map<std::string, std::unique_ptr<icaltimezone, FreeZone>> made;
    auto& zone = made[name];
    if (zone) return zone.get();
    auto* const component = icalcomponent_new_from_string(text_of(name, zones.at(name)).c_str());
    zone.reset(icaltimezone_new());
    if (!icaltimezone_set_component(zone.get(), component)) throw std::invalid_argument{"no zone for libical: " + name};
    return zone.get();
}

} // namespace

std::int64_t utc_by_libical(std::int64_t local_minute, std::string const& zone)
{
    auto const floating = icaltime_from_timet_with_zone(local_minute * 60, 0, nullptr);
    return std::int64_t{icaltime_as_timet_with_zone(floating, zone_of(zone))} * 1000;
}

} // namespace tenderspot::test
