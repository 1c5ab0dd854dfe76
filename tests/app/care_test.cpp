// SPDX-License-Identifier: MIT
// The care around the treatments: how sore a day is, a strain, moves.
#include "app/treat/saving.hpp"
#include "session_parts.hpp"

namespace care_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

void treat(TestWorld& world, app::App& app)
{
    do_all(app, {app::PrepareTreatment{hip, 60}, app::StartTreatment{}});
    REQUIRE(page<app::HoldPage>(app));
    world.run(app, 70s);
    do_all(app, {app::SaveScore{}, app::LeaveTreatment{}});
}

} // namespace

TEST_CASE("Soreness: asked on the day after a treatment only, until it is answered", "[app][soreness]")
{
    TestWorld world;
    auto const app = world.start();
    auto const asks = [&] {
        app->dispatch(app::OpenTab{app::Tab::today}); // Brings the app to the present.
        return asks_soreness(app->state().history, app->state().now.wall);
    };
    CHECK_FALSE(asks());
    world.clock.advance(24h);
    CHECK_FALSE(asks());
    treat(world, *app);
    CHECK_FALSE(asks());
    world.clock.advance(24h);
    CHECK(asks());
    app->dispatch(app::SaveSoreness{}); // Nothing was answered yet.
    CHECK(asks());
    do_all(*app, {app::ReportSoreness{score(2)}, app::SaveSoreness{}});
    CHECK_FALSE(asks());
    CHECK_FALSE(app->state().care.soreness.score);
    world.clock.advance(24h);
    CHECK_FALSE(asks());
}

TEST_CASE("Soreness: a sore day or a bruise speaks against pressing, and makes the next ones shorter",
          "[app][soreness]")
{
    for (auto const& [value, bruise, objects] :
         {std::tuple{3, false, false}, {4, false, true}, {8, false, true}, {0, true, true}}) {
        CAPTURE(value, bruise);
        TestWorld world;
        auto app = world.start();
        treat(world, *app);
        world.clock.advance(24h);
        do_all(*app, {app::ReportSoreness{score(value)}, app::TellBruise{bruise}, app::SaveSoreness{}});
        app.reset();
        app = world.start();
        auto const today = all_of_kind<SorenessReported>(world);
        REQUIRE(today.size() == 1);
        CHECK(today[0].day == local_day(world.clock.wall_now()));
        CHECK(against(*app, hip) == (objects ? Rules{DoseRule::sore} : Rules{}));
        world.clock.advance(24h);
        app->dispatch(app::PrepareTreatment{hip});
        CHECK(app->state().treat->spots.front().seconds == (objects ? 60 : 90));
        CHECK(app::contraindications(app->state(), *app->state().treat).empty());
        world.clock.advance(48h);
        app->dispatch(app::PrepareTreatment{hip});
        CHECK(app->state().treat->spots.front().seconds == 90);
    }
}

TEST_CASE("Strain: locks its side for 72 hours from its onset, and not the other", "[app][strain]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::ShowPage{app::Page::strain});
    REQUIRE(app->state().care.draft);
    app->dispatch(app::SaveStrain{}); // No side was chosen.
    app->dispatch(app::ChangeStrain{{6, Side::left, Onset::sudden, Walking::limping, Strength::as_usual}});
    CHECK(all_of_kind<StrainReported>(world).empty());
    app->dispatch(app::SaveStrain{});
    CHECK_FALSE(app->state().care.draft);
    auto const told = all_of_kind<StrainReported>(world);
    REQUIRE(told.size() == 1);
    CHECK(told[0].at.utc_ms - told[0].onset_utc_ms == 6 * 3600 * 1000);
    CHECK(told[0].grade == StrainGrade::two);
    CHECK(against(*app, hip) == Rules{DoseRule::fresh_strain});
    CHECK(against(*app, other_hip).empty());
    do_all(*app, {app::PrepareTreatment{hip}, app::Overrule{}, app::StartTreatment{}});
    CHECK(page<app::BeforePage>(*app));
    app.reset();
    app = world.start();
    world.clock.advance(66h - 1ms);
    CHECK(against(*app, hip) == Rules{DoseRule::fresh_strain});
    world.clock.advance(1ms);
    // A strain of grade two may not have healed yet: it advises against.
    CHECK(against(*app, hip) == Rules{DoseRule::mending_strain});
    world.clock.advance(24h * 28);
    CHECK(against(*app, hip).empty());
}

TEST_CASE("Strain: a serious one locks its side until a clinician has agreed, and is not over before", "[app][strain]")
{
    TestWorld world;
    auto app = world.start();
    app::StrainDraft const serious{0, Side::left, Onset::sudden, Walking::hardly, Strength::none};
    do_all(*app, {app::ShowPage{app::Page::strain}, app::ChangeStrain{serious}, app::SaveStrain{}});
    world.clock.advance(24h * 20);
    CHECK(against(*app, hip) == Rules{DoseRule::serious_strain});
    CHECK(against(*app, other_hip).empty());
    app->dispatch(app::EndStrain{app::StrainEnd::healed});
    CHECK(app->state().history.strain());
    app->dispatch(app::AgreeStrain{});
    app.reset();
    app = world.start();
    CHECK(against(*app, hip) == Rules{DoseRule::mending_strain});
    // Told again it has to be agreed to again.
    do_all(*app, {app::ChangeStrain{serious}, app::SaveStrain{}});
    CHECK(against(*app, hip) == Rules{DoseRule::serious_strain});
    do_all(*app, {app::AgreeStrain{}, app::EndStrain{app::StrainEnd::healed}});
    CHECK_FALSE(app->state().history.strain());
    CHECK(against(*app, hip).empty());
}

