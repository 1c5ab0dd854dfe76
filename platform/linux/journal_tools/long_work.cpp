// SPDX-License-Identifier: MIT
// Handles terminal signals, and shows the progress bar.
#include "linux/journal_tools/long_work.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace tenderspot::platform {
namespace {

constexpr std::array interrupts{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t noted = 0;

void note(int number) { noted = number; }

// When this is called, the signal's action is already the default again, and the signal is blocked until it returns.
void clear_line_and_end(int number)
{
    constexpr std::string_view clear{"\r\x1B[K"};
    static_cast<void>(::write(STDERR_FILENO, clear.data(), clear.size()) == 0);
    ::raise(number);
}

void handle_by(void (*handler)(int), int flags)
{
    for (auto const number : interrupts) {
        struct sigaction action = {};
        if (::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN) continue; // As nohup requests.
        action = {};
        action.sa_handler = handler;
        action.sa_flags = flags;
        ::sigaction(number, &action, nullptr);
    }
}

bool has_room_for_bar(Speaks when)
{
    auto const* const terminal = std::getenv("TERM");
    bool const is_capable = terminal && std::string_view{terminal} != "dumb";
    if (!is_capable || ::isatty(STDERR_FILENO) == 0) return false;
    return when == Speaks::at_the_end || ::isatty(STDOUT_FILENO) == 0;
}

void draw_on_stderr(std::string const& text)
{
    static_cast<void>(::write(STDERR_FILENO, text.data(), text.size()) == 0); // A bar that cannot be shown is no loss.
}

} // namespace

LongWork::LongWork(OnInterrupt what, Speaks when)
{
    noted = 0;
    if (has_room_for_bar(when)) bar_.emplace(draw_on_stderr, [] { return std::chrono::steady_clock::now(); });
    switch (what) {
    case OnInterrupt::end_at_once:
        if (bar_) handle_by(clear_line_and_end, static_cast<int>(SA_RESETHAND));
        break;
    case OnInterrupt::note: handle_by(note, SA_RESTART); break;
    }
}

Progress LongWork::progress()
{
    return [this](std::uint64_t done, std::uint64_t of) {
        if (bar_) bar_->show(done, of);
        return noted == 0;
    };
}

void LongWork::finish()
{
    if (std::exchange(is_over_, true)) return;
    bar_.reset();
    handle_by(SIG_DFL, 0);
    // Not exit(): whoever runs us in a loop should see that we were interrupted.
    if (noted != 0) ::raise(noted);
}

} // namespace tenderspot::platform
