// SPDX-License-Identifier: MIT
#include "sdl/speaker.hpp"
#include "sdl/tones.hpp"

#include <SDL.h>
#include <catch2/catch.hpp>

#include <thread>

namespace speaker_test {

using namespace tenderspot;
using namespace tenderspot::sdl;
using namespace std::chrono_literals;

namespace {

/// Real time, at most five seconds.
template <class Question> bool comes_true(Question question)
{
    auto const end = std::chrono::steady_clock::now() + 5s;
    while (std::chrono::steady_clock::now() < end) {
        if (question()) return true;
        std::this_thread::yield();
    }
    return false;
}

bool audio_is_on() { return SDL_WasInit(SDL_INIT_AUDIO) != 0; }

} // namespace

TEST_CASE("Speaker: opens for a cue and lets go two seconds after its end", "[sdl][speaker]")
{
    Speaker speaker;
    Instant const now{1000s};
    CHECK_FALSE(audio_is_on());
    CHECK(speaker.rest_at() == std::nullopt);

    speaker.give(Cue::end, 80, now);
    CHECK(comes_true(audio_is_on));
    auto const rest_at = speaker.rest_at();
    REQUIRE(rest_at);
    CHECK(*rest_at == now + tone_length(Cue::end) + 2s);

    speaker.rest(*rest_at - 1ms);
    CHECK(speaker.rest_at() == rest_at);
    auto later = *rest_at;
    CHECK(comes_true([&] {
        speaker.rest(later);
        later = speaker.rest_at().value_or(later);
        return !speaker.rest_at();
    }));
    CHECK_FALSE(audio_is_on());
}

TEST_CASE("Speaker: a cue during another one waits its turn, and one while closing is not lost", "[sdl][speaker]")
{
    Speaker speaker;
    Instant const now{1000s};
    speaker.give(Cue::end, 80, now);
    auto const once = *speaker.rest_at();
    speaker.give(Cue::end, 80, now);
    CHECK(*speaker.rest_at() > once);
    auto const later = *speaker.rest_at();
    speaker.rest(later);
    speaker.give(Cue::half, 80, later + 50ms);
    CHECK(comes_true(audio_is_on));
    CHECK(*speaker.rest_at() > later + 2s);
}

TEST_CASE("Speaker: without a device nothing happens, at once", "[sdl][speaker]")
{
    auto const* const before = SDL_getenv("SDL_AUDIODRIVER");
    std::string const driver = before ? before : "dummy";
    SDL_setenv("SDL_AUDIODRIVER", "there-is-none", 1);
    {
        Speaker speaker;
        speaker.give(Cue::start, 80, Instant{1s});
        speaker.give(Cue::half, 80, Instant{2s});
        speaker.rest(Instant{10s});
        CHECK_FALSE(audio_is_on());
    }
    SDL_setenv("SDL_AUDIODRIVER", driver.c_str(), 1);
}

TEST_CASE("Speaker: a device that somebody else holds is left to them, and the first cue after that is heard",
          "[sdl][speaker]")
{
    REQUIRE(SDL_InitSubSystem(SDL_INIT_AUDIO) == 0);
    SDL_AudioSpec wanted{};
    wanted.freq = 22'050;
    wanted.format = AUDIO_U8;
    wanted.channels = 2;
    wanted.samples = 512;
    auto const theirs = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    REQUIRE(theirs != 0);
    SDL_PauseAudioDevice(theirs, 0);
    {
        Speaker speaker;
        // The dummy driver can open its device only once.
        speaker.give(Cue::half, 80, Instant{1s});
        auto later = *speaker.rest_at();
        CHECK(comes_true([&] {
            speaker.rest(later);
            later = speaker.rest_at().value_or(later);
            return !speaker.rest_at();
        }));
        CHECK(SDL_GetAudioDeviceStatus(theirs) == SDL_AUDIO_PLAYING);
        SDL_CloseAudioDevice(theirs);
        speaker.give(Cue::half, 80, Instant{31s});
        CHECK(comes_true([&] { return SDL_GetAudioDeviceStatus(theirs) == SDL_AUDIO_PLAYING; }));
    }
    CHECK(audio_is_on());
    SDL_QuitSubSystem(SDL_INIT_AUDIO);
    CHECK_FALSE(audio_is_on());
}

} // namespace speaker_test
