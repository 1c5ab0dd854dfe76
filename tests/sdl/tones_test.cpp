// SPDX-License-Identifier: MIT
#include "sdl/tones.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr Cue every[] = {Cue::get_ready, Cue::start,    Cue::half, Cue::three_left,
                                Cue::two_left,  Cue::one_left, Cue::end};

} // namespace

TEST_CASE("Tones: each is short, soft and silent at both ends", "[sdl][tones]")
{
    for (auto const cue : every) {
        auto const samples = tone(cue);
        CAPTURE(static_cast<int>(cue));
        REQUIRE(samples.size() > samples_per_second / 20);
        CHECK(samples.size() < samples_per_second * 3 / 2);
        CHECK(samples.front() == 0);
        CHECK(samples.back() == 0);
        auto loudest = 0, steepest = 0;
        for (std::size_t i = 1; i < samples.size(); ++i) {
            loudest = std::max(loudest, std::abs(int{samples[i]}));
            steepest = std::max(steepest, std::abs(samples[i] - samples[i - 1]));
        }
        CHECK(loudest > 7000);
        CHECK(loudest <= 8192);
        // A click would be a step.
        CHECK(steepest < 2000);
    }
}

TEST_CASE("Tones: a tone is as long as it says", "[sdl][tones]")
{
    for (auto const cue : every) {
        auto const samples = static_cast<double>(tone(cue).size());
        CHECK(samples / samples_per_second * 1000 == Approx(static_cast<double>(tone_length(cue).count())).margin(1.1));
    }
}

TEST_CASE("Tones: no two cues sound the same", "[sdl][tones]")
{
    for (auto const a : every)
        for (auto const b : every)
            CHECK((tone(a) == tone(b)) == (a == b));
}

TEST_CASE("Tones: the countdown's ticks are over long before the next second", "[sdl][tones]")
{
    for (auto const cue : {Cue::three_left, Cue::two_left, Cue::one_left})
        CHECK(tone(cue).size() < samples_per_second / 4);
}
