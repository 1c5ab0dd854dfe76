// SPDX-License-Identifier: MIT
// A thread that talks to the speech server over its own connection.
#pragma once

#include "linux/ports/speech_dispatcher.hpp"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>

namespace tenderspot::platform {

/// Its thread shares ownership, because it may outlive everything else in a hanging call.
class SpeechDispatcher::Line
{
public:
    using Time = std::chrono::steady_clock::time_point;

    struct Words
    {
        std::string text;
        int volume; ///< 1 to 100.
        Time since;
    };

    /// `voice` is reported until something was said.
    Line(Load load, SpeechLimits limits, Voice voice);

    static void start(std::shared_ptr<Line> const& line);

    void say(Words words); ///< Replaces the words that are waiting.
    void hush();
    /// Its thread ends as soon as its current call returns.
    void stop();

    [[nodiscard]] bool ends_within(std::chrono::milliseconds longest);
    [[nodiscard]] bool has_ended() const;
    [[nodiscard]] bool hangs() const; ///< In a call for longer than allowed.
    [[nodiscard]] Voice voice() const;
    [[nodiscard]] Time begun() const { return begun_; }

private:
    void run();
    void serve();
    void speak(Words const& words);
    [[nodiscard]] bool connect();
    void be_quiet();
    [[nodiscard]] bool gave_way(Words const& words) const;
    template <class Function> auto call(Function const& function);
    template <class Function> bool ask(Function const& function);
    void note(std::optional<Time> since);

    Load load_;
    SpeechLimits limits_;
    Time begun_;
    std::atomic<Voice> voice_;

    mutable std::mutex mutex_; ///< Guards the members below; never held during a call.
    std::condition_variable changed_;
    std::optional<Words> waiting_; ///< The newest words; older ones are dropped.
    std::optional<Time> calling_since_;
    bool hushing_ = false;
    bool stopping_ = false;
    bool ended_ = false;

    // Used only by the thread.
    std::optional<SpeechLibrary> library_;
    SpeechLibrary::Connection connection_ = nullptr;
    std::optional<Time> tried_;
};

} // namespace tenderspot::platform
