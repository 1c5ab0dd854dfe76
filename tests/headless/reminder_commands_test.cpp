// SPDX-License-Identifier: MIT
// Reminders on the simulated device: shown while the app is away, answered, held back, through flights and flat
// batteries.
#include "headless/runner.hpp"
#include "linux/places.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace reminder_commands_test {

using namespace tenderspot;
using namespace tenderspot::platform;

namespace {

/// Saturday before the clocks go forward in Berlin; planned are 08:00, 13:00 and 18:00.
class Played
{
public:
    explicit Played(ReminderReach reach = ReminderReach::also_when_closed)
    {
        REQUIRE(set_zone("Europe/Berlin"));
        auto const now = *parse_local_time("2026-03-28T07:00");
        Schedule schedule;
        schedule.rule = 5;
        schedule.times = std::vector<SlotTime>{{480, {}}, {780, {}}, {1080, {}}};
        auto const at = wall_time(now - 86'400'000);
        auto const opened = Journal::open(files, folder, {1, 3}, [](KeptRecord&&) {});
        REQUIRE(opened);
        for (auto const& record :
             std::vector<Record>{SafetyChecked{at, {}, {}, 2}, SettingChanged{at, "reminders", "on"},
                                 RoutineSet{at, {{{"GMED-1", Side::left}, 90, {}}}}, ScheduleSet{at, schedule}})
            REQUIRE(opened.value()->append(record));
        auto assets = content::read_assets(files, assets_folder());
        auto fonts = sdl::Fonts::open(fonts_folder());
        REQUIRE(assets);
        REQUIRE(fonts);
        device.emplace(DeviceOptions{folder, {390, 844}, 1, now, 1, reach}, std::move(assets).value(),
                       std::move(fonts).value());
    }

    /// What was expected where it failed; empty if all went well.
    std::string play(std::string const& text)
    {
        auto const lines = script::parse(text);
        if (!lines) return lines.error().reason;
        for (auto const& line : lines.value())
            if (auto const failure = run(*device, line.command)) return line.text + ": " + failure->expected;
        return {};
    }

    support::Scratch scratch;
    std::string folder = scratch.path() + "/data";
    PosixFiles files;
    std::optional<platform::Device> device;
};

} // namespace

TEST_CASE("Reminders by script: shown while the app is away, and start opens it at the slot", "[script][reminders]")
{
    Played played;
    CHECK(played.play("expect-no-notice\n"
                      "advance 65m\n"
                      "expect-notice \"Time for your treatment\"\n"
                      "expect-notice \"[In 10 minutes]\"\n"
                      "answer start\n"
                      "expect-no-notice\n"
                      "expect \"Start\"") == "");
    CHECK(played.device->runs());
    CHECK(played.play("expect-notice \"time\"").find("shown: none") != std::string::npos);
    CHECK(played.play("answer skip").find("a reminder that can be answered") != std::string::npos);
}

TEST_CASE("Reminders by script: two days with a change of the clocks, a flight and a flat battery are a table",
          "[script][reminders]")
{
    Played played;
    auto const table = played.scratch.path() + "/table";
    std::ofstream{table} << "# Saturday\n"
                            "2026-03-28 08:00 Europe/Berlin  Time for your treatment. Planned for 08:00.\n"
                            "2026-03-28 08:12 Europe/Berlin  Time for your treatment. Planned for 08:00.\n"
                            "2026-03-28 15:00 Europe/Berlin  There is still time today. Still open: 13:00.\n"
                            "2026-03-28 18:00 Europe/Berlin  Time for your treatment. Planned for 18:00.\n"
                            "2026-03-28 18:10 Europe/Berlin  Your treatment is still waiting. Planned for 18:00.\n"
                            "2026-03-28 18:20 Europe/Berlin  Your treatment is still waiting. Planned for 18:00.\n"
                            "# Sunday, an hour shorter\n"
                            "2026-03-29 08:00 Europe/Berlin  Time for your treatment. Planned for 08:00.\n"
                            "2026-03-29 13:00 America/New_York  Time for your treatment. Planned for 13:00.\n"
                            "2026-03-29 18:10 America/New_York  Time for your treatment. Planned for 18:00.\n";
    CHECK(played.play("advance 62m\nanswer snooze\nadvance 11m\nanswer skip\n"
                      "agent off\nadvance 227m\nsuspend 3h\nagent on\nadvance 1m\nanswer close\n"
                      "advance 16h\nanswer close\n"
                      "set-zone America/New_York\nadvance 11h\nanswer close\n"
                      "dnd on\nadvance 5h\nexpect-no-notice\ndnd off\nadvance 10m") == "");
    CHECK(played.play("expect-notices " + table) == "");
    std::ofstream{table, std::ios::app}
        << "2026-03-29 14:00 America/New_York  Time for your treatment. Planned for 14:00.\n";
    CHECK(played.play("expect-notices " + table).find("nothing more") != std::string::npos);
}

TEST_CASE("Reminders by script: in the app they die with it, and what was missed comes once", "[script][reminders]")
{
    Played played{ReminderReach::only_while_open};
    CHECK(played.play(
              "start\nadvance 59m\nexpect-no-notice\nadvance 2m\nexpect-notice \"Time for your treatment\"\n"
              "expect-system-notice \"Time for your treatment\"\nexpect-cue reminder\nanswer close\nexpect-no-notice\n"
              "kill\nadvance 11h\nexpect-no-notice\nstart\nadvance 1s\n"
              "expect-notice \"Still open: 13:00 and 18:00.\"\n"
              "kill\nstart\nexpect-no-notice\nexpect-no-system-notice\nadvance 1m\nexpect-no-notice") == "");
    CHECK(played.play("expect-notice \"time\"").find("shown: none") != std::string::npos);
    CHECK(played.play("expect-system-notice \"time\"").find("shown: none") != std::string::npos);
}

TEST_CASE("Reminders by script: what is wrong with a line is said in words", "[script][reminders]")
{
    auto const refused = [](std::string const& text) {
        auto const lines = script::parse(text);
        return lines ? std::string{} : lines.error().reason;
    };
    CHECK(refused("answer later") == "an answer is start, snooze, skip or close");
    CHECK(refused("dnd maybe") == "dnd is on or off");
    CHECK(refused("agent") == "on or off is missing");
    CHECK(refused("permission maybe") == "the permission is not-asked, allowed, blocked or impossible");
    CHECK(refused("expect-system-notice time") == "a text in quotes is missing");
    CHECK(refused("expect-notice time") == "a text in quotes is missing");
}

} // namespace reminder_commands_test
