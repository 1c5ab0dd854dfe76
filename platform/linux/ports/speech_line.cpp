// SPDX-License-Identifier: MIT
// The thread's work: finds the library and the server, speaks the newest words, and reconnects.
#include "linux/ports/speech_line.hpp"

#include <algorithm>
#include <csignal>
#include <pthread.h>
#include <system_error>
#include <thread>
#include <utility>

namespace tenderspot::platform {
namespace {

using SteadyClock = std::chrono::steady_clock;

inline constexpr int rate = -15; ///< Slightly slow: it is said only once, to somebody who is busy.

/// On the server's scale, -100 is silence.
int server_volume(int volume) { return 2 * std::clamp(volume, 0, 100) - 100; }

/// Once the server has died, libspeechd's writes to its socket would end the process with a signal.
void survive_broken_sockets()
{
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &broken, nullptr);
}

} // namespace

/// Records that a call is running, and since when, for other threads.
template <class Function> auto SpeechDispatcher::Line::call(Function const& function)
{
    note(SteadyClock::now());
    auto result = function();
    note(std::nullopt);
    return result;
}

/// Whether the server still answers. A broken connection is not closed, because closing it would close its descriptor a
/// second time, and by then that may be one of our files.
template <class Function> bool SpeechDispatcher::Line::ask(Function const& function)
{
    if (call(function) >= 0) return true;
    connection_ = nullptr;
    return false;
}

SpeechDispatcher::Line::Line(Load load, SpeechLimits limits, Voice voice)
    : load_{std::move(load)}, limits_{limits}, begun_{SteadyClock::now()}, voice_{voice}
{
}

void SpeechDispatcher::Line::start(std::shared_ptr<Line> const& line)
{
    try {
        std::thread{[line] { line->run(); }}.detach();
    } catch (std::system_error const&) { // No thread is available.
        line->voice_ = Voice::none;
        line->ended_ = true;
    }
}

void SpeechDispatcher::Line::say(Words words)
{
    std::lock_guard const lock{mutex_};
    waiting_ = std::move(words);
    changed_.notify_all();
}

void SpeechDispatcher::Line::hush()
{
    std::lock_guard const lock{mutex_};
    waiting_.reset();
    hushing_ = true;
    changed_.notify_all();
}

void SpeechDispatcher::Line::stop()
{
    std::lock_guard const lock{mutex_};
    stopping_ = true;
    waiting_.reset();
    changed_.notify_all();
}

bool SpeechDispatcher::Line::ends_within(std::chrono::milliseconds longest)
{
    std::unique_lock lock{mutex_};
    return changed_.wait_for(lock, longest, [this] { return ended_; });
}

bool SpeechDispatcher::Line::has_ended() const
{
    std::lock_guard const lock{mutex_};
    return ended_;
}

bool SpeechDispatcher::Line::hangs() const
{
    std::lock_guard const lock{mutex_};
    return calling_since_ && SteadyClock::now() - *calling_since_ > limits_.call;
}

Voice SpeechDispatcher::Line::voice() const { return hangs() ? Voice::none : voice_.load(); }

void SpeechDispatcher::Line::run()
{
    survive_broken_sockets();
    library_ = call([this] { return load_(); });
    if (library_) serve();
    else voice_ = Voice::none;
    std::lock_guard const lock{mutex_};
    ended_ = true;
    changed_.notify_all();
}

void SpeechDispatcher::Line::serve()
{
    std::unique_lock lock{mutex_};
    while (true) {
        changed_.wait(lock, [this] { return stopping_ || hushing_ || waiting_; });
        if (stopping_) break;
        auto const hushing = std::exchange(hushing_, false);
        auto const words = std::exchange(waiting_, std::nullopt);
        lock.unlock();
        if (hushing) be_quiet();
        if (words) speak(*words);
        lock.lock();
    }
    lock.unlock();
    be_quiet();
    if (connection_) call([this] { return library_->close(connection_), 0; });
}

/// Tries at most twice: a server that has died since the last words is restarted.
void SpeechDispatcher::Line::speak(Words const& words)
{
    for (auto tries = 0; tries < 2; ++tries) {
        if (!connection_ && !connect()) break;
        if (gave_way(words)) return;
        auto const volume = server_volume(words.volume);
        auto const said = ask([&] { return library_->cancel(connection_); }) &&
                          ask([&] { return library_->set_volume(connection_, volume); }) &&
                          ask([&] { return library_->say(connection_, words.text.c_str()); });
        if (said) return;
    }
    voice_ = Voice::none;
}

bool SpeechDispatcher::Line::connect()
{
    auto const now = SteadyClock::now();
    if (tried_ && now - *tried_ < limits_.retry) return false;
    tried_ = now;
    connection_ = call([this] { return library_->open(); });
    if (!connection_) {
        std::unique_lock lock{mutex_};
        if (changed_.wait_for(lock, limits_.starting, [this] { return stopping_; })) return false;
        lock.unlock();
        connection_ = call([this] { return library_->open(); });
    }
    if (!connection_) return false;
    // A server that knows no English, or has only one speed, is better than none.
    call([this] { return library_->set_language(connection_, "en"); });
    call([this] { return library_->set_rate(connection_, rate); });
    voice_ = Voice::ready;
    return true;
}

void SpeechDispatcher::Line::be_quiet()
{
    if (connection_) (void)ask([this] { return library_->cancel(connection_); });
}

/// Whether newer words have arrived, or these have become too old.
bool SpeechDispatcher::Line::gave_way(Words const& words) const
{
    std::lock_guard const lock{mutex_};
    return stopping_ || hushing_ || waiting_ || SteadyClock::now() - words.since > limits_.old;
}

void SpeechDispatcher::Line::note(std::optional<Time> since)
{
    std::lock_guard const lock{mutex_};
    calling_since_ = since;
}

} // namespace tenderspot::platform
