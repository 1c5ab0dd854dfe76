// SPDX-License-Identifier: MIT
// A look at the day costs the same after a year as on the first day.
#include "support/routine_year.hpp"
#include "support/zone.hpp"

#include "domain/adherence.hpp"

#include <catch2/catch.hpp>

namespace agenda_cost_test {

using namespace tenderspot;

TEST_CASE("Agenda: a look asks the zone and reads treatments a few times, however long the history", "[domain][agenda]")
{
    support::WorldZone const zone{"Europe/Berlin"};
    auto const year = support::lived_year(zone);
    REQUIRE(year.done > 900);
    auto const& history = year.history;
    static_cast<void>(history.treatments_of(year.first_day)); // Puts them in order, once.
    auto asked = zone.asked(), read = history.rows_read();
    int found = 0;
    auto const looks = support::go_through(year, zone, [&](Present const& present) {
        found += next_slot(history, present) ? 1 : 0;
        found += agenda(history, today(history, present), present).slots.size() == 3 ? 1 : 0;
    });
    asked = zone.asked() - asked;
    read = history.rows_read() - read;
    CAPTURE(looks, asked, read);
    CHECK(looks > 13'000);
    CHECK(found == 2 * looks - 3); // Three looks were in the night before the first day.
    CHECK(asked < std::uint64_t{80} * static_cast<unsigned>(looks));
    CHECK(read < std::uint64_t{1500} * static_cast<unsigned>(looks));
    int done = 0;
    Present const end{{*utc_of({year.first_day + 365, 600}, zone), 60, {}}, &zone};
    for (auto const& week : weeks_done(history, end, 60))
        done += week.done;
    CHECK(done == year.done);
}

} // namespace agenda_cost_test
