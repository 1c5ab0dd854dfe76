// SPDX-License-Identifier: MIT
// The timer of cold and warm packs: its cues, and that neither kills nor clocks move it.
#include "session_fixture.hpp"

namespace packs_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// Words that tell what they are about.
std::string words_of(app::State const&, app::Spoken const& about)
{
    auto const* phase = std::get_if<PackPhase>(&about);
    return phase ? "pack " + std::to_string(static_cast<int>(*phase)) : std::string{};
}

app::Action off(std::string key) { return app::ChangeSetting{std::move(key), "off"}; }

} // namespace

TEST_CASE("Packs: cold 20 minutes, wait 60, warm 20, each change with a tone, words and a buzz", "[app][packs]")
{
    TestWorld world;
    world.words = words_of;
    auto const app = world.start();
    app->dispatch(app::BeginPacks{Pack::cold_and_warm});
    auto const expect = [&](std::size_t count, Cue last) {
        REQUIRE(world.cues.all.size() == count);
        CHECK(world.haptics.all == world.cues.all);
        CHECK(world.voice.all.size() == count);
        if (count > 0) CHECK(world.cues.all.back() == last);
    };
    world.run(*app, 20min - 1ms);
    expect(0, Cue::end);
    world.run(*app, 1ms);
    expect(1, Cue::change);
    CHECK(world.voice.all.back() == "pack 1");
    world.run(*app, 60min - 1ms);
    expect(1, Cue::change);
    world.run(*app, 1ms);
    expect(2, Cue::change);
    CHECK(world.voice.all.back() == "pack 2");
    world.run(*app, 20min - 1ms);
    expect(2, Cue::change);
    world.run(*app, 1ms);
    expect(3, Cue::end);
    CHECK(world.voice.all.back() == "pack 3");
    CHECK_FALSE(app->wake_at());
    world.run(*app, 5h);
    expect(3, Cue::end);
    app->dispatch(app::EndPacks{});
    CHECK_FALSE(app->state().care.packs);
    app->dispatch(app::EndPacks{});
    CHECK(all_of_kind<PackTimerEnded>(world).size() == 1);
}

TEST_CASE("Packs: a cold one is over after 20 minutes; sound, voice and vibration can be off", "[app][packs]")
{
    TestWorld world;
    world.words = words_of;
    auto const app = world.start();
    do_all(*app, {off("sound"), off("voice"), off("vibration"), app::BeginPacks{Pack::cold}});
    world.run(*app, 20min);
    CHECK(world.cues.all.empty());
    CHECK(world.voice.all.empty());
    CHECK(world.haptics.all.empty());
    CHECK(app::pack_place(*app->state().care.packs, world.clock.boot).phase == PackPhase::over);
    do_all(*app, {app::ChangeSetting{"sound", "on"}, app::BeginPacks{Pack::cold}});
    world.run(*app, 20min);
    CHECK(world.cues.all == std::vector<Cue>{Cue::end});
}

TEST_CASE("Packs: a timer outlives a kill, and what changed meanwhile is not announced late", "[app][packs]")
{
    struct Moment
    {
        Duration at;
        PackPhase phase;
        Duration left;
        std::size_t cues_to_come;
    };
    for (auto const& moment : {Moment{10min, PackPhase::cold, 10min, 3},
                               {25min, PackPhase::wait, 55min, 2},
                               {95min, PackPhase::warm, 5min, 1},
                               {300min, PackPhase::over, 0ms, 0}}) {
        CAPTURE(moment.at.count());
        TestWorld world;
        auto app = world.start();
        app->dispatch(app::BeginPacks{Pack::cold_and_warm});
        app.reset();
        world.clock.advance(moment.at);
        app = world.start();
        REQUIRE(app->state().care.packs);
        auto const now = app::pack_place(*app->state().care.packs, world.clock.boot);
        CHECK(now.phase == moment.phase);
        CHECK(now.left == moment.left);
        CHECK(world.cues.all.empty());
        world.run(*app, 2h);
        CHECK(world.cues.all.size() == moment.cues_to_come);
    }
}

