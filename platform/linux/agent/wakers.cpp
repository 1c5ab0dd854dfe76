// SPDX-License-Identifier: MIT
// timerfd, inotify, logind and signalfd.
#include "linux/agent/wakers.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <dbus/dbus.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tenderspot::platform {
namespace {

constexpr char const* zone_folder = "/etc";
constexpr std::array zone_files{"localtime", "timezone"};

::sigset_t ours()
{
    ::sigset_t set;
    ::sigemptyset(&set);
    for (int const one : {SIGTERM, SIGINT, SIGHUP, SIGCHLD})
        ::sigaddset(&set, one);
    return set;
}

int block_and_listen()
{
    auto const set = ours();
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

ZoneWatch::ZoneWatch() : watch_{::inotify_init1(IN_CLOEXEC | IN_NONBLOCK)}
{
    ::inotify_add_watch(watch_.number(), zone_folder, IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR);
}

ZoneWatch::News ZoneWatch::read()
{
    alignas(::inotify_event) std::array<char, 4096> bytes;
    auto news = News::none;
    ::ssize_t size = 0;
    while ((size = ::read(watch_.number(), bytes.data(), bytes.size())) > 0)
        for (::ssize_t at = 0; at < size;) {
            auto const* event = reinterpret_cast<::inotify_event const*>(bytes.data() + at);
            for (auto const* name : zone_files)
                if (event->len != 0 && std::strcmp(event->name, name) == 0) news = News::some;
            at += static_cast<::ssize_t>(sizeof(::inotify_event) + event->len);
        }
    return news;
}

SleepWatch::SleepWatch() : bus_{Bus::connect(Bus::Which::system)}
{
    if (bus_)
        bus_->listen("type='signal',sender='org.freedesktop.login1',interface='org.freedesktop.login1.Manager',"
                     "member='PrepareForSleep'");
    static_cast<void>(read());
}

SleepWatch::News SleepWatch::read()
{
    auto news = News::none;
    if (!bus_) return news;
    bus_->hand_over([&](DBusMessage& message) {
        ::dbus_bool_t falls_asleep = TRUE;
        if (!::dbus_message_is_signal(&message, "org.freedesktop.login1.Manager", "PrepareForSleep")) return;
        ::dbus_message_get_args(&message, nullptr, DBUS_TYPE_BOOLEAN, &falls_asleep, DBUS_TYPE_INVALID);
        if (!falls_asleep) news = News::woke;
    });
    return news;
}

Signals::Signals() : signals_{block_and_listen()} {}

Signals::Told Signals::read()
{
    auto told = Told::nothing;
    ::signalfd_siginfo signal{};
    while (::read(signals_.number(), &signal, sizeof signal) == static_cast<::ssize_t>(sizeof signal)) {
        if (signal.ssi_signo != SIGCHLD) told = Told::end;
        while (::waitpid(-1, nullptr, WNOHANG) > 0) {
        }
    }
    return told;
}

} // namespace tenderspot::platform
