// SPDX-License-Identifier: MIT
// Several spots in one session: a treatment each, and whether somebody was there.
#include "app/treat/saving.hpp"
#include "session_parts.hpp"

namespace session_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

Spot const waist{"QL-1", Side::left};

} // namespace

TEST_CASE("Session: each spot is a treatment of its own, all of one session, with its own scores", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareSession{{{hip, 60}, {other_hip, 75}, {waist, 90}}});
    do_all(*app, {app::ChooseScore{score(7)}, app::OpenSpot{2}, app::ChooseScore{score(5)}, app::Overrule{},
                  app::StartTreatment{}});
    world.run(*app, 255s);
    REQUIRE(page<app::AfterPage>(*app));
    REQUIRE(page<app::AfterPage>(*app)->chosen.size() == 3);
    do_all(*app, {app::ChooseScore{score(4), 0}, app::ChooseScore{score(3), 1}, app::ChooseScore{score(9), 3}});
    app->dispatch(app::SaveScore{});
    CHECK(app::is_saved(app->state()));

    auto const all = treatments(world);
    REQUIRE(all.size() == 3);
    for (auto const& one : all) {
        CHECK(one.session == all[0].id);
        CHECK(one.outcome == Outcome::finished);
    }
    CHECK(all[0].spot == hip);
    CHECK(all[1].spot == other_hip);
    CHECK(all[2].spot == waist);
    CHECK(all[0].held_ms == 60000);
    CHECK(all[1].held_ms == 75000);
    CHECK(all[2].held_ms == 90000);
    CHECK(all[0].before == score(7));
    CHECK_FALSE(all[1].before);
    CHECK(all[2].before == score(5));
    CHECK(all[0].after == score(4));
    CHECK(all[1].after == score(3));
    CHECK_FALSE(all[2].after);
    CHECK(all[1].began.utc_ms - all[0].began.utc_ms == 70000);
    CHECK(all[2].began.utc_ms - all[1].began.utc_ms == 85000);
    CHECK(on_disk(world).size() == 3);
    CHECK(kinds(world) == Kinds{"began", "ended", "began", "ended", "began", "ended", "score", "score"});
}

TEST_CASE("Session: what is still to come is on the disk with each spot that begins", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareSession{{{hip, 60}, {other_hip, 75}, {waist, 90}}});
    auto const planned = app->state().treat->spots;
    do_all(*app, {app::Overrule{}, app::StartTreatment{}});
    world.run(*app, 160s);
    auto const began = all_of_kind<TreatmentBegan>(world);
    REQUIRE(began.size() == 3);
    CHECK(began[0].then == std::vector<PlannedSpot>{planned[1], planned[2]});
    CHECK(began[1].then == std::vector<PlannedSpot>{planned[2]});
    CHECK(began[2].then.empty());
    CHECK(began[0].session == TreatmentId{});
    CHECK(began[1].session == treatments(world)[0].id);
    CHECK(began[1].technique == planned[1].technique);
    CHECK(began[1].planned_seconds == 75);
}

TEST_CASE("Session: a spot has its end, and the next its beginning, as soon as the change comes", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 69999ms);
    CHECK(kinds(world) == Kinds{"began"});
    world.run(*app, 1ms);
    CHECK(kinds(world) == Kinds{"began", "ended", "began"});
    CHECK(on_disk(world).size() == 1);
    CHECK(on_disk(world).unfinished().size() == 1);
}

TEST_CASE("Session: when nobody touched anything it is asked whether it was done, of every spot", "[app][sitting]")
{
    for (auto const did : {Did::done, Did::partly, Did::no}) {
        TestWorld world;
        auto const app = world.start();
        begin_two(*app);
        app->dispatch(app::Hide{}); // Nobody's hand.
        world.run(*app, 140s);
        REQUIRE(page<app::AfterPage>(*app));
        CHECK_FALSE(page<app::AfterPage>(*app)->touched);
        do_all(*app, {app::ConfirmDone{did}, app::SaveScore{}});
        auto const all = treatments(world);
        REQUIRE(all.size() == 2);
        CHECK(all[0].did == did);
        CHECK(all[1].did == did);
        CHECK(kinds(world) == Kinds{"began", "ended", "began", "ended", "did", "did"});
    }
}

TEST_CASE("Session: whoever touched anything is not asked", "[app][sitting]")
{
    std::vector<app::Action> const touches{app::Drive{app::Command::extend}, app::Drive{app::Command::skip},
                                           app::AnswerFeel{Feel::easing}, app::ShowSheet{app::HoldPage::Sheet::stop}};
    for (auto const& touch : touches) {
        TestWorld world;
        auto const app = world.start();
        begin_two(*app);
        world.run(*app, 30s);
        do_all(*app, {touch, app::Drive{app::Command::resume}});
        world.run(*app, 180s);
        REQUIRE(page<app::AfterPage>(*app));
        CHECK(page<app::AfterPage>(*app)->touched);
        app->dispatch(app::SaveScore{});
        CHECK(all_of_kind<TreatmentConfirmed>(world).empty());
    }
}

} // namespace session_test
