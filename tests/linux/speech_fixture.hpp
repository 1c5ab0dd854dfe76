// SPDX-License-Identifier: MIT
// Limits and questions for tests of the voice.
#pragma once

#include "linux/fake_speech_server.hpp"

#include <thread>

namespace tenderspot::support {

using namespace std::chrono_literals;

/// Short, so that a test need not wait; nothing here is measured against them but upwards.
inline platform::SpeechLimits const quick{.call = 60ms, .starting = 20ms, .retry = 150ms, .old = 10s, .stuck = 3};
/// So long that none of them is reached.
inline platform::SpeechLimits const patient{.call = 10s, .starting = 1ms, .retry = 10s, .old = 10s, .stuck = 3};

/// Real time, at most ten seconds.
template <class Question> bool comes_true(Question question)
{
    auto const end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end) {
        if (question()) return true;
        std::this_thread::yield();
    }
    return false;
}

template <class Function> std::chrono::milliseconds time_of(Function function)
{
    auto const before = std::chrono::steady_clock::now();
    function();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - before);
}

inline std::shared_ptr<FakeSpeechServer> new_server() { return std::make_shared<FakeSpeechServer>(); }

} // namespace tenderspot::support
