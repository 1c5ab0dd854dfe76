// SPDX-License-Identifier: MIT
// Connects the agent to the system, and waits for events.
#include "linux/agent/agent_process.hpp"

#include "agent/agent.hpp"
#include "content/assets.hpp"
#include "linux/agent/desktop_notices.hpp"
#include "linux/agent/slot_name.hpp"
#include "linux/agent/spawn.hpp"
#include "linux/agent/wakers.hpp"
#include "linux/places.hpp"
#include "linux/ports/instance_socket.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "random_id.hpp"
#include "ui/words/reminder_words.hpp"

#include <charconv>
#include <filesystem>
#include <malloc.h>
#include <poll.h>

namespace tenderspot::platform {
namespace {

constexpr int longest_test_seconds = 600;

/// Themes contain the icon only if the app was installed.
std::string icon()
{
    auto const file = assets_folder() + "/icons/64.png";
    std::error_code error;
    return std::filesystem::exists(file, error) ? file : "org.tenderspot.Tenderspot";
}

class AgentProcess
{
public:
    AgentProcess(AgentOptions const& options, InstanceSocket& socket)
        : options_{options},
          socket_{socket},
          agent_{{clock_,
                  files_,
                  notices_,
                  {ui::reminder_words, ui::test_words, [this] { return catalogue(); }},
                  [this] { notify(Instance::app, options_.data, "news"); }},
                 {options.data, {device_tag(), 0}, {agent::agent_tag(device_tag()), random_id()}}}
    {
        if (options.test_seconds) agent_.test(*options.test_seconds);
    }

    void run()
    {
        for (;;) {
            hear_notices();
            if (is_over_ || agent_.need() == AgentNeed::none || notices_.was_cut_off()) break;
            timer_.set(agent_.wake_at());
            ::malloc_trim(0); // What was read for the decision is no longer needed.
            wait();
            agent_.tick();
        }
        agent_.leave();
    }

private:
    void wait()
    {
        std::array<::pollfd, 6> doors{{{timer_.number(), POLLIN, 0},
                                       {socket_.socket(), POLLIN, 0},
                                       {notices_.socket(), POLLIN, 0},
                                       {zone_.number(), POLLIN, 0},
                                       {sleep_.number(), POLLIN, 0},
                                       {signals_.number(), POLLIN, 0}}};
        if (::poll(doors.data(), doors.size(), -1) <= 0) return;
        auto const has_come = [&](std::size_t door) { return doors[door].revents != 0; };
        if (has_come(0) && timer_.went_off() == WallTimer::Why::clock_was_set) agent_.rung();
        if (has_come(1)) socket_.serve_one([this](std::string_view line) { return answer(line); });
        if (has_come(3) && zone_.read() == ZoneWatch::News::some) agent_.rung();
        if (has_come(4) && sleep_.read() == SleepWatch::News::woke) agent_.rung();
        if (has_come(5) && signals_.read() == Signals::Told::end) is_over_ = true;
    }

    void hear_notices()
    {
        while (auto const event = notices_.next_event()) {
            if (std::holds_alternative<NoticeServiceCame>(*event)) agent_.service_came();
            if (auto const* refused = std::get_if<NoticeRefused>(&*event)) agent_.refused(refused->place);
            auto const* answered = std::get_if<NoticeAnswered>(&*event);
            if (!answered) continue;
            if (auto const slot = agent_.answered(answered->place, answered->answer))
                open(*slot, answered->activation_token);
        }
    }

    void open(Occurrence const& occurrence, std::string const& token)
    {
        auto const slot = text_of({occurrence.day, occurrence.minute});
        if (request(Instance::app, options_.data, "slot " + slot)) return;
        Environment environment{"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"};
        if (!token.empty()) environment = {"XDG_ACTIVATION_TOKEN=" + token, "DESKTOP_STARTUP_ID=" + token};
        static_cast<void>(spawn({this_program, "--data", options_.data, "--slot", slot}, environment));
    }

    std::string answer(std::string_view line)
    {
        if (line == "look") return agent_.rung(), "ok";
        if (line == "quit") return is_over_ = true, "ok";
        if (line == "status") return service_word(notices_.service());
        constexpr std::string_view test = "test ";
        int seconds = 0;
        auto const [end, error] =
            std::from_chars(line.data() + std::min(line.size(), test.size()), line.data() + line.size(), seconds);
        bool const is_test = line.substr(0, test.size()) == test && error == std::errc{} &&
                             end == line.data() + line.size() && seconds >= 0 && seconds <= longest_test_seconds;
        if (!is_test) return "?";
        agent_.test(seconds);
        return "ok";
    }

    static std::string service_word(NoticeService service)
    {
        switch (service) {
        case NoticeService::unknown: return "unknown";
        case NoticeService::none: return "none";
        case NoticeService::ready: return "ready";
        case NoticeService::holding: return "holding";
        }
        return {};
    }

    std::optional<Catalogue> catalogue()
    {
        auto assets = content::read_assets(files_, assets_folder());
        if (!assets) return std::nullopt;
        return std::move(assets).value().catalogue;
    }

    AgentOptions const& options_;
    InstanceSocket& socket_;
    LinuxClock clock_;
    PosixFiles files_;
    DesktopNotices notices_{icon()};
    Signals signals_;
    WallTimer timer_;
    ZoneWatch zone_;
    SleepWatch sleep_;
    agent::Agent agent_;
    bool is_over_ = false;
};

} // namespace

int run_agent(AgentOptions const& options)
{
    auto const socket = InstanceSocket::listen(Instance::agent, options.data);
    if (!socket) {
        notify(Instance::agent, options.data, "look");
        return 0;
    }
    AgentProcess{options, *socket}.run();
    return 0;
}

} // namespace tenderspot::platform
