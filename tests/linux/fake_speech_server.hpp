// SPDX-License-Identifier: MIT
// A speech server that a test can start, kill, slow down and listen to, in the place of libspeechd.
#pragma once

#include "linux/ports/speech_dispatcher.hpp"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace tenderspot::support {

class FakeSpeechServer
{
public:
    /// The library through which to reach it. Its calls keep the server alive, as they may outlive the test.
    [[nodiscard]] static platform::SpeechDispatcher::Load library_of(std::shared_ptr<FakeSpeechServer> const& server)
    {
        return [server]() -> std::optional<platform::SpeechLibrary> {
            server->enter("load");
            platform::SpeechLibrary out;
            out.open = [server]() -> void* { return server->open(); };
            out.close = [server](void*) { server->enter("close"); };
            out.set_language = [server](void* c, char const* name) {
                return server->asked(c, "language " + text(name));
            };
            out.set_rate = [server](void* c, int rate) { return server->asked(c, "rate " + std::to_string(rate)); };
            out.set_volume = [server](void* c, int v) { return server->asked(c, "volume " + std::to_string(v)); };
            out.say = [server](void* c, char const* words) { return server->asked(c, "say " + text(words)); };
            out.cancel = [server](void* c) { return server->asked(c, "cancel"); };
            return out;
        };
    }

    void die()
    {
        change([this] { ++life_, runs_ = false; });
    }
    void come_back()
    {
        change([this] { runs_ = true; });
    }
    void fail_to_open_once()
    {
        change([this] { fails_to_open_ = true; });
    }
    /// Calls that begin so do not return before let_go().
    void hang_in(std::string const& call)
    {
        change([this, call] { hang_in_ = call; });
    }
    void let_go()
    {
        change([this] { hang_in_.reset(); });
    }

    /// Waits, at most ten seconds of real time.
    [[nodiscard]] bool hears(std::string const& call, std::ptrdiff_t times = 1)
    {
        std::unique_lock lock{mutex_};
        return changed_.wait_for(lock, std::chrono::seconds{10},
                                 [&] { return std::count(heard_.begin(), heard_.end(), call) >= times; });
    }
    [[nodiscard]] std::ptrdiff_t count(std::string const& call)
    {
        std::lock_guard const lock{mutex_};
        return std::count(heard_.begin(), heard_.end(), call);
    }
    [[nodiscard]] std::vector<std::string> heard()
    {
        std::lock_guard const lock{mutex_};
        return heard_;
    }

private:
    static std::string text(char const* words) { return words; }

    template <class Function> void change(Function const& function)
    {
        std::lock_guard const lock{mutex_};
        function();
        changed_.notify_all();
    }

    void enter(std::string const& call)
    {
        std::unique_lock lock{mutex_};
        heard_.push_back(call);
        changed_.notify_all();
        changed_.wait(lock, [&] { return !hang_in_ || call.rfind(*hang_in_, 0) != 0; });
    }

    /// A connection is the life of the server that it was opened in.
    void* open()
    {
        enter("open");
        std::lock_guard const lock{mutex_};
        if (std::exchange(fails_to_open_, false)) return nullptr;
        return runs_ ? reinterpret_cast<void*>(life_) : nullptr;
    }

    int asked(void* connection, std::string const& call)
    {
        enter(call);
        std::lock_guard const lock{mutex_};
        return runs_ && connection == reinterpret_cast<void*>(life_) ? 0 : -1;
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::string> heard_;
    std::optional<std::string> hang_in_;
    std::uintptr_t life_ = 1;
    bool runs_ = true;
    bool fails_to_open_ = false;
};

} // namespace tenderspot::support
