// SPDX-License-Identifier: MIT
// The app in a page, with everything that its turns need.
#pragma once

#include "agent/hosted_agent.hpp"
#include "content/assets.hpp"
#include "sdl/fonts.hpp"
#include "sdl/loop.hpp"
#include "sdl/plates.hpp"
#include "ui/shell/app_frontend.hpp"
#include "web/browser_devices.hpp"
#include "web/browser_hints.hpp"
#include "web/browser_speaker.hpp"
#include "web/canvas.hpp"
#include "web/mirror_bridge.hpp"
#include "web/ports/browser_clock.hpp"
#include "web/ports/browser_notifier.hpp"
#include "web/ports/browser_store.hpp"
#include "web/ports/browser_updates.hpp"

#include <memory>
#include <string>

namespace tenderspot::platform {

/// What can be prepared while the user's data is being read.
struct Stage
{
    /// The error is a sentence. `files` is used only for the shipped catalogue, and not afterwards.
    static Result<Stage, std::string> set_up(Files& files);

    std::unique_ptr<Canvas> canvas;
    std::unique_ptr<sdl::Window> window;
    std::unique_ptr<sdl::Fonts> fonts;
    content::Assets assets;
};

class Page
{
public:
    Page(web::StoredFiles& files, web::BrowserStore& store, Stage stage);

    /// Runs one turn; returns the milliseconds until the next one is due, or -1: not before something happens.
    double turn();

    /// The canvas's size or its safe area has changed.
    void resized() { loop_->resize(); }
    void touch_cancelled(std::int64_t finger, ui::Point at);
    void plate_came(std::string const& plate);
    void dispatch(app::Action const&);
    void notice_answered(BrowserAnswer const&);
    /// Another tab takes the data, by app::HandOver or app::DataTaken, and shows reminders from then on; or, with
    /// data_came(), this one does.
    void data_goes(app::Action const& how);
    void data_came();
    /// The page was hidden, or the clock or the zone may have been set.
    void came_back() { agent_.rung(); }

private:
    void ask_to_keep();

    web::StoredFiles& files_;
    web::BrowserStore& store_;
    BrowserClock clock_;
    BrowserSpeaker speaker_;
    BrowserVoice voice_;
    BrowserMotor motor_;
    BrowserScreen screen_;
    BrowserNotifier notifier_;
    BrowserUpdates updates_;
    BrowserHints hints_;
    Stage stage_;
    agent::HostedAgent agent_;
    std::unique_ptr<app::App> app_;
    std::unique_ptr<ui::AppFrontend> frontend_;
    std::unique_ptr<MirrorBridge> mirror_;
    sdl::PlateStore plates_;
    sdl::Painter painter_;
    std::unique_ptr<sdl::Loop> loop_;
    bool is_seen_ = false;
    std::optional<std::size_t> treatments_at_start_; ///< Set until the browser was asked to keep the data.
};

} // namespace tenderspot::platform
