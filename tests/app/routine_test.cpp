// SPDX-License-Identifier: MIT
// The routine and its slots as the user meets them: from the first minute to what is written down afterwards.
#include "app/routine/routine_reduce.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace routine_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

Spot const hip{"GMED-1", Side::left}, waist{"QL-1", Side::left}, pocket{"TFL-1", Side::left};
constexpr std::uint64_t rule = 7;

std::int32_t day_of(TestWorld const& world) { return local_day(world.clock.wall_now()); }

Occurrence slot(TestWorld const& world, std::uint16_t minute) { return {rule, day_of(world), minute}; }

/// Of the day of the world, by its clock.
void set_time(TestWorld& world, int hour, int minute)
{
    auto const now = world.clock.wall_now();
    auto const target = std::int64_t{hour} * 60 + minute;
    world.clock.utc_ms += (target - local_minute_of_day(now)) * minute_ms;
}

void plan(TestWorld& world, app::App& app, std::vector<RoutineItem> items)
{
    app.dispatch(app::PutInRoutine{std::move(items)});
    Schedule schedule;
    schedule.rule = rule;
    schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1140, {}}};
    schedule.first_day = day_of(world);
    app.dispatch(app::ShowPage{app::Page::times});
    app.dispatch(app::ChangeTimes{schedule});
    app.dispatch(app::SaveTimes{});
    app.dispatch(app::OpenTab{app::Tab::today});
}

Agenda today_of(app::App const& app)
{
    auto const present = app.state().now.present();
    return agenda(app.state().history, today(app.state().history, present), present);
}

SlotState state_of(app::App const& app, Occurrence const& occurrence)
{
    auto const found = app::slot_now(app.state(), occurrence);
    REQUIRE(found);
    return found->state;
}

/// Everything that is on the page before a session, and the session to its end.
void go_through(TestWorld& world, app::App& app)
{
    REQUIRE(app.state().treat);
    app.dispatch(app::StartTreatment{});
    world.run(app, 10min);
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
}

} // namespace

TEST_CASE("Slots: a session that is begun for one counts for that one, and still does after a restart",
          "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto app = world.start();
    plan(world, *app, {{hip, 60, {}}, {waist, 60, {}}});
    set_time(world, 8, 5);
    app->dispatch(app::OpenSlot{slot(world, 480)});
    REQUIRE(app->state().treat);
    CHECK(app->state().treat->spots.size() == 2);
    go_through(world, *app);
    CHECK(state_of(*app, slot(world, 480)) == SlotState::done);
    CHECK(state_of(*app, slot(world, 780)) == SlotState::later);
    CHECK(app->state().history.routine_log().note(slot(world, 480)).session == app->state().history.newest(1).id);
    app.reset();
    app = world.start();
    CHECK(state_of(*app, slot(world, 480)) == SlotState::done);
    CHECK(today_of(*app).done() == 1);
}

TEST_CASE("Slots: the one the app was called for gives way to a treatment that runs", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    app->dispatch(app::PrepareTreatment{waist});
    app->dispatch(app::StartTreatment{});
    world.run(*app, 15s);
    app->dispatch(app::OpenSlot{slot(world, 480)});
    REQUIRE(app->state().treat);
    CHECK(app->state().treat->spots.front().spot == waist);
    CHECK_FALSE(app->state().treat->slot);
}

TEST_CASE("Slots: one that is unknown opens Today and nothing else", "[app][routine]")
{
    TestWorld world;
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    app->dispatch(app::OpenTab{app::Tab::map});
    app->dispatch(app::OpenSlot{{rule, day_of(world), 481}});
    CHECK(app->state().tab == app::Tab::today);
    CHECK_FALSE(app->state().treat);
}

TEST_CASE("Slots: put off, skipped, and taken back", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    set_time(world, 8, 1);
    app->dispatch(app::SnoozeSlot{slot(world, 480), 20});
    CHECK(state_of(*app, slot(world, 480)) == SlotState::snoozed);
    set_time(world, 8, 22);
    app->dispatch(app::Ticked{});
    CHECK(state_of(*app, slot(world, 480)) == SlotState::now);
    app->dispatch(app::SkipSlot{slot(world, 480)});
    CHECK(state_of(*app, slot(world, 480)) == SlotState::skipped);
    app->dispatch(app::UnskipSlot{slot(world, 480)});
    CHECK(state_of(*app, slot(world, 480)) == SlotState::now);
    app->dispatch(app::SkipSlot{{rule, day_of(world), 500}});
    CHECK(app->state().history.routine_log().note({rule, day_of(world), 500}) == OccurrenceNote{});
}

