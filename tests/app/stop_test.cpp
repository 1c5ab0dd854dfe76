// SPDX-License-Identifier: MIT
// How a session is stopped: on the way, for a reason, by the sheet, and by "too much" twice.
#include "app/treat/saving.hpp"
#include "session_parts.hpp"

namespace stop_test {

using namespace tenderspot;
using namespace tenderspot::support;

TEST_CASE("Session: stopped on the way to a spot, that spot is no treatment, and the reason stays with the one before",
          "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 75s);
    app->dispatch(app::StopBecause{StopReason::numb});
    REQUIRE(page<app::AfterPage>(*app));
    do_all(*app, {app::ChooseScore{score(2)}, app::SaveScore{}});
    auto const history = on_disk(world);
    REQUIRE(history.size() == 1);
    CHECK(history.newest(0).spot == hip);
    CHECK(history.newest(0).outcome == Outcome::finished);
    CHECK(history.newest(0).stopped_because == StopReason::numb);
    CHECK(history.newest(0).after == score(2));
    CHECK(history.unfinished().empty());
    auto const all = treatments(world);
    REQUIRE(all.size() == 2);
    CHECK(all[1].outcome == Outcome::discarded);
    CHECK(app::is_saved(app->state()));
}

TEST_CASE("Session: stopped in its first lead-in, it is kept with its reason and nothing held", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 4s);
    do_all(*app, {app::StopBecause{StopReason::dizzy}, app::SaveScore{}});
    auto const all = treatments(world);
    REQUIRE(all.size() == 1);
    CHECK(all[0].outcome == Outcome::stopped);
    CHECK(all[0].held_ms == 0);
    CHECK(all[0].stopped_because == StopReason::dizzy);
}

TEST_CASE("Session: every reason of a stop is kept with the spot that was being pressed", "[app][sitting]")
{
    for (auto const reason : {StopReason::enough, StopReason::numb, StopReason::sharp, StopReason::above_7,
                              StopReason::breath, StopReason::dizzy}) {
        TestWorld world;
        auto const app = world.start();
        begin_two(*app);
        world.run(*app, 100s);
        app->dispatch(app::ShowSheet{app::HoldPage::Sheet::stop});
        CHECK(std::holds_alternative<Paused>(machine(*app)));
        world.run(*app, 5s); // Choosing takes its time, and counts as nothing.
        do_all(*app, {app::StopBecause{reason}, app::SaveScore{}});
        auto const all = treatments(world);
        REQUIRE(all.size() == 2);
        CHECK_FALSE(all[0].stopped_because);
        CHECK(all[1].stopped_because == reason);
        CHECK(all[1].outcome == Outcome::stopped);
        CHECK(all[1].held_ms == 20000);
        CHECK(kinds(world) == Kinds{"began", "ended", "began", "ended", "reason"});
    }
}

TEST_CASE("Session: a reason is kept at once, and may be corrected on the page after", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 30s);
    app->dispatch(app::StopBecause{StopReason::numb});
    CHECK(all_of_kind<StopExplained>(world).size() == 1);
    app->dispatch(app::StopBecause{StopReason::numb});
    CHECK(all_of_kind<StopExplained>(world).size() == 1);
    do_all(*app, {app::StopBecause{StopReason::sharp}, app::SaveScore{}});
    auto const reasons = all_of_kind<StopExplained>(world);
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[1].reason == StopReason::sharp);
    CHECK(app->state().history.newest(0).stopped_because == StopReason::sharp);
}

TEST_CASE("Session: the sheet pauses, and back from it the treatment still waits", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 30s);
    do_all(*app, {app::ShowSheet{app::HoldPage::Sheet::stop}, app::GoBack{}});
    REQUIRE(page<app::HoldPage>(*app));
    CHECK(page<app::HoldPage>(*app)->sheet == app::HoldPage::Sheet::none);
    CHECK(std::holds_alternative<Paused>(machine(*app)));
    do_all(*app, {app::ShowSheet{app::HoldPage::Sheet::help}, app::Drive{app::Command::resume}});
    CHECK(page<app::HoldPage>(*app)->sheet == app::HoldPage::Sheet::none);
    CHECK(std::holds_alternative<Running>(machine(*app)));
    world.run(*app, 110s);
    CHECK(page<app::AfterPage>(*app));
}

TEST_CASE("Session: too much twice ends all of it, and is the reason by itself", "[app][sitting]")
{
    TestWorld world;
    auto const app = world.start();
    begin_two(*app);
    world.run(*app, 40s);
    do_all(*app, {app::AnswerFeel{Feel::too_much}, app::AnswerFeel{Feel::too_much}});
    CHECK(page<app::HoldPage>(*app)); // So soon it is a slip of the finger.
    world.run(*app, 10s);
    app->dispatch(app::AnswerFeel{Feel::too_much});
    REQUIRE(page<app::AfterPage>(*app));
    CHECK(page<app::AfterPage>(*app)->reason == StopReason::too_much);
    CHECK(world.cues.all.back() == Cue::end);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::lighter) == 1);
    app->dispatch(app::SaveScore{});
    auto const all = treatments(world);
    REQUIRE(all.size() == 1);
    CHECK(all[0].stopped_because == StopReason::too_much);
    CHECK(all[0].feel == Feel::too_much);
    CHECK(all[0].held_ms == 40000);
}

} // namespace stop_test
