// SPDX-License-Identifier: MIT
// Any schedule with any days of rest, written as a calendar and read by libical.
#include "domain/routine_life.hpp"
#include "report/calendar_world.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace calendar_property_test {

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Calendar: of any schedule libical reads what the agenda has", "[calendar][property]")
{
    CHECK(rc::check([] {
        Life life;
        auto const schedule = any_schedule(life.first);
        life.world.write(ScheduleSet{life.world.at_utc(life.now), schedule});
        for (auto left = *rc::gen::inRange(0, 12); left > 0; --left)
            life.world.write(DayMarked{life.world.at_utc(life.now), life.first + *rc::gen::inRange(-3, 20),
                                       *rc::gen::element(DayKind::usual, DayKind::off, DayKind::ill)});
        life.now += minute_ms * *rc::gen::inRange(0, 5000);
        auto const first = life.first - 40, last = life.first + 60;
        auto const text = calendar_of(life.world, life.present());
        auto const ours = planned(life.world, life.present(), first, last);
        // A calendar in which all is over is not written.
        auto const now = count_of(local_minute(life.present().now));
        bool const is_over = ours.empty() || ours.rbegin()->first < now + 1440;
        RC_ASSERT(is_over || !text.empty());
        if (text.empty()) return;
        RC_ASSERT(wrong_lines(text).empty());
        ReadCalendar const read{text};
        RC_ASSERT(read.errors() == "");
        auto const theirs = read.occurrences(first, last);
        // A time of day whose days were all over is left out of the file.
        for (auto const& [at, times] : ours)
            if (at >= now) RC_ASSERT(theirs.contains(at));
        RC_ASSERT(difference(theirs, ours) == "");
    }));
}

} // namespace calendar_property_test
