// SPDX-License-Identifier: MIT
// Wall time as a calendar and a clock on the wall show it.
#include "domain/time.hpp"

#include <catch2/catch.hpp>

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
