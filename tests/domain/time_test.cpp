// SPDX-License-Identifier: MIT
// Wall time as a calendar and a clock on the wall show it.
#include "domain/time_bounds.hpp"

#include <catch2/catch.hpp>

namespace time_test {

using namespace tenderspot;
using namespace std::chrono;

TEST_CASE("Wall time: the local date is the one of the zone, not of UTC", "[time]")
{
    // 2026-11-22T23:30Z is already the 23rd in Berlin and still the 22nd in New York.
    auto const utc_ms =
        duration_cast<milliseconds>(sys_days{2026y / 11 / 22} + 23h + 30min - sys_days{1970y / 1 / 1}).count();
    CHECK(local_date({utc_ms, 60, "Europe/Berlin"}) == 2026y / 11 / 23);
    CHECK(local_date({utc_ms, -300, "America/New_York"}) == 2026y / 11 / 22);
    CHECK(local_minute_of_day({utc_ms, 60, ""}) == 30);
    CHECK(local_minute_of_day({utc_ms, -300, ""}) == 18 * 60 + 30);
}

TEST_CASE("Wall time: a moment before 1970 has its own day, not the next one", "[time]")
{
    CHECK(local_date({-1, 0, ""}) == 1969y / 12 / 31);
    CHECK(local_minute_of_day({-1, 0, ""}) == 23 * 60 + 59);
}

TEST_CASE("Wall time: whatever a system says of its clock can be kept", "[time]")
{
    auto const zone = [](std::string name) { return within_bounds({7, 60, std::move(name)}).zone; };
    CHECK(zone("Europe/Berlin") == "Europe/Berlin");
    CHECK(zone("").empty());
    CHECK(zone(std::string(64, 'a')).size() == 64);
    CHECK(zone(std::string(65, 'a')).empty());
    CHECK(zone(std::string(63, 'a') + "\xC3\xA4").empty());
    CHECK(zone("Odd\xFF").empty());
    CHECK(zone("\xC3").empty());
    auto const offset = [](std::int32_t minutes) { return within_bounds({7, minutes, {}}).offset_minutes; };
    CHECK(offset(845) == 845);
    CHECK(offset(-1080) == -1080);
    CHECK(offset(1499) == 1080);
    CHECK(offset(-1499) == -1080);
    CHECK(within_bounds({-5, 1500, "\xFF"}).utc_ms == -5);
}

} // namespace time_test