TEST_CASE("Strain: nothing is answered beforehand, and nothing is kept before all is answered", "[app][strain]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::ShowPage{app::Page::strain});
    app::StrainDraft draft;
    CHECK_FALSE(app->state().care.draft->is_complete());
    auto const save = [&] {
        do_all(*app, {app::ChangeStrain{draft}, app::SaveStrain{}});
        return all_of_kind<StrainReported>(world).size();
    };
    CHECK(save() == 0);
    draft.hours_ago = 0;
    CHECK(save() == 0);
    draft.side = Side::left;
    CHECK(save() == 0);
    draft.onset = Onset::sudden;
    CHECK(save() == 0);
    draft.walking = Walking::as_usual;
    CHECK(save() == 0);
    draft.strength = Strength::as_usual;
    CHECK(save() == 1);
}

TEST_CASE("Strain: told again it keeps its onset; healed, it locks nothing; told once more it is a new one",
          "[app][strain]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::ShowPage{app::Page::strain}, app::ChangeStrain{just_strained}, app::SaveStrain{}});
    auto const onset = app->state().history.strain()->onset_utc_ms;
    world.clock.advance(10h);
    do_all(*app,
           {app::ChangeStrain{{10, Side::right, Onset::gradual, Walking::hardly, Strength::none}}, app::SaveStrain{}});
    REQUIRE(app->state().history.strain());
    CHECK(app->state().history.strain()->onset_utc_ms == onset);
    CHECK(app->state().history.strain()->side == Side::right);
    CHECK(app->state().history.strain()->grade == StrainGrade::three);
    CHECK(against(*app, other_hip) == Rules{DoseRule::fresh_strain, DoseRule::serious_strain});
    do_all(*app, {app::AgreeStrain{}, app::EndStrain{app::StrainEnd::healed}});
    CHECK_FALSE(app->state().history.strain());
    CHECK(against(*app, other_hip).empty());
    app->dispatch(app::EndStrain{app::StrainEnd::healed});
    CHECK(all_of_kind<StrainResolved>(world).size() == 1);
    do_all(*app, {app::ShowPage{app::Page::strain}, app::ChangeStrain{just_strained}, app::SaveStrain{}});
    CHECK(app->state().history.strain()->onset_utc_ms == world.clock.utc_ms);
}

TEST_CASE("Strain: answers that cannot be saved stay in their form", "[app][strain]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::ShowPage{app::Page::strain},
                  app::ChangeStrain{{500, Side::right, Onset::gradual, Walking::as_usual, Strength::weaker}}});
    CHECK(app->state().care.draft->hours_ago == 96);
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::SaveStrain{});
    REQUIRE(app->state().care.draft);
    CHECK(app->state().care.draft->strength == Strength::weaker);
    CHECK(app->state().journal.save_failed);
}

TEST_CASE("Moves: one runs through its rounds and sides, and is written down once", "[app][moves]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginExercise{"pelvis_hold"}); // 20 s, two sides, two rounds.
    REQUIRE(page<app::HoldPage>(*app));
    CHECK(world.screen.screen == Screen::stays_on);
    world.run(*app, 10s + 4 * 20s + 3 * 5s - 1ms);
    CHECK(page<app::HoldPage>(*app));
    CHECK(all_of_kind<ExerciseDone>(world).empty());
    world.run(*app, 1ms);
    REQUIRE(page<app::SavedPage>(*app));
    CHECK(world.screen.screen == Screen::may_sleep);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::change) == 3);
    do_all(*app, {app::SaveScore{}, app::RetrySave{}, app::LeaveTreatment{}});
    auto const done = all_of_kind<ExerciseDone>(world);
    REQUIRE(done.size() == 1);
    CHECK(done[0].exercise == "pelvis_hold");
    CHECK(done[0].seconds == 80);
    CHECK(done[0].outcome == Outcome::finished);
    CHECK(treatments(world).empty());
    CHECK_FALSE(world.start()->state().recovery);
}

TEST_CASE("Moves: repetitions are a beat each; stopped early, what was done counts", "[app][moves]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginExercise{"side_step"}); // Ten times in 30 s.
    world.run(*app, 40s);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::stroke) == 9);
    world.run(*app, 11s);
    app->dispatch(app::StopBecause{StopReason::enough});
    REQUIRE(page<app::SavedPage>(*app));
    auto const done = all_of_kind<ExerciseDone>(world);
    REQUIRE(done.size() == 1);
    CHECK(done[0].seconds == 36);
    CHECK(done[0].outcome == Outcome::stopped);
    CHECK(all_of_kind<StopExplained>(world).empty());
}

TEST_CASE("Moves: one that cannot be saved says so, and is saved once there is room", "[app][moves]")
{
    TestWorld world;
    auto const app = world.start();
    world.files.set(every(CallKind::append, FileError::no_space));
    app->dispatch(app::BeginExercise{"side_step"});
    world.run(*app, 5min);
    CHECK(app->state().treat->failed == SaveError::no_space);
    CHECK_FALSE(app::is_saved(app->state()));
    world.files.set(never());
    do_all(*app, {app::RetrySave{}, app::RetrySave{}});
    CHECK(app::is_saved(app->state()));
    CHECK(all_of_kind<ExerciseDone>(world).size() == 1);
}

TEST_CASE("Moves: an unknown one does not begin, and none pushes a treatment aside", "[app][moves]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginExercise{"handstand"});
    CHECK_FALSE(app->state().treat);
    do_all(*app, {app::PrepareTreatment{hip}, app::StartTreatment{}, app::BeginExercise{"side_step"}});
    CHECK(app->state().treat->exercise.empty());
}

} // namespace care_test