TEST_CASE("Slots: one that was missed is written down with its true time, spot after spot, as one session",
          "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto app = world.start();
    plan(world, *app, {{hip, 60, {}}, {waist, 90, {}}});
    set_time(world, 12, 0);
    app->dispatch(app::BeginLog{slot(world, 480)});
    REQUIRE(app->state().routine.log);
    app->dispatch(app::MoveLog{30});
    app->dispatch(app::SaveLog{});
    CHECK_FALSE(app->state().routine.log);
    CHECK(state_of(*app, slot(world, 480)) == SlotState::done);
    REQUIRE(app->state().history.size() == 2);
    auto const first = app->state().history.newest(1), second = app->state().history.newest(0);
    CHECK(local_minute_of_day(first.began) == 8 * 60 + 30);
    CHECK(first.held_ms == 60'000);
    CHECK(second.held_ms == 90'000);
    CHECK(second.began.utc_ms == first.began.utc_ms + 60'000);
    CHECK(second.session == first.id);
    CHECK(app->state().history.unfinished().empty());
    CHECK_FALSE(app->state().recovery);
    app.reset();
    app = world.start();
    CHECK(state_of(*app, slot(world, 480)) == SlotState::done);
    CHECK(today_of(*app).done() == 1);
}

TEST_CASE("Slots: what is written down afterwards lies neither in what is to come nor on another day", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    set_time(world, 8, 10);
    app->dispatch(app::BeginLog{slot(world, 480)});
    app->dispatch(app::MoveLog{60});
    CHECK(app->state().routine.log->began_utc_ms == world.clock.utc_ms);
    for (int i = 0; i < 20; ++i)
        app->dispatch(app::MoveLog{-30});
    auto const began = local_minute(app->state().routine.log->began_utc_ms, world.clock);
    CHECK(began.day == day_of(world));
    CHECK(began.minute >= 180);
    app->dispatch(app::BeginLog{slot(world, 1140)});
    CHECK(app->state().routine.log->began_utc_ms <= world.clock.utc_ms);
}

TEST_CASE("Slots: a disk that fails leaves one that is written down open, and says so", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}, {waist, 90, {}}});
    set_time(world, 12, 0);
    app->dispatch(app::BeginLog{slot(world, 480)});
    world.files.set(every(CallKind::append, FileError::device));
    app->dispatch(app::SaveLog{});
    CHECK(app->state().journal.save_failed);
    CHECK_FALSE(app->state().routine.logging);
    CHECK(state_of(*app, slot(world, 480)) == SlotState::missed);
}

TEST_CASE("Routine: ill or paused, nothing is asked, and what was planned before stays", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    set_time(world, 13, 5);
    app->dispatch(app::MarkDay{day_of(world), DayKind::ill});
    CHECK(today_of(*app).asked() == 0);
    CHECK(today_of(*app).status == DayStatus::ill);
    app->dispatch(app::MarkDay{day_of(world), DayKind::usual});
    CHECK(today_of(*app).asked() == 3);
    app->dispatch(app::PauseRoutine{day_of(world) + 3});
    CHECK(today_of(*app).status == DayStatus::paused);
    // The morning and noon were planned before anybody paused.
    CHECK(today_of(*app).slots.size() == 2);
    CHECK_FALSE(next_slot(app->state().history, app->state().now.present())->occurrence.day < day_of(world) + 3);
    app->dispatch(app::PauseRoutine{});
    CHECK(today_of(*app).status == DayStatus::planned);
    CHECK(today_of(*app).slots.size() == 3);
}

TEST_CASE("Routine: a draft of times is kept only when it is said, and from the next time on", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    set_time(world, 13, 30);
    app->dispatch(app::ShowPage{app::Page::times});
    auto schedule = app->state().routine.times->schedule;
    schedule.times = std::vector<SlotTime>{{600, {}}, {1200, {}}};
    app->dispatch(app::ChangeTimes{schedule});
    app->dispatch(app::GoBack{});
    CHECK(today_of(*app).slots.size() == 3);
    app->dispatch(app::ShowPage{app::Page::times});
    app->dispatch(app::ChangeTimes{schedule});
    app->dispatch(app::SaveTimes{});
    std::vector<int> minutes;
    for (auto const& one : today_of(*app).slots)
        minutes.push_back(one.occurrence.minute);
    CHECK(minutes == std::vector<int>{480, 780, 1200});
    CHECK(app->state().pages.empty());
}

