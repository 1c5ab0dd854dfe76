// SPDX-License-Identifier: MIT
// The app in a page: everything that its turns need, wired together.
#pragma once

#include "content/assets.hpp"
#include "sdl/fonts.hpp"
#include "sdl/loop.hpp"
#include "sdl/plates.hpp"
#include "ui/app_frontend.hpp"
#include "web/canvas.hpp"
#include "web/mirror_bridge.hpp"
#include "web/ports/browser_clock.hpp"
#include "web/ports/browser_devices.hpp"
#include "web/ports/browser_speaker.hpp"

#include <memory>
#include <string>

namespace tenderspot::platform {

class Page
{
public:
    /// The error is a sentence.
    static Result<std::unique_ptr<Page>, std::string> open(Files& files);

    /// One turn; milliseconds until the next one is due, or -1: not before something happens.
    double turn();

    /// The canvas has another size or another place free of notches.
    void resized() { loop_->resize(); }
    void plate_came(std::string const& plate);

private:
    Page(Files& files, std::unique_ptr<Canvas> canvas, std::unique_ptr<sdl::Window> window,
         std::unique_ptr<sdl::Fonts> fonts, content::Assets assets);

    BrowserClock clock_;
    BrowserSpeaker speaker_;
    BrowserVoice voice_;
    BrowserMotor motor_;
    BrowserScreen screen_;
    std::unique_ptr<Canvas> canvas_;
    std::unique_ptr<sdl::Window> window_;
    std::unique_ptr<sdl::Fonts> fonts_;
    content::Assets assets_;
    std::unique_ptr<app::App> app_;
    std::unique_ptr<ui::AppFrontend> frontend_;
    std::unique_ptr<MirrorBridge> mirror_;
    sdl::PlateStore plates_;
    sdl::Painter painter_;
    std::unique_ptr<sdl::Loop> loop_;
};

} // namespace tenderspot::platform
