// SPDX-License-Identifier: MIT
// Connects the window, the ports and the app, and runs the loop.
#include "linux/window_app.hpp"

#include "content/assets.hpp"
#include "linux/agent/reminder_agent.hpp"
#include "linux/desktop_zoom.hpp"
#include "linux/places.hpp"
#include "linux/ports/instance_socket.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "linux/ports/speech_dispatcher.hpp"
#include "linux/ports/worker.hpp"
#include "linux/system_fonts.hpp"
#include "random_id.hpp"
#include "sdl/fonts.hpp"
#include "sdl/keep_awake.hpp"
#include "sdl/loop.hpp"
#include "sdl/plates.hpp"
#include "sdl/posted.hpp"
#include "sdl/speaker.hpp"
#include "sdl/vibrator.hpp"
#include "ui/shell/app_frontend.hpp"
#include "ui/words/prompts.hpp"

#include <cstdio>
#include <future>

namespace tenderspot::platform {
namespace {

constexpr std::string_view slot_word = "slot ";

int refuse(std::string const& why)
{
    std::fprintf(stderr, "tenderspot: %s\n", why.c_str());
    return 1;
}

bool called_another(Options const& options)
{
    auto const line = options.slot ? std::string{slot_word} + text_of(*options.slot) : std::string{"front"};
    if (!request(Instance::app, options.data, line)) return false;
    std::puts("Tenderspot is open already; its window was asked to come to the front.");
    return true;
}

/// Runs on the socket thread.
std::string answer(std::string_view line, app::App& app, sdl::Window& window)
{
    if (line == "news") {
        sdl::post([&app] { app.dispatch(app::Appear{}); });
        return "ok";
    }
    auto const slot =
        line.substr(0, slot_word.size()) == slot_word ? slot_named(line.substr(slot_word.size())) : std::nullopt;
    if (line != "front" && !slot) return "?";
    sdl::post([&app, &window, slot] {
        if (slot) open_slot(app, *slot);
        window.bring_to_front();
    });
    return "ok";
}

} // namespace

int run_window(Options const& options)
{
    if (called_another(options)) return 0;
    PosixFiles files;
    // Opening the window and reading the catalogue both take long, so they run in parallel. The folder is determined
    // first: the window sets environment variables, which nobody may read meanwhile.
    auto reading = std::async(std::launch::async,
                              [&files, folder = assets_folder()] { return content::read_assets(files, folder); });
    auto window = sdl::Window::open({{1180, 820}, desktop_zoom()});
    if (!window)
        return refuse("No window could be opened: " + window.error() +
                      ". Your history was not touched. Start Tenderspot from a desktop.");
    auto const& shown = window.value();
    auto fonts = sdl::Fonts::open(fonts_folder(), shown->scale());
    if (!fonts) return refuse(fonts.error().file + ": " + fonts.error().reason);
    fonts.value()->set_other_scripts(system_fonts());
    auto const assets = reading.get();
    if (!assets) return refuse(assets.error().reason);

    LinuxClock clock;
    sdl::Speaker speaker;
    SpeechDispatcher voice;
    sdl::Vibrator motor;
    sdl::ScreenKeeper screen;
    auto const& [catalogue, body_map, plates_folder] = assets.value();
    Worker worker;
    ReminderAgent reminders{options.data, data_folder()};
    app::Ports const world{.clock = clock,
                           .files = files,
                           .cues = speaker,
                           .speech = voice,
                           .haptics = motor,
                           .keep_awake = screen,
                           .catalogue = catalogue,
                           .body_map = body_map,
                           .words = ui::prompt,
                           .background = &worker,
                           .reminders = &reminders};
    Device const device{device_tag(), random_id()};
    app::App app{world, {options.data, device, backups_folder()}};
    open_first(app, options);
    ui::AppFrontend frontend{app, *fonts.value(), shown->size()};
    sdl::PlateStore plates{sdl::plates_in(plates_folder)};
    sdl::Painter painter{*fonts.value(), plates};
    sdl::Loop loop{*shown, painter, frontend, clock, speaker};
    SocketThread const doorman{InstanceSocket::listen(Instance::app, options.data),
                               [&](std::string_view line) { return answer(line, app, *shown); },
                               [&app] { sdl::post([&app] { app.tick(); }); }};
    sdl::run_loop(loop);
    return 0;
}

} // namespace tenderspot::platform
