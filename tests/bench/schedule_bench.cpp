// SPDX-License-Identifier: MIT
// A year with a routine, looked at as the app and the agent do. Prints: key, milliseconds, looks.
#include "domain/adherence.hpp"
#include "stopwatch.hpp"
#include "support/routine_year.hpp"
#include "support/zone.hpp"

#include <cstdio>

int main()
{
    using namespace tenderspot;
    support::WorldZone const zone{"Europe/Berlin"};
    auto const year = support::lived_year(zone);
    int looks = 0, found = 0;
    auto const days = bench::median_of(5, [&] {
        looks = support::go_through(year, zone, [&](Present const& present) {
            found += next_slot(year.history, present) ? 1 : 0;
            found += agenda(year.history, today(year.history, present), present).done();
        });
    });
    Present const end{{*utc_of({year.first_day + 365, 600}, zone), 60, {}}, &zone};
    auto const weeks = bench::median_of(5, [&] { found += weeks_done(year.history, end, 53).front().done; });
    std::printf("schedule_year %.1f %d\nschedule_weeks %.1f 53\n", days.wall, looks, weeks.wall);
    return found > 0 ? 0 : 1;
}
