// SPDX-License-Identifier: MIT
// A session that is killed at any moment: what is left of it, and that it goes on from there.
#include "long_session.hpp"

namespace kill_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

std::unique_ptr<app::App> again(TestWorld& world, std::unique_ptr<app::App> killed)
{
    killed.reset();
    world.clock.advance(2h);
    return world.start();
}

/// The last checkpoint of a treatment, as it was written.
std::optional<TreatmentProgress> last_checkpoint(TestWorld& world, TreatmentId treatment)
{
    std::optional<TreatmentProgress> last;
    for (auto const& one : all_of_kind<TreatmentProgress>(world))
        if (one.treatment == treatment) last = one;
    return last;
}

/// After a kill: the one spot that was under way is offered, as its last checkpoint has it.
std::optional<TreatmentProgress> check_offer(TestWorld& world, app::App const& app, Place const& was)
{
    auto const all = treatments(world);
    REQUIRE(all.size() == was.step + 1);
    REQUIRE(app.state().recovery);
    CHECK(app.state().recovery->treatment == all.back().id);
    CHECK(app.state().recovery->then.size() == 2 - was.step);
    auto const last = last_checkpoint(world, all.back().id);
    CHECK(app.state().recovery->last == last);
    for (std::size_t i = 0; i < was.step; ++i) {
        CHECK(all[i].outcome == Outcome::finished);
        CHECK(all[i].held_ms == lengths[i]);
    }
    auto const kept = last ? Duration{last->held_ms} : Duration{};
    CHECK(kept <= was.held);
    CHECK(was.held - kept <= 15s);
    CHECK(all.back().held_ms == static_cast<std::uint32_t>(kept.count()));
    return last;
}

void check_exact(std::optional<TreatmentProgress> const& last, Place const& was)
{
    REQUIRE(last);
    CHECK(last->phase == was.phase);
    CHECK(Duration{last->left_ms} == was.left);
    CHECK(Duration{last->held_ms} == was.held);
}

/// Goes on after a kill, and on to the end.
void go_on(TestWorld& world, app::App& app, std::optional<TreatmentProgress> const& last)
{
    app.dispatch(app::Decide{app::Decision::go_on});
    REQUIRE(std::holds_alternative<Paused>(machine(app)));
    CHECK(world.screen.screen == Screen::stays_on);
    CHECK_FALSE(app.state().recovery);
    auto const at = place(world, app);
    CHECK(at.phase == (last ? last->phase : Phase::get_ready));
    CHECK(at.left == (last ? Duration{last->left_ms} : app::get_ready));
    CHECK(at.held == (last ? Duration{last->held_ms} : Duration{}));
    app.dispatch(app::Drive{app::Command::resume});
    world.run(app, whole);
    REQUIRE(page<app::AfterPage>(app));
    app.dispatch(app::SaveScore{});
    check_finished(world);
}

void check_kept(TestWorld& world, app::App& app, Outcome outcome)
{
    CHECK_FALSE(app.state().recovery);
    CHECK_FALSE(app.state().treat);
    auto const all = treatments(world);
    CHECK(all.back().outcome == outcome);
    auto const shown = outcome == Outcome::kept ? all.size() : all.size() - 1;
    CHECK(on_disk(world).size() == shown);
    CHECK(on_disk(world).unfinished().empty());
}

} // namespace

TEST_CASE("Kill: at any moment at most 15 s are lost, and going on finishes every spot", "[app][kill]")
{
    for (auto const at : instants()) {
        CAPTURE(at.count());
        TestWorld world;
        auto app = begun(world, at);
        auto const was = place(world, *app);
        app = again(world, std::move(app));
        go_on(world, *app, check_offer(world, *app, was));
    }
}

