// SPDX-License-Identifier: MIT
// The time, power and touch input of the simulated device.
#include "headless/device.hpp"

#include "ui/words/prompts.hpp"
#include "ui/words/reminder_words.hpp"

#include <algorithm>

namespace tenderspot::platform {
namespace {

/// The same script produces the same bytes: journal names come from a counter, not from random numbers.
agent::Storage agent_storage(DeviceOptions const& options)
{
    constexpr std::uint64_t beside_apps = std::uint64_t{1} << 48U;
    return {options.data, {options.tag, 0}, {agent::agent_tag(options.tag), beside_apps | options.tag}};
}

} // namespace

Device::Device(DeviceOptions options, content::Assets assets, std::unique_ptr<sdl::Fonts> fonts)
    : options_{std::move(options)},
      assets_{std::move(assets)},
      fonts_{std::move(fonts)},
      plates_{sdl::plates_in(assets_.plates)},
      painter_{*fonts_, plates_},
      clock_{options_.utc_ms},
      notices_{clock_},
      agent_{{clock_,
              files_,
              notices_,
              {ui::reminder_words, ui::test_words, [this] { return std::optional{assets_.catalogue}; }},
              options_.reach},
             agent_storage(options_)}
{
    fonts_->set_scale(options_.scale);
    if (options_.reach == ReminderReach::only_while_open) return;
    agent_.log_in();
    settle();
}

void Device::start()
{
    if (app_) return;
    app::Ports const world{.clock = clock_,
                           .files = files_,
                           .cues = cues_,
                           .speech = voice_,
                           .haptics = motor_,
                           .keep_awake = screen_,
                           .catalogue = assets_.catalogue,
                           .body_map = assets_.body_map,
                           .words = ui::prompt,
                           .background = &background_,
                           .reminders = &agent_};
    app_ = std::make_unique<app::App>(
        world,
        app::Storage{options_.data, {options_.tag, (options_.tag - 1) << 32U | ++starts_}, options_.data + "-backups"});
    frontend_ = std::make_unique<ui::AppFrontend>(*app_, *fonts_, options_.size);
    frontend_->tick(clock_.boot_now());
    if (options_.reach == ReminderReach::also_when_closed) return;
    agent_.set(agent::HostedAgent::Power::on);
    settle();
}

void Device::kill()
{
    frontend_.reset();
    app_.reset();
    // The system keeps its notices, as a browser does for a closed page.
    if (options_.reach == ReminderReach::only_while_open) agent_.set(agent::HostedAgent::Power::off);
    screen_.set(Screen::may_sleep); // The system releases what a dead process held.
}

void Device::set_agent(agent::HostedAgent::Power power)
{
    agent_.set(power);
    if (power == agent::HostedAgent::Power::off) notices_.clear();
    settle();
}

void Device::advance(Duration by)
{
    auto const end = clock_.boot_now() + by;
    for (;;) {
        settle();
        auto const app = app_ ? frontend_->wake_at() : std::nullopt, agent = agent_.wake_at();
        auto const wake = app && agent ? std::min(app, agent) : app ? app : agent;
        if (!wake || *wake > end) break;
        // Even a wake-up that is already due takes time, as on any device.
        clock_.advance(std::max(*wake - clock_.boot_now(), Duration{1}));
        if (app == wake) frontend_->tick(clock_.boot_now());
        if (agent == wake) agent_.tick();
        if (app_ && frontend_->wants_to_quit()) kill();
    }
    if (clock_.boot_now() < end) clock_.advance(end - clock_.boot_now());
    if (app_) frontend_->tick(clock_.boot_now());
}

void Device::suspend(Duration by)
{
    clock_.advance(by);
    if (app_) frontend_->tick(clock_.boot_now());
    agent_.rung();
    agent_.tick();
    settle();
}

void Device::set_wall(std::int64_t utc_ms)
{
    clock_.set_wall(utc_ms);
    if (app_) app_->tick(); // A desktop tells the app as well.
    agent_.rung();
    agent_.tick();
    settle();
}

void Device::handle(ui::Input const& input)
{
    last_input_ = clock_.boot_now();
    auto const* const key = std::get_if<ui::Key>(&input);
    frontend_->handle(key && ui::asks_to_paste(*key) ? ui::Input{ui::TextInput{clipboard_}} : input);
    if (auto copied = frontend_->take_copied()) clipboard_ = std::move(*copied);
    if (frontend_->wants_to_quit()) kill();
    settle();
}

void Device::answer(NoticeAnswer answer)
{
    auto const slot = agent_.answered(NoticePlace::reminder, answer);
    settle();
    if (!slot) return;
    start();
    app_->dispatch(app::OpenSlot{*slot});
    settle();
}

void Device::resize(ui::Size size, std::optional<float> scale)
{
    options_.size = size;
    options_.scale = scale.value_or(options_.scale);
    fonts_->set_scale(options_.scale);
    if (app_) frontend_->handle(ui::Resize{size, {}});
}

bool Device::screenshot(std::string const& file)
{
    frontend_->tick(clock_.boot_now());
    sdl::ScreenShot shot{painter_, options_.size, options_.scale};
    shot.paint(frontend_->draw_list());
    return shot.save_png(file);
}

} // namespace tenderspot::platform
