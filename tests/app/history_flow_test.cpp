// SPDX-License-Identifier: MIT
// Changing and deleting treatments, and the journal's troubles as the app meets them.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace history_flow_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

TreatmentId one_treatment(TestWorld& world, app::App& app)
{
    app.dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app.dispatch(app::ChooseScore{*Score::from(7)});
    app.dispatch(app::StartTreatment{});
    world.run(app, 100s);
    app.dispatch(app::SaveScore{});
    app.dispatch(app::LeaveTreatment{});
    return app.state().history.newest(0).id;
}

} // namespace

TEST_CASE("History in the app: a change is a later record and outlives a restart", "[app][history]")
{
    TestWorld world;
    auto app = world.start();
    auto const id = one_treatment(world, *app);
    auto const bytes_before = world.disk.all();
    app->dispatch(app::OpenTreatment{id});
    app->dispatch(app::EditTreatment{});
    app->dispatch(app::DraftAfter{*Score::from(2)});
    app->dispatch(app::DraftNote{"after the run"});
    CHECK_FALSE(app->state().history.find(id)->after);
    app->dispatch(app::SaveDraft{});
    CHECK_FALSE(app->state().treatments.draft);

    for (auto const& [path, before] : bytes_before) {
        auto const after = world.disk.bytes(path);
        REQUIRE(after.size() >= before.size());
        CHECK(std::equal(before.begin(), before.end(), after.begin()));
    }
    app.reset();
    app = world.start();
    auto const treatment = app->state().history.find(id);
    REQUIRE(treatment);
    CHECK(treatment->before == Score::from(7));
    CHECK(treatment->after == Score::from(2));
    CHECK(treatment->note == "after the run");
}

TEST_CASE("History in the app: a deleted treatment can be taken back for eight seconds", "[app][history]")
{
    TestWorld world;
    auto app = world.start();
    auto const id = one_treatment(world, *app);
    app->dispatch(app::OpenTreatment{id});
    app->dispatch(app::DeleteTreatment{});
    CHECK(app->state().history.size() == 0);
    REQUIRE(app->state().undo);

    SECTION("taken back, it is there as before")
    {
        world.run(*app, 7s);
        app->dispatch(app::UndoDelete{});
        CHECK(app->state().history.size() == 1);
        app.reset();
        CHECK(world.start()->state().history.size() == 1);
    }
    SECTION("afterwards the offer is gone")
    {
        world.run(*app, 8s);
        CHECK_FALSE(app->state().undo);
        CHECK_FALSE(app->wake_at());
    }
}

TEST_CASE("History in the app: a change that cannot be saved stays in its form", "[app][history]")
{
    TestWorld world;
    auto app = world.start();
    auto const id = one_treatment(world, *app);
    app->dispatch(app::OpenTreatment{id});
    app->dispatch(app::EditTreatment{});
    app->dispatch(app::DraftNote{"kept in the form"});
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::SaveDraft{});
    CHECK(app->state().journal.save_failed == SaveError::no_space);
    REQUIRE(app->state().treatments.draft);
    CHECK(app->state().treatments.draft->note == "kept in the form");
    world.files.set(never());
    app->dispatch(app::SaveDraft{});
    CHECK_FALSE(app->state().journal.save_failed);
    CHECK(app->state().history.find(id)->note == "kept in the form");
}

TEST_CASE("Journal in the app: a second copy is refused, and works once the first is closed", "[app][journal]")
{
    TestWorld world;
    auto first = world.start();
    auto second = world.start();
    CHECK(second->state().journal.refused == OpenError::in_use);
    first.reset();
    second->dispatch(app::RetryOpen{});
    CHECK_FALSE(second->state().journal.refused);
}

TEST_CASE("Journal in the app: a write-protected folder shows its history and saves nothing", "[app][journal]")
{
    TestWorld world;
    auto app = world.start();
    one_treatment(world, *app);
    app.reset();
    world.files.set(no_changes(FileError::read_only));
    app = world.start();
    REQUIRE_FALSE(app->state().journal.refused);
    CHECK(app->state().journal.report.read_only == WhyReadOnly::no_permission);
    CHECK(app->state().history.size() == 1);
    app->dispatch(app::ChangeSetting{"theme", "dark"});
    CHECK(app->state().journal.save_failed == SaveError::read_only);
    CHECK(app->state().settings.theme == app::Theme::dark);
}

TEST_CASE("Journal in the app: no treatment is offered for recovery where nothing can be saved", "[app][journal]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::PrepareTreatment{{"QL-2", Side::right}});
    app->dispatch(app::StartTreatment{});
    app.reset();
    world.files.set(no_changes(FileError::read_only));
    CHECK_FALSE(world.start()->state().recovery);
}

} // namespace history_flow_test
