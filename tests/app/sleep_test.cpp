// SPDX-License-Identifier: MIT
// A device that sleeps in the middle of a session.
#include "long_session.hpp"

namespace sleep_test {

using namespace tenderspot;
using namespace tenderspot::support;

TEST_CASE("Sleep: at any moment nothing is counted that nobody saw, and the session goes on", "[app][sleep]")
{
    for (auto const at : instants()) {
        CAPTURE(at.count());
        TestWorld world;
        auto const app = begun(world, at);
        auto const was = place(world, *app);
        auto const cues = world.cues.all.size();
        world.clock.advance(8h);
        app->tick();
        REQUIRE(std::holds_alternative<Away>(machine(*app)));
        CHECK(std::get<Away>(machine(*app)).gap >= 8h);
        CHECK(world.cues.all.size() == cues);
        auto const now = place(world, *app);
        CHECK(now.step == was.step);
        CHECK(now.phase == was.phase);
        CHECK(now.held <= was.held);
        CHECK(was.held - now.held <= 1s);
        app->dispatch(app::Drive{app::Command::resume});
        world.run(*app, whole);
        REQUIRE(page<app::AfterPage>(*app));
        check_finished(world);
    }
}

TEST_CASE("Sleep: what rests already does not mind", "[app][sleep]")
{
    TestWorld world;
    auto const app = begun(world, 95s);
    app->dispatch(app::ShowSheet{app::HoldPage::Sheet::stop});
    auto const was = place(world, *app);
    world.clock.advance(8h);
    app->tick();
    CHECK(std::holds_alternative<Paused>(machine(*app)));
    CHECK(place(world, *app).held == was.held);
    app->dispatch(app::Drive{app::Command::resume});
    world.run(*app, whole);
    REQUIRE(page<app::AfterPage>(*app));
    world.clock.advance(8h);
    app->tick();
    CHECK(page<app::AfterPage>(*app));
    check_finished(world);
}

} // namespace sleep_test
