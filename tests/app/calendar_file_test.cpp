// SPDX-License-Identifier: MIT
// The calendar file as the app saves it: whole at every moment, and said to be saved only when it is.
#include "app/data/calendar_file.hpp"
#include "support/test_world.hpp"
#include "ui/words/calendar_words.hpp"
#include "ui/words/data_words.hpp"

#include <catch2/catch.hpp>

namespace calendar_file_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

constexpr char const* path = "/backups/Tenderspot.ics";
constexpr std::int32_t today = 20'779; ///< 2026-11-22

Schedule mornings() { return {5, std::vector<SlotTime>{{480, {}}}, 180, today, {}, {}}; }

/// Its schedule comes with another device's journal: what the app writes itself is tried elsewhere.
void plan(TestWorld& world, std::optional<Schedule> schedule)
{
    auto const journal = Journal::open(world.disk, "/data", {9, 99}, [](KeptRecord&&) {});
    REQUIRE(journal);
    REQUIRE(journal.value()->append(ScheduleSet{world.clock.wall_now(), std::move(schedule)}));
}

std::string text_of(Bytes const& bytes) { return {reinterpret_cast<char const*>(bytes.data()), bytes.size()}; }

app::SaveCalendar save(app::App const& app)
{
    auto const& log = app.state().history.routine_log();
    return {ui::calendar_titles(*app.state().facts, ReminderWords::neutral, log)};
}

app::DataFailed const* failed(app::App const& app) { return std::get_if<app::DataFailed>(&app.state().data.result); }

} // namespace

TEST_CASE("Calendar file: it is saved beside the backups, and replaced the next time", "[app][data]")
{
    TestWorld world;
    plan(world, mornings());
    auto app = world.start();
    app->dispatch(save(*app));
    auto const* saved = std::get_if<app::CalendarSaved>(&app->state().data.result);
    REQUIRE(saved);
    CHECK(saved->path == path);
    CHECK(ui::calendar_line(*saved).find(path) != std::string::npos);
    auto const first = text_of(world.disk.bytes(path));
    CHECK(first.find("RRULE:FREQ=DAILY\r\n") != std::string::npos);
    CHECK(first.find("SUMMARY:Time for your treatment\r\n") != std::string::npos);
    world.clock.advance(std::chrono::hours{1});
    app->dispatch(save(*app));
    CHECK(text_of(world.disk.bytes(path)) != first);
    CHECK_FALSE(world.disk.all().contains(std::string{path} + ".new"));
    app->dispatch(app::LookForBackups{});
    CHECK(app->state().data.backups->empty());
}

TEST_CASE("Calendar file: without a plan none is written, and it is said why", "[app][data]")
{
    TestWorld world;
    auto app = world.start();
    auto const before = world.disk.all();
    app->dispatch(save(*app));
    REQUIRE(failed(*app));
    CHECK(failed(*app)->what == app::DataFailed::What::calendar);
    CHECK(ui::error_text(*failed(*app)).title == "No calendar was saved");
    CHECK(ui::error_text(*failed(*app)).sentence == ui::nothing_for_calendar());
    CHECK(world.disk.all() == before);
}

TEST_CASE("Calendar file: whatever the disk refuses, the old one stays whole and nothing is left over", "[app][data]")
{
    for (auto const kind :
         {CallKind::make_directory, CallKind::create, CallKind::append, CallKind::sync, CallKind::rename}) {
        CAPTURE(static_cast<int>(kind));
        TestWorld world;
        plan(world, mornings());
        auto app = world.start();
        app->dispatch(save(*app));
        auto const before = world.disk.all();
        world.clock.advance(std::chrono::hours{1});
        world.files.set(every(kind, FileError::no_space));
        app->dispatch(save(*app));
        REQUIRE(failed(*app));
        CHECK(failed(*app)->error == TaskError::no_space);
        CHECK(world.disk.all() == before);
    }
}

TEST_CASE("Calendar file: it is renamed only when it is on the disk, and that is saved as well", "[app][data]")
{
    MemoryFiles disk;
    REQUIRE(disk.make_directory("c"));
    FaultyFiles files{disk};
    REQUIRE(app::replace_file(files, "c/a.ics", "one"));
    std::vector<CallKind> kinds;
    for (auto const& call : files.diary())
        if (call.kind != CallKind::list && call.kind != CallKind::open_to_read) kinds.push_back(call.kind);
    CHECK(kinds == std::vector{CallKind::remove, CallKind::create, CallKind::append, CallKind::sync, CallKind::rename,
                               CallKind::sync_directory});
    CHECK(text_of(disk.bytes("c/a.ics")) == "one");
    disk.put("c/a.ics.new", Bytes(3)); // Of one that was cut short.
    REQUIRE(app::replace_file(files, "c/a.ics", "two"));
    CHECK(text_of(disk.after_power_cut(1).bytes("c/a.ics")) == "two");
}

TEST_CASE("Calendar file: not while a treatment is under way", "[app][data]")
{
    TestWorld world;
    plan(world, mornings());
    auto app = world.start();
    app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app->dispatch(app::StartTreatment{});
    app->dispatch(save(*app));
    CHECK(std::holds_alternative<std::monostate>(app->state().data.result));
    CHECK_FALSE(world.disk.all().contains(path));
}

TEST_CASE("Calendar file: no part of the body is named unless that is wanted", "[app][data]")
{
    auto const& facts = shipped_assets().catalogue;
    RoutineLog log;
    log.apply(RoutineSet{{1, 0, ""}, {{{"GMED-1", Side::left}, 90, {}}, {{"QL-1", Side::right}, 60, {}}}});
    auto const neutral = ui::calendar_titles(facts, ReminderWords::neutral, log);
    CHECK(neutral.title == "Time for your treatment");
    CHECK(neutral.note.find("Gluteus") == std::string::npos);
    auto const full = ui::calendar_titles(facts, ReminderWords::full, log);
    CHECK(full.title.rfind("Treat: Gluteus medius", 0) == 0);
    CHECK(full.title.find("Quadratus lumborum") != std::string::npos);
    CHECK(full.note.find("1 min 30 s\n") != std::string::npos);
    log.apply(RoutineSet{{2, 0, ""}, {}});
    CHECK(ui::calendar_titles(facts, ReminderWords::full, log).title == neutral.title);
}

} // namespace calendar_file_test
