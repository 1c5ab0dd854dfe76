// SPDX-License-Identifier: MIT
// tenderspot-headless: plays a script on a simulated device. Exit 1: the script failed; 2: it cannot be played.
#include "headless/runner.hpp"
#include "linux/command.hpp"
#include "linux/places.hpp"
#include "ui/toolkit/semantics.hpp"
#include "ui/words/words.hpp"

#include <fmt/core.h>

#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using namespace tenderspot;
using namespace tenderspot::platform;

struct Options
{
    std::string data, size = "390x844", clock = "2026-11-22T13:00", zone = "Europe/Berlin", script;
    std::string reminders = "beside";
    float scale = 2;
    std::uint64_t device = 1;
    bool print_history = false;
};

int refuse(std::string const& why)
{
    fmt::print(stderr, "tenderspot-headless: {}\n", why);
    return 2;
}

std::optional<std::string> read_all(std::string const& path)
{
    std::ostringstream text;
    if (path == "-") {
        text << std::cin.rdbuf();
        return text.str();
    }
    std::ifstream file{path};
    if (!file) return std::nullopt;
    text << file.rdbuf();
    return text.str();
}

void print_history(app::App const& app)
{
    auto const& history = app.state().history;
    fmt::print("History, newest first, as saved in {}:\n", app.folder());
    for (std::size_t i = 0; i < history.size(); ++i) {
        auto const treatment = history.newest(i);
        auto const score = [](std::optional<Score> s) { return s ? fmt::format("{}", s->value()) : std::string{"-"}; };
        fmt::print("  {} {}  {}  held {} s  score {} -> {}\n", ui::long_date(local_date(treatment.began)),
                   ui::clock_time(treatment.began), ui::spot_name(app.ports().catalogue, treatment.spot),
                   treatment.held_ms / 1000, score(treatment.before), score(treatment.after));
    }
}

int play(platform::Device& device, std::vector<script::Line> const& lines, std::string const& name)
{
    device.start();
    for (auto const& line : lines) {
        auto const failure = run(device, line.command);
        if (!failure) continue;
        fmt::print(stderr, "{}:{}: {}\nexpected: {}\n", name, line.number, line.text, failure->expected);
        if (device.runs()) fmt::print(stderr, "on the screen:\n{}", ui::all_text(device.frontend().tree()));
        return 1;
    }
    return 0;
}

int start(Options const& options)
{
    auto const size = script::parse_size(options.size);
    if (!size) return refuse(fmt::format("--size: \"{}\" is no size such as 390x844", options.size));
    if (options.scale < 0.5f || options.scale > 4) return refuse("--scale is 0.5 to 4");
    if (!set_zone(options.zone)) return refuse(fmt::format("--zone: the system knows no zone \"{}\"", options.zone));
    auto const clock = parse_local_time(options.clock);
    if (!clock) return refuse(fmt::format("--clock: \"{}\" is no time such as 2026-11-22T13:00", options.clock));
    if (options.reminders != "beside" && options.reminders != "in-app")
        return refuse("--reminders is beside or in-app");
    auto const reach = options.reminders == "in-app" ? ReminderReach::only_while_open : ReminderReach::also_when_closed;
    auto const text = read_all(options.script);
    if (!text) return refuse(fmt::format("--script: {} cannot be read", options.script));
    auto const lines = script::parse(*text);
    if (!lines) return refuse(fmt::format("{}:{}: {}", options.script, lines.error().number, lines.error().reason));

    PosixFiles files;
    auto assets = content::read_assets(files, assets_folder());
    if (!assets) return refuse(assets.error().reason);
    auto fonts = sdl::Fonts::open(fonts_folder());
    if (!fonts) return refuse(fonts.error().file + ": " + fonts.error().reason);
    platform::Device device{{options.data, *size, options.scale, *clock, options.device, reach},
                            std::move(assets).value(),
                            std::move(fonts).value()};
    auto const result = play(device, lines.value(), options.script);
    if (options.print_history && device.runs()) print_history(device.app());
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    Command program;
    program.help = "Plays a script on a simulated device with the real app on it. See platform/headless/README.md.";
    program.options = {{"--data", &options.data, "Folder of the history", Need::required},
                       {"--size", &options.size, "Screen in points, such as 390x844"},
                       {"--scale", &options.scale, "Pixels a point, 0.5 to 4"},
                       {"--clock", &options.clock, "Local time at the start, such as 2026-11-22T13:00"},
                       {"--zone", &options.zone, "Such as Europe/Berlin"},
                       {"--device", &options.device, "A number that tells devices apart that share a folder"},
                       {"--reminders", &options.reminders,
                        "What shows reminders: beside, a process of its own; in-app, the app itself, as in a browser"},
                       {"--print-history", &options.print_history, "Print the treatments when the script is done"},
                       {"--script", &options.script, "The script; - is standard input", Need::required}};
    auto const end = read(program, argc, argv);
    if (auto const* const exit = std::get_if<ExitWith>(&end)) return exit->code;
    return start(options);
}