TEST_CASE("Kill: at any moment what was held can be kept, or forgotten", "[app][kill]")
{
    for (auto const at : instants()) {
        CAPTURE(at.count());
        for (auto const& [decision, outcome] :
             {std::pair{app::Decision::keep, Outcome::kept}, {app::Decision::discard, Outcome::discarded}}) {
            TestWorld world;
            auto app = begun(world, at);
            app = again(world, std::move(app));
            auto const held = treatments(world).back().held_ms;
            app->dispatch(app::Decide{decision});
            check_kept(world, *app, outcome);
            CHECK(treatments(world).back().held_ms == held);
            app = again(world, std::move(app));
            CHECK_FALSE(app->state().recovery);
        }
    }
}

TEST_CASE("Kill: paused, away and under the stop sheet nothing at all is lost", "[app][kill]")
{
    for (auto const at : {4s, 25s, 55s, 73s, 95s, 115s, 150s}) {
        CAPTURE(at.count());
        std::vector<app::Action> const rests{app::Drive{app::Command::pause},
                                             app::ShowSheet{app::HoldPage::Sheet::stop},
                                             app::ShowSheet{app::HoldPage::Sheet::help}};
        for (auto const& rest : rests) {
            TestWorld world;
            auto app = begun(world, at);
            app->dispatch(rest);
            auto const was = place(world, *app);
            world.run(*app, 3min);
            app = again(world, std::move(app));
            auto const last = check_offer(world, *app, was);
            check_exact(last, was);
            go_on(world, *app, last);
        }
        TestWorld world;
        auto app = begun(world, at);
        world.clock.advance(1h);
        app->tick();
        REQUIRE(std::holds_alternative<Away>(machine(*app)));
        auto const was = place(world, *app);
        app = again(world, std::move(app));
        auto const last = check_offer(world, *app, was);
        check_exact(last, was);
        go_on(world, *app, last);
    }
}

TEST_CASE("Kill: a second kill right after going on costs nothing more", "[app][kill]")
{
    TestWorld world;
    auto app = begun(world, 100s);
    app = again(world, std::move(app));
    auto const last = app->state().recovery->last;
    app->dispatch(app::Decide{app::Decision::go_on});
    app = again(world, std::move(app));
    REQUIRE(app->state().recovery);
    CHECK(app->state().recovery->last == last);
    go_on(world, *app, last);
}

TEST_CASE("Kill: on the pages after a session nothing is offered again, and every spot is in the history",
          "[app][kill]")
{
    for (auto const saved : {false, true}) {
        TestWorld world;
        auto app = begun(world, whole);
        REQUIRE(page<app::AfterPage>(*app));
        app->dispatch(app::ChooseScore{score(2)});
        if (saved) app->dispatch(app::SaveScore{});
        app = again(world, std::move(app));
        CHECK_FALSE(app->state().recovery);
        CHECK(app->state().history.size() == 3);
        check_finished(world);
        CHECK(treatments(world).front().after.has_value() == saved);
    }
}

TEST_CASE("Closed on the page after a session: what was chosen there is kept", "[app][kill]")
{
    TestWorld world;
    auto app = begun(world, 100s);
    do_all(*app, {app::StopBecause{StopReason::sharp}, app::ChooseScore{score(2)}, app::Quit{}});
    CHECK(app->closed());
    app = again(world, std::move(app));
    auto const all = treatments(world);
    REQUIRE(all.size() == 2);
    CHECK(all[0].after == score(2));
    CHECK(all[1].stopped_because == StopReason::sharp);
}

TEST_CASE("Hidden or closed: where the session is is on the disk to the millisecond", "[app][kill]")
{
    for (auto const& leave : std::vector<app::Action>{app::Hide{}, app::Quit{}})
        for (auto const at : {3217ms, 33333ms, 69999ms, 75001ms, 92345ms, 171717ms}) {
            CAPTURE(at.count());
            TestWorld world;
            auto app = begun(world, at);
            auto const was = place(world, *app);
            app->dispatch(leave);
            app = again(world, std::move(app));
            check_exact(check_offer(world, *app, was), was);
        }
    TestWorld world;
    auto const app = begun(world, 20s);
    app->dispatch(app::Hide{});
    CHECK_FALSE(app->closed());
    app->dispatch(app::Quit{});
    CHECK(app->closed());
}

} // namespace kill_test
