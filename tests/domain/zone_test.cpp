// SPDX-License-Identifier: MIT
// From local time to UTC in zones of the world, against a clock that is watched go by.
#include "domain/routine_world.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace zone_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::FixedZone;
using support::WorldZone;

namespace {

constexpr std::int64_t step = 15; // All these zones are quarters of an hour from UTC.

/// What was seen of one zone's clock.
struct Watched
{
    std::map<std::int64_t, std::int64_t>
        first; ///< UTC minutes at which each local minute was shown for the first time.
    std::map<std::int64_t, std::optional<std::int64_t>> jumped; ///< When the clock was put over it; none: by a day.
    int changes = 0;
};

Watched watch(WorldZone const& zone, std::string const& from, std::string const& to)
{
    Watched seen;
    auto const begin = utc_of_text(from) / minute_ms, end = utc_of_text(to) / minute_ms;
    auto last = begin + zone.offset_at(begin * minute_ms) - step;
    for (auto utc = begin; utc < end; utc += step) {
        auto const local = utc + zone.offset_at(utc * minute_ms);
        for (auto over = last + step; over < local; over += step)
            if (!seen.first.contains(over))
                seen.jumped[over] = local - last - step >= 1440 ? std::nullopt : std::optional{utc};
        seen.first.try_emplace(local, utc);
        if (local != last + step) ++seen.changes;
        last = local;
    }
    return seen;
}

LocalMinute local(std::int64_t count)
{
    return {static_cast<std::int32_t>(count / 1440), static_cast<std::int32_t>(count % 1440)};
}

std::string utc_text(std::string const& zone, std::string const& date, int minute)
{
    auto const utc = utc_of({day_number(date), minute}, WorldZone{zone});
    return utc ? text_of(local_minute(*utc, FixedZone{0})) : "-";
}

} // namespace

TEST_CASE("Zone: every quarter of an hour of two years is where a clock that goes by shows it first", "[domain][zone]")
{
    auto const [name, from, to, changes] = GENERATE(table<char const*, char const*, char const*, int>({
        {"UTC", "2026-01-01", "2026-03-01", 0},
        {"Europe/Berlin", "2026-01-01", "2028-01-01", 4},
        {"America/New_York", "2026-01-01", "2028-01-01", 4},
        {"Australia/Lord_Howe", "2026-01-01", "2028-01-01", 4},
        {"Asia/Kathmandu", "2026-01-01", "2028-01-01", 0},
        {"Asia/Kathmandu", "1985-06-01", "1986-06-01", 1},
        {"Pacific/Apia", "2010-07-01", "2012-07-01", 5},
        {"Pacific/Apia", "2026-01-01", "2028-01-01", 0},
        {"Pacific/Chatham", "2026-01-01", "2028-01-01", 4},
        {"Pacific/Kiritimati", "1994-06-01", "1995-06-01", 1},
        {"Pacific/Kwajalein", "1993-06-01", "1994-01-01", 1},
        {"America/Nuuk", "2026-01-01", "2028-01-01", 4},
        {"America/Havana", "2026-01-01", "2028-01-01", 4},
        {"America/St_Johns", "2026-01-01", "2028-01-01", 4},
        {"Antarctica/Troll", "2026-01-01", "2028-01-01", 4},
        {"Africa/Casablanca", "2026-01-01", "2028-01-01", 4},
        {"Africa/Cairo", "2026-01-01", "2028-01-01", 4},
    }));
    CAPTURE(name, from);
    WorldZone const zone{name};
    auto const seen = watch(zone, from, to);
    CHECK(seen.changes == changes);
    std::string wrong;
    for (auto const& [shown, utc] : seen.first)
        if (utc_of(local(shown), zone) != utc * minute_ms) wrong += text_of(local(shown)) + "; ";
    for (auto const& [skipped, utc] : seen.jumped)
        if (utc_of(local(skipped), zone) != (utc ? std::optional{*utc * minute_ms} : std::nullopt))
            wrong += text_of(local(skipped)) + " skipped; ";
    CHECK(wrong == "");
}

TEST_CASE("Zone: an hour that is left out is when the clock is put, the second of two the same is never meant",
          "[domain][zone]")
{
    CHECK(utc_text("Europe/Berlin", "2026-03-29", 119) == "2026-03-29 00:59");
    CHECK(utc_text("Europe/Berlin", "2026-03-29", 150) == "2026-03-29 01:00");
    CHECK(utc_text("Europe/Berlin", "2026-03-29", 180) == "2026-03-29 01:00");
    CHECK(utc_text("Europe/Berlin", "2026-10-25", 150) == "2026-10-25 00:30");
    CHECK(utc_text("Europe/Berlin", "2026-10-25", 180) == "2026-10-25 02:00");
    CHECK(utc_text("Australia/Lord_Howe", "2026-10-04", 135) == "2026-10-03 15:30");
    CHECK(utc_text("Australia/Lord_Howe", "2026-04-05", 105) == "2026-04-04 14:45");
}

TEST_CASE("Zone: what is left out before midnight is meant at midnight, though that is another date", "[domain][zone]")
{
    CHECK(utc_text("America/Nuuk", "2026-03-28", 23 * 60 + 30) == "2026-03-29 01:00");
    CHECK(local_minute(utc_of_text("2026-03-29 01:00"), WorldZone{"America/Nuuk"}) ==
          LocalMinute{day_number("2026-03-29"), 0});
    CHECK(utc_text("America/Havana", "2026-03-08", 30) == "2026-03-08 05:00");
}

TEST_CASE("Zone: a day that a country leaves out has no minute", "[domain][zone]")
{
    for (int minute = 0; minute < 1440; minute += 15)
        CHECK(utc_text("Pacific/Apia", "2011-12-30", minute) == "-");
    CHECK(utc_text("Pacific/Apia", "2011-12-29", 1439) == "2011-12-30 09:59");
    CHECK(utc_text("Pacific/Apia", "2011-12-31", 0) == "2011-12-30 10:00");
}

TEST_CASE("Zone: minutes before and behind the day are those of the days around it", "[domain][zone]")
{
    auto const day = day_number("2026-07-06");
    FixedZone const zone{-570};
    CHECK(utc_of({day, 1440 + 30}, zone) == utc_of({day + 1, 30}, zone));
    CHECK(utc_of({day, -30}, zone) == utc_of({day - 1, 1410}, zone));
    CHECK(count_of({day, 1440 + 30}) == count_of({day + 1, 30}));
    CHECK(count_of({-1, 0}) == -1440);
}

TEST_CASE("Zone: a moment is shown as the minute in which it lies, also before 1970", "[domain][zone]")
{
    FixedZone const utc{0}, west{-1};
    CHECK(local_minute(0, utc) == LocalMinute{0, 0});
    CHECK(local_minute(59'999, utc) == LocalMinute{0, 0});
    CHECK(local_minute(60'000, utc) == LocalMinute{0, 1});
    CHECK(local_minute(-1, utc) == LocalMinute{-1, 1439});
    CHECK(local_minute(0, west) == LocalMinute{-1, 1439});
    CHECK(local_minute(-86'400'000, utc) == LocalMinute{-1, 0});
}

} // namespace zone_test
