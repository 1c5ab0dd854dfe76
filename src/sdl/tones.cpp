// SPDX-License-Identifier: MIT
// Soft notes, something like a marimba: told apart by pitch and by rhythm, also with one ear and through a
// wall.
#include "sdl/tones.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace tenderspot::sdl {
namespace {

inline constexpr double peak = 0.25;                    ///< -12 dB below full scale.
inline constexpr double attack = 0.008, release = 0.03; ///< Seconds; shorter ones click.

struct Note
{
    double hertz, starts, lasts; ///< Seconds.
};

constexpr double g4 = 392.0, c5 = 523.25, e5 = 659.26, g5 = 783.99, c6 = 1046.5;

constexpr Note get_ready[] = {{g4, 0, 0.45}};
constexpr Note start[] = {{c5, 0, 0.3}, {g5, 0.16, 0.45}};
constexpr Note half[] = {{e5, 0, 0.25}, {e5, 0.28, 0.35}};
constexpr Note three_left[] = {{c5, 0, 0.12}};
constexpr Note two_left[] = {{e5, 0, 0.12}};
constexpr Note one_left[] = {{g5, 0, 0.12}};
constexpr Note end[] = {{c5, 0, 0.3}, {g5, 0.18, 0.3}, {c6, 0.36, 0.8}};

std::span<Note const> notes(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return get_ready;
    case Cue::start: return start;
    case Cue::half: return half;
    case Cue::three_left: return three_left;
    case Cue::two_left: return two_left;
    case Cue::one_left: return one_left;
    case Cue::end: return end;
    }
    return {};
}

double envelope(double time, double lasts)
{
    auto const rise = std::min(time / attack, 1.0), fall = std::clamp((lasts - time) / release, 0.0, 1.0);
    return rise * rise * (3 - 2 * rise) * fall * std::exp(-4 * time / lasts);
}

/// The fundamental with a little of the second and fourth partial, which fade sooner.
double wave(double hertz, double time)
{
    auto const phase = 2 * std::numbers::pi * hertz * time;
    return std::sin(phase) + 0.18 * std::exp(-6 * time) * std::sin(2 * phase) +
           0.08 * std::exp(-18 * time) * std::sin(4 * phase);
}

} // namespace

Duration tone_length(Cue cue)
{
    auto end_of_last = 0.0;
    for (auto const& note : notes(cue))
        end_of_last = std::max(end_of_last, note.starts + note.lasts);
    return Duration{static_cast<Duration::rep>(std::ceil(end_of_last * 1000))};
}

std::vector<std::int16_t> tone(Cue cue)
{
    std::vector<double> sum;
    for (auto const& note : notes(cue)) {
        auto const first = static_cast<std::size_t>(note.starts * samples_per_second);
        auto const count = static_cast<std::size_t>(note.lasts * samples_per_second) + 1;
        sum.resize(std::max(sum.size(), first + count));
        for (std::size_t i = 0; i < count; ++i) {
            auto const time = static_cast<double>(i) / samples_per_second;
            sum[first + i] += wave(note.hertz, time) * envelope(time, note.lasts);
        }
    }
    auto loudest = 0.0;
    for (auto const value : sum)
        loudest = std::max(loudest, std::abs(value));
    std::vector<std::int16_t> out;
    out.reserve(sum.size());
    for (auto const value : sum)
        out.push_back(static_cast<std::int16_t>(std::lround(value / loudest * peak * 32767)));
    return out;
}

} // namespace tenderspot::sdl
