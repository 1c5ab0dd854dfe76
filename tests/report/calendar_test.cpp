// SPDX-License-Identifier: MIT
// The calendar file read back by libical: occurrence by occurrence what the agenda has, in any zone.
#include "domain/routine_world.hpp"
#include "report/calendar_world.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace calendar_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {


struct Case
{
    std::string name;
    Schedule schedule;
    std::vector<std::pair<std::string, DayKind>> days;
};

std::vector<Case> cases()
{
    constexpr Weekdays monday{1}, sunday{64}, workdays{31}, weekend{96};
    auto const daily = times_of_day();
    auto nights = times_of_day({{30, sunday}, {150, workdays}, {480, {}}, {1320, monday}, {1410, weekend}});
    auto too_close =
        times_of_day({{480, {}}, {500, monday}, {554, workdays}, {560, weekend}, {1439, {}}, {190, sunday}});
    too_close.day_ends = 150;
    auto spread = times_of_day();
    spread.times = Spread{4, 500, 1130, workdays};
    auto late_spread = times_of_day();
    late_spread.times = Spread{6, 1200, 120, {}};
    auto limited = daily;
    limited.first_day = day_number("2026-02-11");
    limited.last_day = day_number("2026-11-03");
    auto limited_nights = nights;
    limited_nights.last_day = day_number("2026-07-05"); // A Sunday: its slot is on Monday.
    limited_nights.paused_until = day_number("2026-01-20");
    auto midnight = times_of_day({{0, {}}, {700, monday}, {1439, {}}});
    midnight.day_ends = 0;
    auto noon = times_of_day({{700, monday}, {719, sunday}, {720, {}}});
    noon.day_ends = 720;
    std::vector<std::pair<std::string, DayKind>> const rest{{"2026-01-05", DayKind::off},  {"2026-01-06", DayKind::ill},
                                                            {"2026-03-29", DayKind::ill},  {"2026-03-30", DayKind::ill},
                                                            {"2026-07-05", DayKind::off},  {"2026-12-31", DayKind::off},
                                                            {"2026-05-05", DayKind::usual}};
    return {{"daily", daily, {}},
            {"daily, with days of rest", daily, rest},
            {"nights", nights, {}},
            {"nights, with days of rest", nights, rest},
            {"too close", too_close, rest},
            {"spread", spread, rest},
            {"spread into the night", late_spread, rest},
            {"from and to", limited, rest},
            {"nights to a Sunday, after a pause", limited_nights, rest},
            {"days that end at midnight", midnight, rest},
            {"days that end at noon", noon, rest}};
}

/// What a gap or an overlap of the clock makes doubtful.
bool is_doubtful(std::int64_t local, Zone const& zone)
{
    auto const utc = utc_of(local_of(local), zone);
    if (!utc || count_of(local_minute(*utc, zone)) != local) return true;
    for (auto const later : {30, 60, 120}) // Shown a second time.
        if (count_of(local_minute(*utc + later * minute_ms, zone)) == local) return true;
    return false;
}

} // namespace

