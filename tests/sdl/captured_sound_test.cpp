// SPDX-License-Identifier: MIT
// A whole session, from the rule that gives the cues to the samples that a loudspeaker would get. The numbers:
// TENDERSPOT_REPORT=1 sdl_test "[captured]"
#include "sdl/sound_capture.hpp"
#include "sdl/sound_measure.hpp"
#include "sdl/tones.hpp"

#include <catch2/catch.hpp>

#include <cstdio>
#include <optional>

namespace captured_sound_test {

using namespace tenderspot;
using namespace std::chrono_literals;

namespace {

struct Note
{
    double hertz;
    int starts; ///< ms after the beginning of the cue.
};

/// What the header of the tones promises.
struct Promise
{
    char const* name;
    int lasts; ///< ms.
    std::vector<Note> notes;
};

Promise promise(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return {"get_ready", 500, {{587.33, 0}}};
    case Cue::change: return {"change", 600, {{1046.5, 0}, {783.99, 150}, {1046.5, 300}}};
    case Cue::start: return {"start", 610, {{523.25, 0}, {783.99, 160}}};
    case Cue::stroke: return {"stroke", 70, {{880, 0}}};
    case Cue::half: return {"half", 630, {{659.26, 0}, {659.26, 280}}};
    case Cue::ten_left: return {"ten_left", 360, {{1174.66, 0}, {1174.66, 120}, {1174.66, 240}}};
    case Cue::three_left: return {"three_left", 120, {{523.25, 0}}};
    case Cue::two_left: return {"two_left", 120, {{659.26, 0}}};
    case Cue::one_left: return {"one_left", 120, {{783.99, 0}}};
    case Cue::lighter: return {"lighter", 730, {{783.99, 0}, {659.26, 140}, {523.25, 280}}};
    case Cue::end: return {"end", 1160, {{523.25, 0}, {783.99, 180}, {1046.5, 360}}};
    case Cue::reminder: return {"reminder", 1200, {{659.26, 0}, {880, 350}, {659.26, 700}}};
    }
    return {};
}

/// A hold that hurts too much at first, one that does not, and strokes of which none falls on the half.
std::vector<Signal> a_session()
{
    TreatmentPlan const plan{{{5s, 30s}, {8s, 60s}, {6s, 15s, 3s}}};
    std::vector<Signal> signals;
    TreatmentState state;
    auto const tell = [&](TreatmentEvent const& event) {
        auto step = advance(plan, state, event);
        signals.insert(signals.end(), step.signals.begin(), step.signals.end());
        state = step.state;
    };
    tell(Begin{Instant{1s}});
    Instant const too_much{12s};
    for (auto answered = false; auto const wake = wake_at(plan, state);) {
        if (!answered && *wake > too_much) {
            answered = true;
            tell(Answer{too_much, Feel::too_much});
        } else {
            tell(Tick{*wake});
        }
    }
    return signals;
}

support::Samples part(std::vector<std::int16_t> const& samples, std::size_t from, std::size_t to)
{
    return support::Samples{samples}.subspan(from, std::min(to, samples.size()) - from);
}

std::size_t samples_in(Duration time) { return static_cast<std::size_t>(time.count()) * 48; }

/// Whether the note begins there: little of it just before, much of it just after.
bool begins(std::vector<std::int16_t> const& samples, std::size_t at, double hertz)
{
    auto const window = samples_in(40ms);
    return support::amount(part(samples, at - window, at), hertz) <
           0.3 * support::amount(part(samples, at, at + window), hertz);
}

bool wants_report() { return std::getenv("TENDERSPOT_REPORT") != nullptr; }

void save(std::vector<std::int16_t> const& samples, char const* file)
{
    if (auto* const raw = std::fopen(file, "wb")) {
        std::fwrite(samples.data(), sizeof samples[0], samples.size(), raw);
        std::fclose(raw);
    }
}

} // namespace