TEST_CASE("Packs: neither a clock that was set nor another record moves a running timer", "[app][packs]")
{
    for (auto const by : {-1h, 1h}) {
        TestWorld world;
        auto const app = world.start();
        app->dispatch(app::BeginPacks{Pack::cold_and_warm});
        world.run(*app, 10min);
        world.clock.utc_ms += Duration{by}.count();
        app->dispatch(app::ChangeSetting{"theme", "dark"});
        world.run(*app, 10min - 1ms);
        CHECK(world.cues.all.empty());
        world.run(*app, 1ms);
        CHECK(world.cues.all == std::vector<Cue>{Cue::change});
    }
}

TEST_CASE("Packs: no heat on a strain that rests, nor before its swelling is less", "[app][packs]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app, {app::ShowPage{app::Page::strain}, app::ChangeStrain{just_strained}, app::SaveStrain{},
                  app::BeginPacks{Pack::cold_and_warm}});
    CHECK_FALSE(app->state().care.packs);
    app->dispatch(app::BeginPacks{Pack::cold});
    CHECK(app->state().care.packs);
    app->dispatch(app::EndPacks{});
    app->dispatch(app::ReportSwelling{Swelling::less});
    app->dispatch(app::BeginPacks{Pack::cold_and_warm});
    CHECK_FALSE(app->state().care.packs);
    world.clock.advance(72h);
    for (auto const swelling : {Swelling::not_said, Swelling::as_before}) {
        do_all(*app, {app::ReportSwelling{swelling}, app::BeginPacks{Pack::cold_and_warm}});
        CHECK_FALSE(app->state().care.packs);
    }
    do_all(*app, {app::ReportSwelling{Swelling::less}, app::BeginPacks{Pack::cold_and_warm}});
    CHECK(app->state().care.packs);
}

TEST_CASE("Packs: a new strain is asked anew whether it is swollen", "[app][packs]")
{
    TestWorld world;
    auto const app = world.start();
    auto const strain = [&] {
        do_all(*app, {app::ShowPage{app::Page::strain}, app::ChangeStrain{just_strained}, app::SaveStrain{}});
    };
    strain();
    app->dispatch(app::ReportSwelling{Swelling::less});
    CHECK(app->state().care.swelling == Swelling::less);
    app->dispatch(app::EndStrain{app::StrainEnd::healed});
    strain();
    CHECK(app->state().care.swelling == Swelling::not_said);
}

TEST_CASE("Packs: none for who would not feel that it is too much", "[app][packs]")
{
    for (auto const* answer : {"senses", "poor_feeling", "veins_numb"}) {
        INFO(answer);
        TestWorld world;
        world.asked = SafetyCheck::open;
        auto const app = world.start();
        do_all(*app, {app::BeginSafety{}, saw_all_warnings(), app::SafetyOn{}, app::ToggleCondition{answer},
                      saw_all_warnings(), app::SafetyOn{}});
        for (auto const pack : {Pack::cold, Pack::cold_and_warm}) {
            app->dispatch(app::BeginPacks{pack});
            CHECK_FALSE(app->state().care.packs);
        }
    }
}

TEST_CASE("Packs: a timer that runs ends with what would have kept it from beginning", "[app][packs]")
{
    for (auto const* sign : {"saddle", "poor_feeling"}) {
        TestWorld world;
        auto const app = world.start();
        app->dispatch(app::BeginPacks{Pack::cold});
        world.run(*app, 5min);
        REQUIRE(app->state().care.packs);
        app->dispatch(app::ToggleSign{sign});
        CHECK_FALSE(app->state().care.packs);
        CHECK_FALSE(app->state().history.pack_timer());
        app->dispatch(app::BeginPacks{Pack::cold});
        CHECK_FALSE(app->state().care.packs);
    }
}

TEST_CASE("Packs: a timer goes on beside a treatment, and both are heard", "[app][packs]")
{
    TestWorld world;
    auto const app = world.start();
    app->dispatch(app::BeginPacks{Pack::cold});
    world.run(*app, 19min);
    do_all(*app, {app::PrepareTreatment{{"GMED-1", Side::left}, 60}, app::StartTreatment{}});
    world.run(*app, 60s - 1ms);
    auto const before = std::count(world.cues.all.begin(), world.cues.all.end(), Cue::end);
    world.run(*app, 1ms);
    CHECK(before == 0);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::end) == 1);
    world.run(*app, 10s);
    CHECK(std::count(world.cues.all.begin(), world.cues.all.end(), Cue::end) == 2);
}

} // namespace packs_test
