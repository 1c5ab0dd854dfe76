// SPDX-License-Identifier: MIT
// Summer time, zones and a journey: what the wall showed when something began is what is kept and shown for ever.
#include "linux/ports/linux_clock.hpp"
#include "session_fixture.hpp"

#include <cstdlib>
#include <ctime>

namespace zone_test {

using namespace tenderspot;
using namespace tenderspot::support;
using std::chrono::year_month_day;

namespace {

/// What a clock on the wall shows.
struct Shown
{
    year_month_day date;
    int hour;
    int minute;
};

struct Moment
{
    char const* zone;
    std::int64_t utc_ms;
    Shown shown;
};

/// Two moments, the second later than the first.
struct Case
{
    char const* name;
    Moment first, second;
};

constexpr std::int64_t utc(year_month_day date, int hour, int minute)
{
    auto const days = std::chrono::sys_days{date}.time_since_epoch().count();
    return ((std::int64_t{days} * 24 + hour) * 60 + minute) * 60'000;
}

using namespace std::chrono; // For dates such as 2026y / 3 / 29.

std::vector<Case> const cases{
    {"Berlin leaps forward",
     {"Europe/Berlin", utc(2026y / 3 / 29, 0, 59), {2026y / 3 / 29, 1, 59}},
     {"Europe/Berlin", utc(2026y / 3 / 29, 1, 0), {2026y / 3 / 29, 3, 0}}},
    {"Berlin has half past two twice",
     {"Europe/Berlin", utc(2026y / 10 / 25, 0, 30), {2026y / 10 / 25, 2, 30}},
     {"Europe/Berlin", utc(2026y / 10 / 25, 1, 30), {2026y / 10 / 25, 2, 30}}},
    {"Berlin falls back behind what was shown",
     {"Europe/Berlin", utc(2026y / 10 / 25, 0, 50), {2026y / 10 / 25, 2, 50}},
     {"Europe/Berlin", utc(2026y / 10 / 25, 1, 10), {2026y / 10 / 25, 2, 10}}},
    {"New York leaps forward",
     {"America/New_York", utc(2026y / 3 / 8, 6, 59), {2026y / 3 / 8, 1, 59}},
     {"America/New_York", utc(2026y / 3 / 8, 7, 0), {2026y / 3 / 8, 3, 0}}},
    {"New York falls back",
     {"America/New_York", utc(2026y / 11 / 1, 5, 45), {2026y / 11 / 1, 1, 45}},
     {"America/New_York", utc(2026y / 11 / 1, 6, 15), {2026y / 11 / 1, 1, 15}}},
    {"Lord Howe falls back half an hour",
     {"Australia/Lord_Howe", utc(2026y / 4 / 4, 14, 45), {2026y / 4 / 5, 1, 45}},
     {"Australia/Lord_Howe", utc(2026y / 4 / 4, 15, 0), {2026y / 4 / 5, 1, 30}}},
    {"Lord Howe leaps forward half an hour",
     {"Australia/Lord_Howe", utc(2026y / 10 / 3, 15, 29), {2026y / 10 / 4, 1, 59}},
     {"Australia/Lord_Howe", utc(2026y / 10 / 3, 15, 30), {2026y / 10 / 4, 2, 30}}},
    {"Apia leaves out a day",
     {"Pacific/Apia", utc(2011y / 12 / 30, 9, 59), {2011y / 12 / 29, 23, 59}},
     {"Pacific/Apia", utc(2011y / 12 / 30, 10, 0), {2011y / 12 / 31, 0, 0}}},
    {"Kathmandu begins its day at a quarter past",
     {"Asia/Kathmandu", utc(2026y / 5 / 1, 18, 14), {2026y / 5 / 1, 23, 59}},
     {"Asia/Kathmandu", utc(2026y / 5 / 1, 18, 15), {2026y / 5 / 2, 0, 0}}},
    {"from Berlin to New York, a day back",
     {"Europe/Berlin", utc(2026y / 11 / 22, 23, 30), {2026y / 11 / 23, 0, 30}},
     {"America/New_York", utc(2026y / 11 / 23, 0, 30), {2026y / 11 / 22, 19, 30}}},
    {"from Berlin to Kathmandu, a day on",
     {"Europe/Berlin", utc(2026y / 11 / 22, 20, 0), {2026y / 11 / 22, 21, 0}},
     {"Asia/Kathmandu", utc(2026y / 11 / 22, 21, 0), {2026y / 11 / 23, 2, 45}}},
};

/// The zone of this process, as it was before when it ends.
class Zone
{
public:
    Zone()
    {
        if (auto const* set = std::getenv("TZ")) before_ = set;
    }
    ~Zone()
    {
        if (before_) ::setenv("TZ", before_->c_str(), 1);
        else ::unsetenv("TZ");
        ::tzset();
    }
    Zone(Zone const&) = delete;
    Zone& operator=(Zone const&) = delete;
    void go_to(char const* name) const { ::setenv("TZ", name, 1); }

private:
    std::optional<std::string> before_;
};

/// Begins a hold at that moment and finishes it, by the rules of the system.
void treat_at(TestWorld& world, app::App& app, Moment const& moment, Spot const& spot)
{
    Zone const zone;
    zone.go_to(moment.zone);
    auto const wall = platform::wall_time(moment.utc_ms);
    world.clock.utc_ms = wall.utc_ms;
    world.clock.offset_minutes = wall.offset_minutes;
    world.clock.zone = wall.zone;
    app.tick();
    app.dispatch(app::PrepareSession{{{spot, 60}}});
    app.dispatch(app::NothingNew{}); // So long before or after the last answers it is asked.
    do_all(app, {app::Overrule{}, app::StartTreatment{}});
    REQUIRE(page<app::HoldPage>(app));
    world.run(app, 70s);
    REQUIRE(page<app::AfterPage>(app));
    do_all(app, {app::LeaveTreatment{}});
}

void check_shown(Treatment const& treatment, Moment const& moment)
{
    CHECK(treatment.began.utc_ms == moment.utc_ms);
    CHECK(treatment.began.zone == moment.zone);
    CHECK(local_date(treatment.began) == moment.shown.date);
    CHECK(local_minute_of_day(treatment.began) == moment.shown.hour * 60 + moment.shown.minute);
    CHECK(treatment.held_ms == 60000);
}

} // namespace

TEST_CASE("Zones: what the wall showed is kept with its day, in the order in which it happened", "[app][zone]")
{
    for (auto const& one : cases) {
        CAPTURE(one.name);
        TestWorld world;
        auto app = world.start();
        treat_at(world, *app, one.first, {"GMED-1", Side::left});
        treat_at(world, *app, one.second, {"GMED-1", Side::right});
        auto const check = [&one](History const& history) {
            REQUIRE(history.size() == 2);
            check_shown(history.newest(0), one.second);
            check_shown(history.newest(1), one.first);
        };
        check(app->state().history);
        app.reset();
        // Read in another zone than it was written in, it says the same.
        world.clock.offset_minutes = -720;
        world.clock.zone = "Etc/GMT+12";
        check(on_disk(world));
        check(world.start()->state().history);
    }
}

} // namespace zone_test