TEST_CASE("Captured sound: a session is heard as promised, cue after cue, with silence between", "[sdl][captured]")
{
    auto const session = a_session();
    sdl::Speaker speaker;
    support::SoundCapture capture{speaker};
    for (auto const& signal : session)
        capture.give(signal.cue, 100, signal.due);
    capture.run_to(session.back().due + 5s);
    auto const& samples = capture.samples();
    auto const sounds = support::sounds_in(samples);
    REQUIRE(sounds.size() == session.size());

    if (wants_report())
        std::printf("%-10s %9s %8s %7s %7s  fundamentals in Hz (promised)\n", "cue", "due ms", "late ms", "long ms",
                    "(prom.)");
    std::map<Cue, int> heard;
    for (std::size_t i = 0; i < session.size(); ++i) {
        auto const promised = promise(session[i].cue);
        auto const& sound = sounds[i];
        CAPTURE(promised.name, i);
        ++heard[session[i].cue];
        auto const due = static_cast<double>(session[i].due.time_since_epoch().count());
        auto const late = support::in_ms(sound.from) - due, lasts = support::in_ms(sound.to - sound.from);
        CHECK(late > -support::in_ms(samples_in(support::SoundCapture::earliest)));
        CHECK(late < support::in_ms(samples_in(support::SoundCapture::latest)));
        CHECK(lasts == Approx(promised.lasts).margin(10));
        if (wants_report())
            std::printf("%-10s %9.0f %8.1f %7.1f %7d ", promised.name, due, late, lasts, promised.lasts);
        for (std::size_t n = 0; n < promised.notes.size(); ++n) {
            auto const& note = promised.notes[n];
            auto const at = sound.from + samples_in(Duration{note.starts});
            auto const next = n + 1 < promised.notes.size()
                                  ? sound.from + samples_in(Duration{promised.notes[n + 1].starts})
                                  : sound.to;
            auto const hertz = support::strongest(part(samples, at, next));
            CHECK(hertz == Approx(note.hertz).epsilon(0.01));
            CHECK(begins(samples, at, note.hertz));
            if (wants_report()) std::printf(" %.1f (%.1f)", hertz, note.hertz);
        }
        if (wants_report()) std::printf("\n");
        auto const quiet_until = i + 1 < sounds.size() ? sounds[i + 1].from : samples.size();
        // From a few samples after the last one above the threshold to a few before the next.
        auto const between = part(samples, sound.to + samples_in(10ms), quiet_until - samples_in(1ms));
        CHECK(support::loudest(between) == 0);
    }
    CHECK(heard.size() == 11);
    if (auto const* file = std::getenv("TENDERSPOT_REPORT"); file && std::string{file} != "1") save(samples, file);
}

TEST_CASE("Captured sound: the level of every cue follows the volume", "[sdl][captured]")
{
    auto const any = Cue::get_ready;
    auto const apart = 1350ms;
    for (auto const cue : {any, Cue::change, Cue::start, Cue::stroke, Cue::half, Cue::ten_left, Cue::three_left,
                           Cue::two_left, Cue::one_left, Cue::lighter, Cue::end, Cue::reminder}) {
        sdl::Speaker speaker;
        support::SoundCapture capture{speaker};
        Instant const first{1s};
        // A stroke is too short to be the first.
        capture.give(any, 100, first);
        int const volumes[] = {100, 75, 50, 25, 10};
        for (auto i = 0; auto const volume : volumes)
            capture.give(cue, volume, first + ++i * apart);
        capture.run_to(first + 7 * apart);
        std::optional<int> full;
        CAPTURE(promise(cue).name);
        for (auto i = 0; auto const volume : volumes) {
            auto const at = samples_in((first + ++i * apart - support::SoundCapture::earliest).time_since_epoch());
            auto const level = support::loudest(part(capture.samples(), at, at + samples_in(apart)));
            if (!full) full = level;
            CAPTURE(volume);
            CHECK(level == Approx(*full * std::pow(volume / 100.0, 5.0 / 3)).margin(1));
            if (wants_report()) std::printf("%-10s volume %3d: loudest %5d\n", promise(cue).name, volume, level);
        }
        CHECK(*full > 6000);
    }
}

TEST_CASE("Captured sound: of two cues at the same moment the second follows the first", "[sdl][captured]")
{
    sdl::Speaker speaker;
    support::SoundCapture capture{speaker};
    capture.give(Cue::start, 100, Instant{1s});
    capture.give(Cue::stroke, 100, Instant{4s});
    capture.give(Cue::half, 100, Instant{4s});
    capture.run_to(Instant{7s});
    auto const sounds = support::sounds_in(capture.samples());
    REQUIRE(sounds.size() == 2);
    CHECK(support::in_ms(sounds[1].to - sounds[1].from) == Approx(70 + 630).margin(10));
    auto const second = sounds[1].from + samples_in(71ms);
    CHECK(support::strongest(part(capture.samples(), second, second + samples_in(100ms))) ==
          Approx(659.26).epsilon(0.01));
}

TEST_CASE("Captured sound: the device closes between the cues of a hold, and stays open through strokes",
          "[sdl][captured]")
{
    sdl::Speaker speaker;
    support::SoundCapture capture{speaker};
    capture.give(Cue::start, 80, Instant{1s});
    CHECK(capture.openings() == 1);
    capture.give(Cue::half, 80, Instant{31s});
    CHECK(capture.openings() == 2);
    for (auto stroke = 1; stroke <= 5; ++stroke)
        capture.give(Cue::stroke, 80, Instant{31s} + stroke * 2s);
    for (auto stroke = 1; stroke <= 5; ++stroke)
        capture.give(Cue::stroke, 80, Instant{41s} + stroke * 3s);
    CHECK(capture.openings() == 2);
    capture.run_to(Instant{60s + 50ms});
    CHECK(speaker.rest_at() != std::nullopt);
    capture.run_to(Instant{60s + 100ms});
    CHECK(speaker.rest_at() == std::nullopt);
    CHECK(support::sounds_in(capture.samples()).size() == 12);
}

TEST_CASE("Captured sound: at volume 0 nothing is opened", "[sdl][captured]")
{
    sdl::Speaker speaker;
    support::SoundCapture capture{speaker};
    capture.give(Cue::end, 0, Instant{1s});
    CHECK(capture.openings() == 0);
    CHECK(speaker.rest_at() == std::nullopt);
}

} // namespace captured_sound_test
