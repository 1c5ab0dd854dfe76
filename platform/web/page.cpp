// SPDX-License-Identifier: MIT
// Wires the canvas, the ports and the app together.
#include "web/page.hpp"

#include "ui/treat/prompts.hpp"
#include "web/fetched_plates.hpp"

#include <random>

namespace tenderspot::platform {
namespace {

constexpr char const* data_folder = "/data";
constexpr char const* backups_folder = "/backups";
constexpr char const* assets_folder = "/assets";
constexpr char const* fonts_folder = "/fonts";

/// The one device that has this browser's files; a backup of them carries names of its own.
constexpr std::uint64_t browser_tag = 1;

std::uint64_t random_id()
{
    std::random_device source;
    auto const id = std::uint64_t{source()} << 32U | source();
    return id == 0 ? 1 : id;
}

} // namespace

Result<std::unique_ptr<Page>, std::string> Page::open(Files& files)
{
    auto canvas = std::make_unique<Canvas>();
    sdl::WindowOptions options;
    options.display = canvas.get();
    auto window = sdl::Window::open(options);
    if (!window) return "No window could be opened: " + window.error();
    auto fonts = sdl::Fonts::open(fonts_folder, window.value()->scale());
    if (!fonts) return fonts.error().file + ": " + fonts.error().reason;
    auto assets = content::read_assets(files, assets_folder);
    if (!assets) return assets.error().reason;
    return std::unique_ptr<Page>{new Page{files, std::move(canvas), std::move(window).value(), std::move(fonts).value(),
                                          std::move(assets).value()}};
}

Page::Page(Files& files, std::unique_ptr<Canvas> canvas, std::unique_ptr<sdl::Window> window,
           std::unique_ptr<sdl::Fonts> fonts, content::Assets assets)
    : canvas_{std::move(canvas)},
      window_{std::move(window)},
      fonts_{std::move(fonts)},
      assets_{std::move(assets)},
      plates_{fetched_plates(assets_.plates)},
      painter_{*fonts_, plates_}
{
    app::World const world{clock_,           files,     speaker_, voice_, motor_, screen_, assets_.catalogue,
                           assets_.body_map, ui::prompt};
    app_ = std::make_unique<app::App>(world, app::Storage{data_folder, {browser_tag, random_id()}, backups_folder});
    frontend_ = std::make_unique<ui::AppFrontend>(*app_, *fonts_, window_->size());
    mirror_ = std::make_unique<MirrorBridge>(*frontend_);
    loop_ = std::make_unique<sdl::Loop>(*window_, painter_, *frontend_, clock_, speaker_);
}

double Page::turn()
{
    static_cast<void>(loop_->turn());
    mirror_->turn();
    auto const wake = loop_->wake_at();
    if (!wake) return -1;
    return static_cast<double>(std::max((*wake - clock_.boot_now()).count(), Duration::rep{1}));
}

void Page::plate_came(std::string const& plate)
{
    plates_.came(plate);
    loop_->repaint();
}

} // namespace tenderspot::platform
