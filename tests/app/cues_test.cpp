// SPDX-License-Identifier: MIT
// What is heard, said, felt and seen of a session, as the settings want it.
#include "session_fixture.hpp"

namespace cues_test {

using namespace tenderspot;
using namespace tenderspot::support;

namespace {

/// Words that tell what they are about; none for the short cues, as in the real ones.
std::string words_of(app::State const&, app::Spoken const& about)
{
    if (std::holds_alternative<app::Sample>(about)) return "sample";
    if (auto const* phase = std::get_if<PackPhase>(&about)) return "pack " + std::to_string(static_cast<int>(*phase));
    auto const& signal = std::get<Signal>(about);
    return signal.cue == Cue::start ? "press " + std::to_string(signal.step) : std::string{};
}

struct Given
{
    std::size_t cues, said, felt;
    bool flashed;
};

/// A minute's hold; whether it flashed is looked at right after the start.
Given of_a_hold(std::vector<app::Action> const& settings)
{
    TestWorld world;
    world.words = words_of;
    auto const app = world.start();
    do_all(*app, settings);
    do_all(*app, {app::PrepareTreatment{{"GMED-1", Side::left}, 60}, app::StartTreatment{}});
    auto const flashed = page<app::HoldPage>(*app)->flash.has_value();
    world.run(*app, 70s);
    return {world.cues.all.size(), world.voice.all.size(), world.haptics.all.size(), flashed};
}

app::Action off(std::string key) { return app::ChangeSetting{std::move(key), "off"}; }

} // namespace

TEST_CASE("Cues: sound, voice, vibration and flash each can be turned off alone", "[app][cues]")
{
    auto const all_on = of_a_hold({});
    REQUIRE(all_on.cues == 11);
    REQUIRE(all_on.said == 1);
    REQUIRE(all_on.felt == 11);
    REQUIRE(all_on.flashed);
    auto const quiet = of_a_hold({off("sound")});
    CHECK(quiet.cues == 0);
    CHECK(quiet.said == 1);
    CHECK(quiet.felt == 11);
    auto const mute = of_a_hold({off("voice")});
    CHECK(mute.said == 0);
    CHECK(mute.cues == 11);
    auto const still = of_a_hold({off("vibration")});
    CHECK(still.felt == 0);
    CHECK(still.cues == 11);
    auto const dark = of_a_hold({off("flash")});
    CHECK_FALSE(dark.flashed);
    CHECK(dark.cues == 11);
    auto const nothing = of_a_hold({off("sound"), off("voice"), off("vibration"), off("flash")});
    CHECK(nothing.cues + nothing.said + nothing.felt == 0);
    CHECK_FALSE(nothing.flashed);
}

TEST_CASE("Cues: the volumes are those of the settings", "[app][cues]")
{
    TestWorld world;
    world.words = words_of;
    auto const app = world.start();
    do_all(*app, {app::ChangeSetting{"sound-volume", "25"}, app::ChangeSetting{"voice-volume", "75"},
                  app::PrepareTreatment{{"GMED-1", Side::left}, 60}, app::StartTreatment{}});
    world.run(*app, 30s);
    app->dispatch(app::ChangeSetting{"sound-volume", "100"});
    world.run(*app, 40s);
    CHECK(world.voice.all == std::vector<std::string>{"press 0"});
    CHECK(world.voice.volumes == std::vector<int>{75});
    CHECK(world.cues.volumes == std::vector<int>{25, 25, 25, 25, 25, 100, 100, 100, 100, 100, 100});
}

TEST_CASE("Cues: a flash lasts a moment, strokes do not flash, and a paused one goes out as well", "[app][cues]")
{
    TestWorld world;
    auto const app = world.start();
    do_all(*app,
           {app::PrepareTreatment{{"GMED-1", Side::left}}, app::ChooseMode{Mode::strokes}, app::StartTreatment{}});
    auto const lit = [&] { return page<app::HoldPage>(*app)->flash.has_value(); };
    CHECK(lit());
    world.run(*app, app::flash_length - 1ms);
    CHECK(lit());
    world.run(*app, 1ms);
    CHECK_FALSE(lit());
    world.run(*app, 10s - app::flash_length);
    CHECK(lit()); // The start.
    world.run(*app, 3s);
    CHECK_FALSE(lit()); // A stroke.
    world.run(*app, 12s);
    CHECK(lit()); // Half.
    app->dispatch(app::Drive{app::Command::pause});
    world.run(*app, app::flash_length);
    CHECK_FALSE(lit());
    CHECK_FALSE(app->wake_at());
}

TEST_CASE("Cues: each channel can be tried", "[app][cues]")
{
    TestWorld world;
    world.words = words_of;
    auto const app = world.start();
    do_all(*app, {app::ChangeSetting{"sound-volume", "50"}, app::ChangeSetting{"voice-volume", "25"}});
    app->dispatch(app::TryCue{app::Channel::tone});
    CHECK(world.cues.all == std::vector<Cue>{Cue::start});
    CHECK(world.cues.volumes == std::vector<int>{50});
    CHECK(world.voice.all.empty());
    app->dispatch(app::TryCue{app::Channel::voice});
    CHECK(world.voice.all == std::vector<std::string>{"sample"});
    CHECK(world.voice.volumes == std::vector<int>{25});
    CHECK(world.haptics.all.empty());
    app->dispatch(app::TryCue{app::Channel::vibration});
    CHECK(world.haptics.all == std::vector<Cue>{Cue::start});
    CHECK(world.cues.all.size() == 1);
}

} // namespace cues_test
