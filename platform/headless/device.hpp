// SPDX-License-Identifier: MIT
// A simulated device running the real app and agent: screen, clock, zone, disk; it can be suspended and killed.
#pragma once

#include "agent/hosted_agent.hpp"
#include "content/assets.hpp"
#include "headless/ports/notice_recorder.hpp"
#include "headless/ports/recorders.hpp"
#include "headless/ports/simulated_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "sdl/fonts.hpp"
#include "sdl/painter.hpp"
#include "sdl/plates.hpp"
#include "sdl/screen_shot.hpp"
#include "ui/shell/app_frontend.hpp"

#include <map>
#include <memory>

namespace tenderspot::platform {

struct DeviceOptions
{
    std::string data;
    ui::Size size{390, 844};
    float scale = 2;
    std::int64_t utc_ms = 0; ///< The wall time at the start.
    std::uint64_t tag = 1;   ///< Distinguishes devices that share a data folder.
    /// Whether the agent is a separate process, or part of the app, as in a browser.
    ReminderReach reach = ReminderReach::also_when_closed;
};

class Device
{
public:
    Device(DeviceOptions options, content::Assets assets, std::unique_ptr<sdl::Fonts> fonts);

    void start(); ///< Starts the app; does nothing if it is running.
    void kill();  ///< Kills the app as SIGKILL does: nothing is saved on the way out.
    [[nodiscard]] bool runs() const { return app_ != nullptr; }

    /// Runs the app and the agent for that long, waking each whenever it asks for it.
    void advance(Duration by);
    /// Nothing runs for that long; then both wake up.
    void suspend(Duration by);
    void set_wall(std::int64_t utc_ms);
    /// Call after the zone of the process has changed.
    void zone_changed() { agent_.rung(); }
    /// Kills whatever shows reminders, or starts it again.
    void set_agent(agent::HostedAgent::Power power);
    /// Answers the reminder that the system shows.
    void answer(NoticeAnswer answer);

    void handle(ui::Input const& input);
    /// The time since the last touch, key or text, or since the start.
    [[nodiscard]] Duration since_input() const { return clock_.boot_now() - last_input_; }
    void resize(ui::Size size, std::optional<float> scale);

    /// False if the PNG could not be written.
    [[nodiscard]] bool screenshot(std::string const& file);

    [[nodiscard]] ui::AppFrontend& frontend() { return *frontend_; } ///< Only while the app is running.
    [[nodiscard]] app::App& app() { return *app_; }                  ///< Only while the app is running.
    [[nodiscard]] NoticeRecorder& notices() { return notices_; }     ///< The notices of the system.
    [[nodiscard]] ReminderReach reach() const { return options_.reach; }
    /// The mirror whose output goes to that file.
    [[nodiscard]] ui::Mirror& mirror(std::string const& file) { return mirrors_[file]; }
    [[nodiscard]] CueRecorder& cues() { return cues_; }
    [[nodiscard]] SpeechRecorder& voice() { return voice_; }
    [[nodiscard]] HapticsRecorder const& motor() const { return motor_; }
    [[nodiscard]] ScreenRecorder const& screen() const { return screen_; }

private:
    void settle() { agent_.settle(app_.get()); }

    DeviceOptions options_;
    content::Assets assets_;
    std::unique_ptr<sdl::Fonts> fonts_;
    sdl::PlateStore plates_;
    sdl::Painter painter_;
    SimulatedClock clock_;
    PosixFiles files_;
    CueRecorder cues_;
    SpeechRecorder voice_;
    HapticsRecorder motor_;
    ScreenRecorder screen_;
    WorkAtOnce background_;
    NoticeRecorder notices_;
    agent::HostedAgent agent_;
    std::uint64_t starts_ = 0;
    Instant last_input_;
    std::string clipboard_;
    std::map<std::string, ui::Mirror> mirrors_;
    std::unique_ptr<app::App> app_;
    std::unique_ptr<ui::AppFrontend> frontend_;
};

} // namespace tenderspot::platform
