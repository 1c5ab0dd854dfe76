// SPDX-License-Identifier: MIT
#include "sdl/sound_measure.hpp"
#include "sdl/tones.hpp"

#include <catch2/catch.hpp>

namespace tones_test {

using namespace tenderspot;
using namespace tenderspot::sdl;

namespace {

inline constexpr Cue every[] = {Cue::get_ready,  Cue::change,   Cue::start,    Cue::stroke,  Cue::half, Cue::ten_left,
                                Cue::three_left, Cue::two_left, Cue::one_left, Cue::lighter, Cue::end, Cue::reminder};

} // namespace

TEST_CASE("Tones: each is short, without a click, and silent at both ends", "[sdl][tones]")
{
    for (auto const cue : every) {
        auto samples = tone(cue, 100);
        CAPTURE(static_cast<int>(cue));
        REQUIRE(samples.size() > samples_per_second / 20);
        CHECK(samples.size() < samples_per_second * 5 / 4);
        CHECK(samples.front() == 0);
        CHECK(samples.back() == 0);
        CHECK(support::loudest(samples) <= 16384);
        // As they are heard: out of silence and back into it.
        samples.insert(samples.begin(), 480, 0);
        samples.insert(samples.end(), 480, 0);
        CHECK(support::clicks(samples) < 0.002);
    }
}

TEST_CASE("Tones: all are equally loud but the strokes, which come often and are 8 dB softer", "[sdl][tones]")
{
    for (auto const cue : every) {
        CAPTURE(static_cast<int>(cue));
        CHECK(support::loudest(tone(cue, 100)) == Approx(cue == Cue::stroke ? 6553 : 16384).margin(1));
    }
}

TEST_CASE("Tones: a tone is as long as it says", "[sdl][tones]")
{
    for (auto const cue : every) {
        auto const samples = static_cast<double>(tone(cue, 100).size());
        CHECK(samples / samples_per_second * 1000 == Approx(static_cast<double>(tone_length(cue).count())).margin(1.1));
    }
}

TEST_CASE("Tones: no two cues sound the same", "[sdl][tones]")
{
    for (auto const a : every)
        for (auto const b : every)
            CHECK((tone(a, 100) == tone(b, 100)) == (a == b));
}

TEST_CASE("Tones: the ticks are over long before the next one", "[sdl][tones]")
{
    for (auto const cue : {Cue::stroke, Cue::three_left, Cue::two_left, Cue::one_left})
        CHECK(tone(cue, 100).size() < samples_per_second / 4);
}

TEST_CASE("Tones: half the volume sounds half as loud, none is silence, and there is none below or beyond",
          "[sdl][tones]")
{
    CHECK(gain(100) == 1);
    CHECK(20 * std::log10(gain(50)) == Approx(-10).margin(0.1));
    CHECK(20 * std::log10(gain(10)) == Approx(-33.3).margin(0.1));
    CHECK(gain(0) == 0);
    CHECK(gain(-5) == 0);
    CHECK(gain(300) == 1);
    for (auto volume = 1; volume <= 100; ++volume)
        CHECK(gain(volume) > gain(volume - 1));
    CHECK(support::loudest(tone(Cue::end, 0)) == 0);
    CHECK(support::loudest(tone(Cue::end, 1)) > 0);
}

} // namespace tones_test
