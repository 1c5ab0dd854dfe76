// SPDX-License-Identifier: MIT
// What can be planned before a session, and what speaks against it.
#include "app/treat/plan.hpp"
#include "session_fixture.hpp"

namespace before_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

Spot const hip{"GMED-1", Side::left}, other_hip{"GMED-1", Side::right}, waist{"QL-1", Side::left};

std::vector<PlannedSpot> const& spots(app::App const& app) { return app.state().treat->spots; }

std::vector<Spot> order(app::App const& app)
{
    std::vector<Spot> found;
    for (auto const& one : spots(app))
        found.push_back(one.spot);
    return found;
}
using Spots = std::vector<Spot>;

std::vector<DoseRule> against(app::App const& app)
{
    std::vector<DoseRule> found;
    for (auto const& one : app::contraindications(app.state(), *app.state().treat))
        found.push_back(one.rule);
    return found;
}
using Rules = std::vector<DoseRule>;

void treat(TestWorld& world, app::App& app, Spot const& spot)
{
    do_all(app, {app::PrepareTreatment{spot, 60}, app::StartTreatment{}});
    REQUIRE(page<app::HoldPage>(app));
    world.run(app, 70s);
    do_all(app, {app::SaveScore{}, app::LeaveTreatment{}});
}

} // namespace

TEST_CASE("Guard: advice holds a session back until it is overruled", "[app][guard]")
{
    TestWorld world;
    auto const app = world.start();
    treat(world, *app, hip);
    do_all(*app, {app::PrepareTreatment{hip}, app::StartTreatment{}});
    CHECK(page<app::BeforePage>(*app));
    CHECK(against(*app) == Rules{DoseRule::too_soon});
    CHECK(all_of_kind<TreatmentBegan>(world).size() == 1);
    do_all(*app, {app::Overrule{}, app::StartTreatment{}});
    CHECK(page<app::HoldPage>(*app));
    CHECK(all_of_kind<TreatmentBegan>(world).size() == 2);
}

TEST_CASE("Guard: what was overruled is asked anew once the plan is another", "[app][guard]")
{
    std::vector<app::Action> const changes{app::ChooseHold{120}, app::AddSpot{other_hip},
                                           app::ChooseMode{Mode::strokes}};
    for (auto const& change : changes) {
        TestWorld world;
        auto const app = world.start();
        treat(world, *app, hip);
        do_all(*app, {app::PrepareTreatment{hip}, app::Overrule{}, change, app::StartTreatment{}});
        CHECK(page<app::BeforePage>(*app));
    }
}

TEST_CASE("Guard: 75 minutes later nothing speaks against it", "[app][guard]")
{
    TestWorld world;
    auto const app = world.start();
    treat(world, *app, hip);
    app->dispatch(app::PrepareTreatment{hip});
    world.clock.advance(75min);
    app->dispatch(app::StartTreatment{});
    CHECK(page<app::HoldPage>(*app));
}

TEST_CASE("Guard: a lock cannot be overruled", "[app][guard]")
{
    TestWorld world;
    auto const app = world.start();
    answer_check(*app, {"blood"});
    do_all(*app, {app::PrepareTreatment{hip}, app::Overrule{}, app::StartTreatment{}});
    CHECK(page<app::BeforePage>(*app));
    CHECK(against(*app) == Rules{DoseRule::ask_clinician});
    CHECK(all_of_kind<TreatmentBegan>(world).empty());
    answer_check(*app, {}, {"blood"}); // What applies is remembered; now a clinician has agreed.
    app->dispatch(app::StartTreatment{});
    CHECK(page<app::HoldPage>(*app));
}

TEST_CASE("Guard: more than fifteen minutes in all is a lock until a spot is taken out", "[app][guard]")
{
    TestWorld world;
    auto const app = world.start();
    std::vector<RoutineItem> items;
    for (auto const* id : {"GMED-1", "GMED-2", "GMED-3", "TFL-1"})
        for (auto const side : {Side::left, Side::right})
            items.push_back({{id, side}, 120});
    app->dispatch(app::PrepareSession{items});
    do_all(*app, {app::Overrule{}, app::StartTreatment{}});
    CHECK(page<app::BeforePage>(*app));
    CHECK(against(*app).front() == DoseRule::session_too_long);
    do_all(*app, {app::DropSpot{}, app::Overrule{}, app::StartTreatment{}});
    CHECK(page<app::HoldPage>(*app));
}

TEST_CASE("Before: answers of the safety check change the tool, the pressure and the length", "[app][before]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::PrepareTreatment{hip, 120});
    CHECK(spots(*app).front().technique.tool == "ball");
    CHECK(spots(*app).front().technique.pressure_high == 6);
    CHECK(spots(*app).front().seconds == 120);
    answer_check(*app, {"pregnant", "balance"});
    app->dispatch(app::PrepareTreatment{hip, 120});
    CHECK(spots(*app).front().technique.tool == "cane");
    CHECK(spots(*app).front().technique.pressure_high == 4);
    CHECK(spots(*app).front().seconds == 60);
    do_all(*app,
           {app::ChooseTool{"ball"}, app::ChooseTool{"floor_ball"}, app::ChoosePressure{6, 9}, app::ChooseHold{120}});
    CHECK(spots(*app).front().technique.tool == "cane");
    CHECK(spots(*app).front().technique.pressure_high == 4);
    CHECK(spots(*app).front().technique.pressure_low == 4);
    CHECK(spots(*app).front().seconds == 60);
}

