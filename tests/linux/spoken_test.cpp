// SPDX-License-Identifier: MIT
// The whole way to a real voice, whose sound goes into a file; only tests/linux/spoken can run it.
#include "linux/ports/speech_dispatcher.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <thread>
#include <unistd.h>

namespace spoken_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

/// What was spoken so far, one channel of 16 bits.
std::vector<std::int16_t> spoken()
{
    std::ifstream file{std::getenv("TENDERSPOT_SPOKEN"), std::ios::binary};
    std::string const bytes{std::istreambuf_iterator<char>{file}, {}};
    std::vector<std::int16_t> samples(bytes.size() / 2);
    if (!samples.empty()) std::memcpy(samples.data(), bytes.data(), samples.size() * 2);
    return samples;
}

struct Heard
{
    std::size_t loud = 0; ///< Samples that are far from silence.
    double level = 0;     ///< The root of their mean square.
};

Heard heard_since(std::size_t from)
{
    auto const samples = spoken();
    Heard heard;
    double sum = 0;
    for (auto i = from; i < samples.size(); ++i) {
        if (std::abs(int{samples[i]}) < 200) continue;
        ++heard.loud;
        sum += static_cast<double>(samples[i]) * samples[i];
    }
    if (heard.loud > 0) heard.level = std::sqrt(sum / static_cast<double>(heard.loud));
    return heard;
}

/// Half a second of sound at 22,050 samples a second, of which much is near silence; real time, at most ten seconds.
bool is_heard(std::size_t from)
{
    auto const end = std::chrono::steady_clock::now() + 10s;
    while (std::chrono::steady_clock::now() < end) {
        if (heard_since(from).loud > 5'000) return true;
        std::this_thread::yield();
    }
    return false;
}

/// A machine that does much else at the same time may need longer than a treatment would wait.
constexpr platform::SpeechLimits patient{.call = 10s, .starting = 1s, .retry = 100ms, .old = 10s, .stuck = 3};

pid_t server()
{
    std::ifstream file{std::getenv("TENDERSPOT_SPEECH_PID")};
    pid_t pid = 0;
    file >> pid;
    return pid;
}

} // namespace

TEST_CASE("Spoken: words become sound, softer at a lower volume", "[.spoken]")
{
    REQUIRE(std::getenv("TENDERSPOT_SPOKEN") != nullptr);
    platform::SpeechDispatcher speech{platform::load_speech_library, patient};
    speech.say("Press now, and breathe out slowly.", 100);
    REQUIRE(is_heard(0));
    CHECK(speech.voice() == Voice::ready);
    auto const loud = heard_since(0);

    auto const before = spoken().size();
    speech.say("Press now, and breathe out slowly.", 40);
    REQUIRE(is_heard(before));
    auto const soft = heard_since(before);
    CHECK(soft.level < 0.7 * loud.level);
    std::printf("spoken: level %.0f at volume 100, %.0f at volume 40\n", loud.level, soft.level);
}

// Not part of the suite: the real server does not always come back after a kill; see tests/README.md.
TEST_CASE("Spoken: words become sound again after the server was killed", "[.respawn]")
{
    REQUIRE(std::getenv("TENDERSPOT_SPOKEN") != nullptr);
    platform::SpeechDispatcher speech{platform::load_speech_library, patient};
    speech.say("Press now, and breathe out slowly.", 100);
    REQUIRE(is_heard(0));
    auto const first = server();
    REQUIRE(first > 1);
    REQUIRE(::kill(first, SIGKILL) == 0);
    REQUIRE(::truncate(std::getenv("TENDERSPOT_SPOKEN"), 0) == 0);
    speech.say("Let go.", 100);
    speech.say("Press now, and breathe out slowly.", 100);
    CHECK(is_heard(0));
    CHECK(speech.voice() == Voice::ready);
    CHECK(server() != first);
}

} // namespace spoken_test
