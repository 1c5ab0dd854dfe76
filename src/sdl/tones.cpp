// SPDX-License-Identifier: MIT
// Soft notes, similar to a marimba: distinguishable by pitch and by rhythm, even with one ear and through a wall.
#include "sdl/tones.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace tenderspot::sdl {
namespace {

inline constexpr double peak = 0.5;                     ///< -6 dB below full scale, to be heard over music.
inline constexpr double soft_peak = 0.2;                ///< For cues that come every other second.
inline constexpr double attack = 0.008, release = 0.03; ///< In seconds; shorter ones click.

struct Note
{
    double hertz, starts, lasts; ///< `starts` and `lasts` in seconds.
};

constexpr double c5 = 523.25, d5 = 587.33, e5 = 659.26, g5 = 783.99, a5 = 880, c6 = 1046.5, d6 = 1174.66;

constexpr Note get_ready[] = {{d5, 0, 0.5}};
constexpr Note change[] = {{c6, 0, 0.2}, {g5, 0.15, 0.2}, {c6, 0.3, 0.3}};
constexpr Note start[] = {{c5, 0, 0.3}, {g5, 0.16, 0.45}};
constexpr Note stroke[] = {{a5, 0, 0.07}};
constexpr Note half[] = {{e5, 0, 0.25}, {e5, 0.28, 0.35}};
constexpr Note ten_left[] = {{d6, 0, 0.1}, {d6, 0.12, 0.1}, {d6, 0.24, 0.12}};
constexpr Note three_left[] = {{c5, 0, 0.12}};
constexpr Note two_left[] = {{e5, 0, 0.12}};
constexpr Note one_left[] = {{g5, 0, 0.12}};
constexpr Note lighter[] = {{g5, 0, 0.2}, {e5, 0.14, 0.2}, {c5, 0.28, 0.45}};
constexpr Note end[] = {{c5, 0, 0.3}, {g5, 0.18, 0.3}, {c6, 0.36, 0.8}};
constexpr Note reminder[] = {{e5, 0, 0.4}, {a5, 0.35, 0.4}, {e5, 0.7, 0.5}};

std::span<Note const> notes(Cue cue)
{
    switch (cue) {
    case Cue::get_ready: return get_ready;
    case Cue::change: return change;
    case Cue::start: return start;
    case Cue::stroke: return stroke;
    case Cue::half: return half;
    case Cue::ten_left: return ten_left;
    case Cue::three_left: return three_left;
    case Cue::two_left: return two_left;
    case Cue::one_left: return one_left;
    case Cue::lighter: return lighter;
    case Cue::end: return end;
    case Cue::reminder: return reminder;
    }
    return {};
}

double envelope(double time, double lasts)
{
    auto const rise = std::min(time / attack, 1.0), fall = std::clamp((lasts - time) / release, 0.0, 1.0);
    return rise * rise * (3 - 2 * rise) * fall * std::exp(-4 * time / lasts);
}

/// The fundamental with some of the second and fourth partial, which fade sooner.
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

double gain(int volume) { return std::pow(std::clamp(volume, 0, 100) / 100.0, 5.0 / 3); }

std::vector<std::int16_t> tone(Cue cue, int volume)
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
    auto const scale = (cue == Cue::stroke ? soft_peak : peak) * gain(volume) * 32767 / loudest;
    std::vector<std::int16_t> out;
    out.reserve(sum.size());
    for (auto const value : sum)
        out.push_back(static_cast<std::int16_t>(std::lround(value * scale)));
    return out;
}

} // namespace tenderspot::sdl