TEST_CASE("Before: answers given while a session is planned change what is planned already", "[app][before]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::PrepareSession{{{hip, 120}, {waist, 90}}}, app::ChooseScore{score(6)}});
    answer_check(*app, {"pregnant", "balance"});
    REQUIRE(page<app::BeforePage>(*app));
    for (auto const& one : spots(*app)) {
        CHECK(one.technique.tool == "cane");
        CHECK(one.technique.pressure_high == 4);
        CHECK(one.seconds == 60);
    }
    CHECK(order(*app) == Spots{hip, waist});
    CHECK(spots(*app).front().before == score(6));
}

TEST_CASE("Before: a spot is pressed as it was the last time", "[app][before]")
{
    TestWorld world;
    auto app = world.start();
    do_all(*app, {app::PrepareTreatment{hip}, app::ChooseMode{Mode::strokes}, app::ChooseStrokes{8, 2000},
                  app::ChooseTool{"cane"}, app::StartTreatment{}});
    world.run(*app, 10s);
    world.cues.all.clear();
    world.run(*app, 16s);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::stroke) == 7);
    do_all(*app, {app::SaveScore{}, app::LeaveTreatment{}});
    CHECK(treatments(world).front().held_ms == 16000);
    app.reset();
    world.clock.advance(3h);
    app = world.start();
    do_all(*app, {app::PrepareSession{{{hip, 0}, {other_hip, 0}}}});
    CHECK(spots(*app)[0].technique.mode == Mode::strokes);
    CHECK(spots(*app)[0].technique.tool == "cane");
    CHECK(spots(*app)[1].technique.mode == Mode::hold);
    CHECK(spots(*app)[1].technique.tool == "ball");
}

TEST_CASE("Before: strokes come in the offered numbers and beats, and a hold goes back to the usual length",
          "[app][before]")
{
    TestWorld world;
    auto const app = world.start();
    auto const planned = [&]() -> PlannedSpot const& { return spots(*app).front(); };
    do_all(*app, {app::PrepareTreatment{hip}, app::ChooseMode{Mode::strokes}});
    CHECK(planned().technique.beat_ms == 3000);
    CHECK(planned().seconds == 30);
    app->dispatch(app::ChooseStrokes{12, 2500});
    CHECK(planned().seconds == 30);
    app->dispatch(app::ChooseStrokes{100, 60000});
    CHECK(planned().seconds == 36);
    CHECK(planned().technique.beat_ms == 3000);
    app->dispatch(app::ChooseStrokes{0, 1});
    CHECK(planned().seconds == 16);
    app->dispatch(app::ChooseMode{Mode::hold});
    CHECK(planned().seconds == 90);
    CHECK(planned().technique.beat_ms == 0);
}

TEST_CASE("Before: the spots can be put in another order, joined by the other side, and taken out", "[app][before]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::PrepareSession{{{hip, 60}, {waist, 60}}}, app::ChooseHold{105}, app::ChooseTool{"cane"},
                  app::ChooseScore{score(3)}, app::AddSpot{other_hip}});
    CHECK(order(*app) == Spots{hip, other_hip, waist});
    CHECK(spots(*app)[1].seconds == 105);
    CHECK(spots(*app)[1].technique == spots(*app)[0].technique);
    CHECK_FALSE(spots(*app)[1].before);
    app->dispatch(app::AddSpot{other_hip});
    CHECK(spots(*app).size() == 3);
    app->dispatch(app::MoveSpot{app::Direction::up});
    CHECK(order(*app) == Spots{hip, other_hip, waist});
    do_all(*app, {app::MoveSpot{app::Direction::down}, app::MoveSpot{app::Direction::down},
                  app::MoveSpot{app::Direction::down}});
    CHECK(order(*app) == Spots{other_hip, waist, hip});
    CHECK(page<app::BeforePage>(*app)->open == 2);
    do_all(*app, {app::DropSpot{}, app::DropSpot{}, app::DropSpot{}});
    CHECK(order(*app) == Spots{other_hip});
    CHECK(page<app::BeforePage>(*app)->open == 0);
}

TEST_CASE("Before: a session has at most 24 spots and at least one", "[app][before]")
{
    TestWorld world;
    auto const app = world.start();
    std::vector<RoutineItem> items;
    for (int i = 0; i < 30; ++i)
        items.push_back({{"P-" + std::to_string(i), Side::left}, 60});
    app->dispatch(app::PrepareSession{items});
    CHECK(spots(*app).size() == most_spots_in_session);
    app->dispatch(app::AddSpot{hip});
    CHECK(spots(*app).size() == most_spots_in_session);
    app->dispatch(app::LeaveTreatment{});
    do_all(*app, {app::PrepareSession{}, app::ChooseScore{score(1)}, app::AddSpot{hip}});
    CHECK_FALSE(app->state().treat);
}

} // namespace before_test
