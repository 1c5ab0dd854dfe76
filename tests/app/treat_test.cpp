// SPDX-License-Identifier: MIT
// A treatment as the app runs it: what is on the disk at each moment, and what comes back after a kill.
#include "app/treat/saving.hpp"
#include "session_fixture.hpp"

namespace treat_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

Spot const spot{"GMED-1", Side::left};

void begin(app::App& app)
{
    app.dispatch(app::PrepareTreatment{spot});
    app.dispatch(app::ChooseScore{*Score::from(6)});
    app.dispatch(app::StartTreatment{});
}

/// What the journal is known to hold of the only spot.
app::StepSave const& save(app::App const& app)
{
    REQUIRE(app.state().treat);
    REQUIRE(app.state().treat->saves.size() == 1);
    return app.state().treat->saves.front();
}

} // namespace

TEST_CASE("Treatment in the app: from the score before to saved", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    CHECK(world.screen.screen == Screen::stays_on);
    REQUIRE(page<app::HoldPage>(*app));
    world.run(*app, 100s);
    REQUIRE(page<app::AfterPage>(*app));
    CHECK(world.screen.screen == Screen::may_sleep);
    app->dispatch(app::ChooseScore{*Score::from(4)});
    app->dispatch(app::SaveScore{});
    REQUIRE(page<app::SavedPage>(*app));
    CHECK(save(*app).treatment);
    CHECK(save(*app).end);
    CHECK(save(*app).score);
    CHECK(app::is_saved(app->state()));

    auto const history = on_disk(world);
    REQUIRE(history.size() == 1);
    auto const treatment = history.newest(0);
    CHECK(treatment.spot == spot);
    CHECK(treatment.held_ms == 90000);
    CHECK(treatment.before == Score::from(6));
    CHECK(treatment.after == Score::from(4));
    CHECK(treatment.outcome == Outcome::finished);
}

TEST_CASE("Treatment in the app: the beginning is on the disk before the first second passed", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    CHECK(on_disk(world).unfinished().size() == 1);
}

TEST_CASE("Treatment in the app: never are more than 15 s of it missing on the disk", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    world.run(*app, 10s);
    for (int second = 0; second < 89; ++second) {
        world.run(*app, 1s);
        auto const history = on_disk(world);
        REQUIRE(history.unfinished().size() == 1);
        auto const& last = history.unfinished().front().last;
        auto const kept = last ? last->held_ms : 0u;
        auto const real = static_cast<std::uint32_t>(second + 1) * 1000;
        CAPTURE(second, kept);
        CHECK(real - kept <= 15000);
        CHECK(kept <= real);
    }
}

TEST_CASE("Treatment in the app: a pause is on the disk at once", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    world.run(*app, 13s);
    app->dispatch(app::Drive{app::Command::pause});
    auto const history = on_disk(world);
    REQUIRE(history.unfinished().front().last);
    CHECK(history.unfinished().front().last->held_ms == 3000);
}

TEST_CASE("Treatment in the app: after a kill in the hold the app offers to keep, go on or discard", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    world.run(*app, 50s);
    app.reset();
    world.clock.advance(2h);
    app = world.start();
    REQUIRE(app->state().recovery);

    SECTION("kept, it is in the history with what was held until the last checkpoint")
    {
        app->dispatch(app::Decide{app::Decision::keep});
        auto const history = on_disk(world);
        REQUIRE(history.size() == 1);
        CHECK(history.newest(0).outcome == Outcome::kept);
        CHECK(history.newest(0).held_ms >= 25000);
        CHECK(history.newest(0).held_ms <= 40000);
        CHECK(history.unfinished().empty());
    }
    SECTION("discarded, it is not in the history and is not asked about again")
    {
        app->dispatch(app::Decide{app::Decision::discard});
        CHECK(on_disk(world).size() == 0);
        app.reset();
        CHECK_FALSE(world.start()->state().recovery);
    }
    SECTION("gone on with, it waits paused and then runs to its end")
    {
        app->dispatch(app::Decide{app::Decision::go_on});
        REQUIRE(page<app::HoldPage>(*app));
        CHECK(std::holds_alternative<Paused>(machine(*app)));
        app->dispatch(app::Drive{app::Command::resume});
        world.run(*app, 70s);
        CHECK(page<app::AfterPage>(*app));
        auto const history = on_disk(world);
        REQUIRE(history.size() == 1);
        CHECK(history.newest(0).held_ms == 90000);
        CHECK(history.newest(0).outcome == Outcome::finished);
    }
    SECTION("not decided, it is asked about again at the next start")
    {
        app.reset();
        CHECK(world.start()->state().recovery);
    }
}

