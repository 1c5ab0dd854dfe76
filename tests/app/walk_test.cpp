// SPDX-License-Identifier: MIT
// The satellite walk-through, the routine, and getting about among the pages.
#include "app/walk/walk_reduce.hpp"
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace walk_test {

using namespace tenderspot;
using namespace tenderspot::support;
using namespace std::chrono_literals;

namespace {

Spot const from{"GMED-1", Side::left}, ql{"QL-1", Side::left}, tfl{"TFL-1", Side::right};

} // namespace

TEST_CASE("Walk: each answer is on the disk at once, and the last one counts", "[app][walk]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::BeginWalk{from});
    app->dispatch(app::AnswerCheck{ql, Finding::tender, {}});
    app->dispatch(app::AnswerCheck{ql, Finding::tender, Score::from(6)});
    app->dispatch(app::WalkTo{1});
    app->dispatch(app::AnswerCheck{tfl, Finding::tender, Score::from(4)});
    app->dispatch(app::AnswerCheck{tfl, Finding::clear, Score::from(4)});
    REQUIRE(app->state().walk);
    CHECK(app->state().walk->answers ==
          std::map<Spot, app::WalkAnswer>{{ql, {Finding::tender, Score::from(6)}}, {tfl, {Finding::clear, {}}}});
    app.reset();
    app = world.start();
    auto const& checks = app->state().history.checks();
    REQUIRE(checks.size() == 2);
    CHECK(checks.at(ql).tenderness == Score::from(6));
    CHECK(checks.at(tfl).finding == Finding::clear);
}

TEST_CASE("Walk: an answer that cannot be saved is not shown as given", "[app][walk]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginWalk{from});
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::AnswerCheck{ql, Finding::clear, {}});
    CHECK(app->state().walk->answers.empty());
    CHECK(app->state().journal.save_failed);
}

TEST_CASE("Walk: back goes one muscle back, then out; a treatment from it comes back to it", "[app][walk]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginWalk{from});
    app->dispatch(app::WalkTo{2});
    app->dispatch(app::GoBack{});
    CHECK(app->state().walk->step == 1);
    app->dispatch(app::WalkTo{4});
    app->dispatch(app::PrepareTreatment{ql});
    app->dispatch(app::StartTreatment{});
    world.run(*app, 101s);
    app->dispatch(app::SaveScore{});
    app->dispatch(app::LeaveTreatment{});
    REQUIRE(app->state().walk);
    CHECK(app->state().walk->step == 4);
    app->dispatch(app::WalkTo{0});
    app->dispatch(app::GoBack{});
    CHECK_FALSE(app->state().walk);
}

TEST_CASE("Routine: what was found joins with one tap, nothing joins twice, and it outlives a restart",
          "[app][routine]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::PutInRoutine{{{from, 90}}});
    app->dispatch(app::PutInRoutine{{{from, 60}, {ql, 60}, {tfl, 60}}});
    auto const expected = std::vector<RoutineItem>{{from, 90}, {ql, 60}, {tfl, 60}};
    CHECK(app->state().history.routine() == expected);
    app.reset();
    app = world.start();
    CHECK(app->state().history.routine() == expected);
    CHECK(app::routine_item(app->state(), ql));
    app->dispatch(app::TakeFromRoutine{ql});
    CHECK_FALSE(app::routine_item(app->state(), ql));
}

TEST_CASE("Routine: a treatment from it has its own length", "[app][routine]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{ql, 105});
    CHECK(app->state().treat->spots.front().seconds == 105);
    app->dispatch(app::PrepareTreatment{ql});
    CHECK(app->state().treat->spots.front().seconds == 90);
}

TEST_CASE("Learn: a page opens from anywhere but a running treatment, and back leads to where it was opened", "[app][learn]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::OpenTab{app::Tab::learn});
    app->dispatch(app::SearchPages{"stairs"});
    app->dispatch(app::OpenArticle{"gmed", "causes"});
    CHECK(app->state().tab == app::Tab::learn);
    CHECK(app->state().learn.section == "causes");
    app->dispatch(app::GoBack{});
    CHECK_FALSE(app->state().learn.article);
    CHECK(app->state().learn.search == "stairs");
    app->dispatch(app::OpenTab{app::Tab::learn});
    CHECK(app->state().learn.search.empty());

    app->dispatch(app::PrepareTreatment{from});
    app->dispatch(app::StartTreatment{});
    app->dispatch(app::OpenArticle{"gmed", {}});
    CHECK(app->state().treat);
    CHECK_FALSE(app->state().learn.article);
}

TEST_CASE("Getting about: an idle app asks never to be woken", "[app]")
{
    TestWorld world;
    auto app = world.start();
    CHECK_FALSE(app->wake_at());
    app->dispatch(app::SelectSpot{from});
    CHECK_FALSE(app->wake_at());
}

} // namespace walk_test
