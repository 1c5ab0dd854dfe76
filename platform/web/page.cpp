// SPDX-License-Identifier: MIT
// Connects the canvas, the ports and the app.
#include "web/page.hpp"

#include "content/json_outline.hpp"
#include "random_id.hpp"
#include "ui/words/prompts.hpp"
#include "ui/words/reminder_words.hpp"
#include "web/browser_scripts.hpp"
#include "web/fetched_plates.hpp"

#include <SDL_rwops.h>

#include <utility>

namespace tenderspot::platform {
namespace {

constexpr char const* data_folder = "/data";
constexpr char const* backups_folder = "/backups";
constexpr char const* facts_file = "/facts.txt";
constexpr char const* assets_folder = "/assets";
constexpr char const* fonts_folder = "/fonts";

/// The only device that uses this browser's files; a backup of them has names of its own.
constexpr std::uint64_t browser_tag = 1;

void make_folders(Files& files, std::string const& path)
{
    for (auto end = path.find('/', 1); end != std::string::npos; end = path.find('/', end + 1))
        static_cast<void>(files.make_directory(path.substr(0, end)));
}

/// From a single file: a line with the paths and sizes of all files, followed by their contents.
bool bring_facts(Files& files)
{
    std::size_t size = 0;
    std::unique_ptr<void, decltype(&SDL_free)> const loaded{SDL_LoadFile(facts_file, &size), SDL_free};
    std::string_view rest{static_cast<char const*>(loaded.get()), loaded ? size : 0};
    auto const first_line = rest.substr(0, rest.find('\n'));
    auto const sizes = content::JsonOutline::of(first_line);
    if (!sizes || first_line.size() == rest.size()) return false;
    rest.remove_prefix(first_line.size() + 1);
    auto const& all = sizes.value();
    for (auto const* at = all.first(all.root()); at; at = all.next(*at)) {
        auto const path = '/' + std::string{at->name};
        auto const text = rest.substr(0, static_cast<std::size_t>(content::JsonOutline::number_of(*at)));
        make_folders(files, path);
        auto const file = files.create(path);
        if (!file || !file.value()->append(std::as_bytes(std::span{text}))) return false;
        rest.remove_prefix(text.size());
    }
    return rest.empty();
}

} // namespace

Result<Stage, std::string> Stage::set_up(Files& files)
{
    Stage stage;
    stage.canvas = std::make_unique<Canvas>();
    sdl::WindowOptions options;
    options.display = stage.canvas.get();
    auto window = sdl::Window::open(options);
    if (!window) return "No window could be opened: " + window.error();
    stage.window = std::move(window).value();
    auto fonts = sdl::Fonts::open(fonts_folder, stage.window->scale());
    if (!fonts) return fonts.error().file + ": " + fonts.error().reason;
    stage.fonts = std::move(fonts).value();
    stage.fonts->set_other_scripts(browser_scripts());
    if (!bring_facts(files)) return std::string{facts_file} + " cannot be read.";
    auto assets = content::read_assets(files, assets_folder);
    if (!assets) return assets.error().reason;
    stage.assets = std::move(assets).value();
    return stage;
}

Page::Page(web::StoredFiles& files, web::BrowserStore& store, Stage stage)
    : files_{files},
      store_{store},
      stage_{std::move(stage)},
      agent_{{clock_,
              files,
              notifier_,
              {ui::reminder_words, ui::test_words, [this] { return std::optional{stage_.assets.catalogue}; }}},
             {data_folder, {browser_tag, 0}, {agent::agent_tag(browser_tag), random_id()}}},
      plates_{fetched_plates(stage_.assets.plates)},
      painter_{*stage_.fonts, plates_}
{
    app::Ports world{.clock = clock_,
                     .files = files,
                     .cues = speaker_,
                     .speech = voice_,
                     .haptics = motor_,
                     .keep_awake = screen_,
                     .catalogue = stage_.assets.catalogue,
                     .body_map = stage_.assets.body_map,
                     .words = ui::prompt};
    world.reminders = &agent_;
    world.settlement = &files;
    world.exchange = &store;
    world.takeover = &store;
    world.updates = &updates_;
    world.hints = &hints_;
    app_ = std::make_unique<app::App>(world, app::Storage{data_folder, {browser_tag, random_id()}, backups_folder});
    frontend_ = std::make_unique<ui::AppFrontend>(*app_, *stage_.fonts, stage_.window->size());
    mirror_ = std::make_unique<MirrorBridge>(*frontend_);
    loop_ = std::make_unique<sdl::Loop>(*stage_.window, painter_, *frontend_, clock_, speaker_);
    treatments_at_start_ = app_->state().history.size();
    agent_.log_in();
}

double Page::turn()
{
    if (auto const due = agent_.wake_at(); due && *due <= clock_.boot_now()) agent_.tick();
    static_cast<void>(loop_->turn());
    // The first frame waits for nothing.
    if (!std::exchange(is_seen_, true)) return 1;
    mirror_->turn();
    // The agent's messages are shown in the next turn; the first frame does not wait for them.
    auto const seen = app_->revision();
    agent_.settle(app_.get());
    files_.flush();
    ask_to_keep();
    if (app_->revision() != seen) return 1;
    auto wake = loop_->wake_at();
    if (auto const due = agent_.wake_at()) wake = wake ? std::min(*wake, *due) : *due;
    if (!wake) return -1;
    return static_cast<double>(std::max((*wake - clock_.boot_now()).count(), Duration::rep{1}));
}

void Page::dispatch(app::Action const& action)
{
    app_->dispatch(action);
    agent_.settle(app_.get());
}

void Page::data_goes(app::Action const& how)
{
    app_->dispatch(how);
    agent_.set(agent::HostedAgent::Power::off);
}

void Page::data_came()
{
    app_->dispatch(app::RetryOpen{});
    agent_.set(agent::HostedAgent::Power::on);
}

void Page::notice_answered(BrowserAnswer const& answer)
{
    if (auto const slot = agent_.answered(answer.place, answer.answer)) app_->dispatch(app::OpenSlot{*slot});
    agent_.settle(app_.get());
}

void Page::touch_cancelled(std::int64_t finger, ui::Point at)
{
    frontend_->handle(ui::Pointer{ui::PointerPhase::cancel, ui::PointerKind::finger, finger, at});
}

/// Once per page, and only when there is something new to keep, because some browsers ask the user.
void Page::ask_to_keep()
{
    if (!treatments_at_start_ || app_->state().history.size() <= *treatments_at_start_) return;
    treatments_at_start_.reset();
    if (store_.keeping() != Keeping::promised) store_.ask_to_keep();
}

void Page::plate_came(std::string const& plate)
{
    plates_.came(plate);
    loop_->repaint();
}

} // namespace tenderspot::platform