TEST_CASE("Treatment in the app: one that ended before the kill is not offered again", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    world.run(*app, 100s);
    app.reset();
    app = world.start();
    CHECK_FALSE(app->state().recovery);
    REQUIRE(app->state().history.size() == 1);
    CHECK_FALSE(app->state().history.newest(0).after);
}

TEST_CASE("Treatment in the app: on a full disk it runs, says that it is not saved, and is saved once there is room",
          "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    world.files.set(every(CallKind::append, FileError::no_space));
    begin(*app);
    CHECK(app->state().treat->failed == SaveError::no_space);
    world.run(*app, 100s);
    REQUIRE(page<app::AfterPage>(*app));
    app->dispatch(app::ChooseScore{*Score::from(3)});
    app->dispatch(app::SaveScore{});
    CHECK(app->state().treat->failed == SaveError::no_space);
    CHECK(on_disk(world).size() == 0);

    world.files.set(never());
    app->dispatch(app::RetrySave{});
    CHECK_FALSE(app->state().treat->failed);
    CHECK(save(*app).score);
    CHECK(app::is_saved(app->state()));
    auto const history = on_disk(world);
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).held_ms == 90000);
    CHECK(history.newest(0).after == Score::from(3));
}

TEST_CASE("Treatment in the app: nothing is called saved while the sync fails", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    world.files.set(every(CallKind::sync, FileError::device));
    world.run(*app, 100s);
    app->dispatch(app::ChooseScore{*Score::from(3)});
    app->dispatch(app::SaveScore{});
    CHECK(app->state().treat->failed);
    CHECK_FALSE(save(*app).end);
    CHECK_FALSE(app::is_saved(app->state()));
}

TEST_CASE("Treatment in the app: going back never drops what could not be saved", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    world.files.set(every(CallKind::append, FileError::no_space));
    begin(*app);
    world.run(*app, 100s);
    for (int i = 0; i < 4; ++i)
        app->dispatch(app::GoBack{});
    REQUIRE(page<app::SavedPage>(*app));
    world.files.set(never());
    app->dispatch(app::RetrySave{});
    CHECK(on_disk(world).size() == 1);
    app->dispatch(app::GoBack{});
    CHECK_FALSE(app->state().treat);
}

TEST_CASE("Treatment in the app: the tones follow the setting", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    app->dispatch(app::ChangeSetting{"sound", "off"});
    begin(*app);
    world.run(*app, 100s);
    CHECK(world.cues.all.empty());
    app->dispatch(app::LeaveTreatment{});
    app->dispatch(app::ChangeSetting{"sound", "on"});
    world.clock.advance(2h); // So soon after the first it would be advised against.
    begin(*app);
    world.run(*app, 100s);
    using Cues = std::vector<Cue>;
    CHECK(world.cues.all == Cues{Cue::get_ready, Cue::three_left, Cue::two_left, Cue::one_left, Cue::start, Cue::half,
                                 Cue::ten_left, Cue::three_left, Cue::two_left, Cue::one_left, Cue::end});
}

TEST_CASE("Treatment in the app: neither a tab nor a second treatment can push a running one aside", "[app][treat]")
{
    TestWorld world;
    auto app = world.start();
    begin(*app);
    app->dispatch(app::OpenTab{app::Tab::history});
    CHECK(page<app::HoldPage>(*app));
    app->dispatch(app::PrepareTreatment{{"QL-1", Side::right}});
    REQUIRE(app->state().treat->spots.size() == 1);
    CHECK(app->state().treat->spots.front().spot == spot);
    app->dispatch(app::GoBack{});
    CHECK(std::holds_alternative<Paused>(machine(*app)));
}

} // namespace treat_test
