// SPDX-License-Identifier: MIT
// Tenderspot: wires the platform and the app together, and hands over to the loop.
#include "content/assets.hpp"
#include "linux/command_line.hpp"
#include "linux/places.hpp"
#include "linux/ports/doorbell.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "linux/ports/speech_dispatcher.hpp"
#include "linux/ports/worker.hpp"
#include "sdl/fonts.hpp"
#include "sdl/keep_awake.hpp"
#include "sdl/loop.hpp"
#include "sdl/plates.hpp"
#include "sdl/speaker.hpp"
#include "sdl/vibrator.hpp"
#include "ui/app_frontend.hpp"
#include "ui/treat/prompts.hpp"

#include <cstdio>
#include <future>

using namespace tenderspot;

namespace {

int refuse(std::string const& why)
{
    std::fprintf(stderr, "tenderspot: %s\n", why.c_str());
    return 1;
}

int run(platform::Options const& options)
{
    if (platform::ring(options.data)) {
        std::puts("Tenderspot is open already; its window was asked to come to the front.");
        return 0;
    }
    PosixFiles files;
    // The window takes long to open, and the facts take long to read: at the same time.
    // The folder first: the window sets variables of the environment, which nobody may read meanwhile.
    auto reading = std::async(std::launch::async, [&files, folder = platform::assets_folder()] {
        return content::read_assets(files, folder);
    });
    auto window = sdl::Window::open({{1180, 820}, sdl::zoom_from_environment()});
    if (!window) return refuse("No window could be opened: " + window.error());
    auto const& shown = window.value();
    auto fonts = sdl::Fonts::open(platform::fonts_folder(), shown->scale());
    if (!fonts) return refuse(fonts.error().file + ": " + fonts.error().reason);
    auto const assets = reading.get();
    if (!assets) return refuse(assets.error().reason);

    platform::LinuxClock clock;
    sdl::Speaker speaker;
    platform::SpeechDispatcher voice;
    sdl::Vibrator motor;
    sdl::ScreenKeeper screen;
    auto const& [catalogue, body_map, plates_folder] = assets.value();
    platform::Worker worker;
    app::World const world{clock, files, speaker, voice, motor, screen, catalogue, body_map, ui::prompt, &worker};
    Device const device{platform::device_tag(), platform::random_id()};
    app::App app{world, {options.data, device, platform::backups_folder()}};
    platform::open_first(app, options.first);
    ui::AppFrontend frontend{app, *fonts.value(), shown->size()};
    sdl::PlateStore plates{plates_folder};
    sdl::Painter painter{*fonts.value(), plates};
    sdl::Loop loop{*shown, painter, frontend, clock, speaker};
    auto const doorbell = platform::Doorbell::listen(options.data, sdl::ask_to_front);
    sdl::run_loop(loop);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    auto const asked = platform::read_command_line(argc, argv);
    if (auto const* exit = std::get_if<platform::ExitWith>(&asked)) return exit->code;
    if (auto const* tool = std::get_if<platform::Tool>(&asked)) return static_cast<int>((*tool)());
    return run(std::get<platform::Options>(asked));
}