TEST_CASE("Routine: the order is changed by steps and by a finger, and is kept when the finger lets go",
          "[app][routine]")
{
    TestWorld world;
    auto app = world.start();
    plan(world, *app, {{hip, 60, {}}, {waist, 60, {}}, {pocket, 60, {}}});
    auto const spots = [&] {
        std::vector<Spot> all;
        for (auto const& item : app->state().history.routine())
            all.push_back(item.spot);
        return all;
    };
    app->dispatch(app::ShiftItem{pocket, app::Direction::up});
    CHECK(spots() == std::vector<Spot>{hip, pocket, waist});
    app->dispatch(app::ShiftItem{hip, app::Direction::up});
    CHECK(spots() == std::vector<Spot>{hip, pocket, waist});
    app->dispatch(app::CarryItem{0, 2});
    CHECK(spots() == std::vector<Spot>{hip, pocket, waist});
    app->dispatch(app::DropItem{});
    CHECK(spots() == std::vector<Spot>{pocket, waist, hip});
    app.reset();
    app = world.start();
    CHECK(spots() == std::vector<Spot>{pocket, waist, hip});
}

TEST_CASE("Routine: an item says how it is pressed, never beyond what its point allows", "[app][routine]")
{
    TestWorld world;
    auto const app = world.start();
    plan(world, *app, {{waist, 60, {}}});
    app->dispatch(app::ChangeItem{{waist, 600, {Mode::hold, 0, "cane", 9, 10}}});
    auto const item = app->state().history.routine().front();
    CHECK(item.seconds <= 120);
    CHECK(item.technique.pressure_high <= 7);
    CHECK(item.technique.tool == "cane");
    set_time(world, 8, 0);
    app->dispatch(app::StartSlot{slot(world, 480)});
    REQUIRE(app->state().treat);
    CHECK(app->state().treat->spots.front().technique == item.technique);
    app->dispatch(app::ChangeItem{{hip, 60, {}}});
    CHECK(app->state().history.routine().size() == 1);
}

TEST_CASE("First minute: where it hurts, what to mind there, the safety check, the times: a routine that runs",
          "[app][routine]")
{
    TestWorld world;
    world.asked = SafetyCheck::open;
    auto const app = world.start();
    app->dispatch(app::BeginSetUp{});
    app->dispatch(app::SetUpFor{{"hip_side", Side::right}});
    app->dispatch(app::SetUpOn{});
    REQUIRE(app->state().safety);
    app->dispatch(saw_all_warnings());
    app->dispatch(app::SafetyOn{});
    app->dispatch(app::SafetyOn{});
    CHECK_FALSE(app->state().safety);
    REQUIRE(app->state().routine.set_up);
    CHECK(app->state().routine.set_up->page == app::SetUp::Page::times);
    app->dispatch(app::FinishSetUp{app::Switch::on});
    CHECK_FALSE(app->state().routine.set_up);
    auto const& history = app->state().history;
    REQUIRE_FALSE(history.routine().empty());
    CHECK(history.routine().size() <= 2);
    for (auto const& item : history.routine())
        CHECK(item.spot.side == Side::right);
    CHECK(app->state().plan.reminders.on);
    REQUIRE(next_slot(history, app->state().now.present()));
}

TEST_CASE("First minute: whoever has chosen spots only lacks the times", "[app][routine]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PutInRoutine{{{hip, 75, {}}}});
    app->dispatch(app::BeginSetUp{});
    REQUIRE(app->state().routine.set_up);
    CHECK(app->state().routine.set_up->page == app::SetUp::Page::times);
    app->dispatch(app::SetUpTimes{4});
    app->dispatch(app::FinishSetUp{app::Switch::off});
    CHECK(app->state().history.routine() == std::vector<RoutineItem>{{hip, 75, {}}});
    auto const* schedule = app->state().history.routine_log().schedule();
    REQUIRE(schedule);
    CHECK(slots_of(*schedule, schedule->first_day).size() == 4);
    CHECK_FALSE(app->state().plan.reminders.on);
}

TEST_CASE("Today: wakes when a slot falls due, and sleeps while something else is shown", "[app][routine]")
{
    TestWorld world;
    set_time(world, 7, 0);
    auto const app = world.start();
    plan(world, *app, {{hip, 60, {}}});
    set_time(world, 7, 30);
    app->dispatch(app::OpenTab{app::Tab::today});
    REQUIRE(app->wake_at());
    CHECK(*app->wake_at() <= world.clock.boot + 30min);
    app->dispatch(app::OpenTab{app::Tab::learn});
    CHECK_FALSE(app::routine_wake_at(app->state()));
}

} // namespace routine_test