TEST_CASE("Calendar: two years as libical reads them are those of the agenda, in five zones", "[calendar]")
{
    auto const zone = GENERATE(as<std::string>{}, "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                               "Asia/Kathmandu", "Pacific/Apia");
    for (auto const& one : cases()) {
        CAPTURE(zone, one.name);
        RoutineWorld world{zone};
        world.plan("2026-01-05 10:00", one.schedule);
        for (auto const& [date, kind] : one.days)
            world.write(DayMarked{world.at("2026-01-05 10:01"), day_number(date), kind});
        auto const first = day_number("2026-01-01"), last = day_number("2027-12-31");
        auto const text = calendar_of(world, "2026-01-05 10:02");
        CHECK(wrong_lines(text) == std::vector<std::string>{});
        ReadCalendar const read{text};
        REQUIRE(read.errors() == "");
        auto const theirs = read.occurrences(first, last),
                   ours = planned(world, world.present("2026-01-05 10:02"), first, last);
        CHECK(difference(ours, theirs) == "");
        CHECK(difference(theirs, ours) == "");
        CHECK(ours.size() > 70);
        int doubtful = 0;
        for (auto const& [local, times] : theirs) {
            if (is_doubtful(local, world.zone())) ++doubtful;
            else if (utc_by_libical(local, zone) != utc_of(local_of(local), world.zone()))
                CHECK(text_of(local_of(local)) == "");
        }
        CHECK(doubtful <= 8);
    }
}

TEST_CASE("Calendar: in an hour that is left out or comes twice other calendars may ring at another time than we",
          "[calendar]")
{
    RoutineWorld const berlin;
    auto const theirs = [](std::string const& local) {
        return text_of(
            local_minute(utc_by_libical(utc_of_text(local) / minute_ms, "Europe/Berlin"), support::FixedZone{0}));
    };
    auto const ours = [&](std::string const& date, int minute) {
        return text_of(local_minute(*utc_of({day_number(date), minute}, berlin.zone()), support::FixedZone{0}));
    };
    CHECK(ours("2026-03-29", 150) == "2026-03-29 01:00");
    // At 01:30, before the clock is put, or at 03:30, behind it.
    CHECK_THAT(theirs("2026-03-29 02:30"), Catch::Equals("2026-03-29 00:30") || Catch::Equals("2026-03-29 01:30"));
    CHECK(ours("2026-10-25", 150) == "2026-10-25 00:30");
    // The first time, or the second.
    CHECK_THAT(theirs("2026-10-25 02:30"), Catch::Equals("2026-10-25 00:30") || Catch::Equals("2026-10-25 01:30"));
}

TEST_CASE("Calendar: a day that a country leaves out is in every calendar all the same", "[calendar]")
{
    RoutineWorld world{"Pacific/Apia"};
    auto schedule = times_of_day();
    schedule.first_day = day_number("2011-12-01");
    world.plan("2011-12-20 00:00", schedule);
    auto const first = day_number("2011-12-20"), last = day_number("2012-01-20");
    ReadCalendar const read{calendar_of(world, "2011-12-21 00:00")};
    auto const theirs = read.occurrences(first, last),
               ours = planned(world, world.present("2011-12-21 00:00"), first, last);
    CHECK(difference(ours, theirs) == "");
    CHECK(difference(theirs, ours) == "2011-12-30 08:00; 2011-12-30 14:00; 2011-12-30 20:00; ");
}

TEST_CASE("Calendar: nothing is written when nothing is planned from now on", "[calendar]")
{
    RoutineWorld world;
    CHECK(calendar_of(world, "2026-07-06 12:00") == "");
    auto schedule = times_of_day();
    schedule.last_day = day_number("2026-07-10");
    world.plan("2026-07-06 12:00", schedule);
    CHECK(calendar_of(world, "2026-07-10 23:00") != "");
    CHECK(calendar_of(world, "2026-07-11 12:00") == "");
    world.plan("2026-07-12 12:00", times_of_day({}));
    CHECK(calendar_of(world, "2026-07-12 12:00") == "");
    world.plan("2026-07-13 12:00", times_of_day());
    CHECK(calendar_of(world, "2026-07-13 12:00") != "");
    world.plan("2026-07-14 12:00", std::nullopt);
    CHECK(calendar_of(world, "2026-07-14 12:00") == "");
}

TEST_CASE("Calendar: an event has an alarm at its time, five minutes, and no busy time", "[calendar]")
{
    RoutineWorld world;
    world.plan("2026-07-06 12:00", times_of_day({{480, {}}, {1438, {1}}, {30, {64}}}));
    auto const text = calendar_of(world, "2026-07-06 12:30");
    auto const events = ReadCalendar{text}.events();
    REQUIRE(events.size() == 3);
    CHECK(events[0].uid == "0000000000000005-0030@tenderspot");
    CHECK(events[0].start == "20260713T003000");
    CHECK(events[0].end == "20260713T003500");
    CHECK(events[0].rule == "FREQ=WEEKLY;BYDAY=MO");
    CHECK(events[1].uid == "0000000000000005-0800@tenderspot");
    CHECK(events[1].start == "20260707T080000");
    CHECK(events[1].rule == "FREQ=DAILY");
    CHECK(events[2].start == "20260706T235800");
    CHECK(events[2].end == "20260707T000300");
    CHECK(events[2].rule == "FREQ=WEEKLY;BYDAY=MO");
    for (auto const& event : events) {
        CHECK(event.title == words.title);
        CHECK(event.note == words.note);
        CHECK(event.alarm == "DISPLAY PT0S");
    }
    auto const lines = unfolded(text);
    CHECK(std::count(lines.begin(), lines.end(), "TRANSP:TRANSPARENT") == 3);
    CHECK(std::count(lines.begin(), lines.end(), "DTSTAMP:20260706T103000Z") == 3);
    CHECK(text.find("TZID") == std::string::npos);
}

TEST_CASE("Calendar: brought in again it replaces, whatever days of the week or end were changed", "[calendar]")
{
    RoutineWorld world;
    world.plan("2026-07-06 12:00", times_of_day());
    auto const before = ReadCalendar{calendar_of(world, "2026-07-06 12:30")}.events();
    auto changed = times_of_day({{480, {31}}, {840, {}}, {1200, {64}}});
    changed.last_day = day_number("2026-08-01");
    world.plan("2026-07-06 12:40", changed);
    auto const after = ReadCalendar{calendar_of(world, "2026-07-06 12:41")}.events();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < after.size(); ++i) {
        CHECK(after[i].uid == before[i].uid);
        CHECK(after[i].sequence > before[i].sequence);
    }
    CHECK(after[0].rule == "FREQ=WEEKLY;UNTIL=20260731T080000;BYDAY=MO,TU,WE,TH,FR"); // In libical's order.
    CHECK(after[2].rule == "FREQ=WEEKLY;UNTIL=20260726T200000;BYDAY=SU");
    CHECK(calendar_of(world, "2026-07-20 12:00") != "");
    auto const later = ReadCalendar{calendar_of(world, "2026-07-20 12:00")}.events();
    CHECK(later[0].start == after[0].start);
}

} // namespace calendar_test
