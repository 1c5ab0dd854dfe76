// SPDX-License-Identifier: MIT
// Settings as the journal spells them.
#include "support/test_world.hpp"

#include <catch2/catch.hpp>

namespace settings_test {

using namespace tenderspot;

TEST_CASE("Settings: what the user chose is there after a restart", "[settings]")
{
    support::TestWorld world;
    auto app = world.start();
    app->dispatch(app::ChangeSetting{"theme", "contrast"});
    app->dispatch(app::ChangeSetting{"text", "175"});
    app->dispatch(app::ChangeSetting{"hold", "120"});
    app->dispatch(app::ChangeSetting{"motion", "off"});
    app->dispatch(app::ChangeSetting{"sound-volume", "25"});
    app->dispatch(app::ChangeSetting{"voice", "off"});
    app->dispatch(app::ChangeSetting{"voice-volume", "0"});
    app->dispatch(app::ChangeSetting{"vibration", "off"});
    app->dispatch(app::ChangeSetting{"flash", "off"});
    app->dispatch(app::ChangeSetting{"after", "warm"});
    app.reset();
    auto const again = world.start();
    app::Preferences expected;
    app::PlanSettings plan;
    expected.theme = app::Theme::contrast;
    expected.text_percent = 175;
    plan.hold_seconds = 120;
    expected.motion = app::Switch::off;
    expected.sound_volume = 25;
    expected.voice = app::Switch::off;
    expected.voice_volume = 0;
    expected.vibration = app::Switch::off;
    expected.flash = app::Switch::off;
    plan.after_care = app::AfterCare::warm;
    CHECK(again->state().settings == expected);
    CHECK(again->state().plan == plan);
}

TEST_CASE("Settings: an unknown key or value changes nothing", "[settings]")
{
    app::Preferences settings;
    app::PlanSettings plan;
    for (auto const& [key, value] : {std::pair{"theme", "sepia"},
                                     {"text", "90"},
                                     {"text", "201"},
                                     {"text", "1e2"},
                                     {"hold", "59"},
                                     {"hold", "121"},
                                     {"hold", "-90"},
                                     {"motion", "maybe"},
                                     {"sound-volume", "101"},
                                     {"voice-volume", "-1"},
                                     {"vibration", "yes"},
                                     {"flash", ""},
                                     {"after", "both"},
                                     {"colour", "red"},
                                     {"", ""}}) {
        app::apply(settings, key, value);
        app::apply(plan, key, value);
    }
    CHECK(settings == app::Preferences{});
    CHECK(plan == app::PlanSettings{});
}

} // namespace settings_test
