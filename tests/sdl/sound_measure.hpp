// SPDX-License-Identifier: MIT
// What can be heard in samples, measured without knowing how they were made.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>
#include <span>
#include <vector>

namespace tenderspot::support {

using Samples = std::span<std::int16_t const>;

inline constexpr double rate = 48'000;

[[nodiscard]] inline int loudest(Samples samples)
{
    auto most = 0;
    for (auto const sample : samples)
        most = std::max(most, std::abs(int{sample}));
    return most;
}

struct Sound
{
    std::size_t from, to;
};

/// The stretches in which something is louder than `threshold`, with at most 50 ms of silence inside.
[[nodiscard]] inline std::vector<Sound> sounds_in(Samples samples, int threshold = 16)
{
    constexpr std::size_t pause = 2400;
    std::vector<Sound> sounds;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::abs(int{samples[i]}) <= threshold) continue;
        if (sounds.empty() || i > sounds.back().to + pause) sounds.push_back({i, i});
        sounds.back().to = i + 1;
    }
    return sounds;
}

[[nodiscard]] inline double in_ms(std::size_t samples) { return static_cast<double>(samples) * 1000 / rate; }

/// How much of one frequency there is: the amplitude of a steady sine. Neighbours closer than two periods of the
/// whole stretch count as well.
[[nodiscard]] inline double amount(Samples samples, double hertz)
{
    auto const step = 2 * std::numbers::pi * hertz / rate;
    auto const count = static_cast<double>(samples.size());
    double sine = 0, cosine = 0, weights = 0, n = 0;
    for (auto const sample : samples) {
        auto const weight = 1 - std::cos(2 * std::numbers::pi * (n + 0.5) / count);
        sine += weight * sample * std::sin(step * n);
        cosine += weight * sample * std::cos(step * n);
        weights += weight;
        ++n;
    }
    return 2 * std::hypot(sine, cosine) / weights;
}

/// The strongest frequency between 300 and 3000 Hz in the first 125 ms, to half a hertz.
[[nodiscard]] inline double strongest(Samples all)
{
    auto const samples = all.first(std::min<std::size_t>(all.size(), 6000));
    auto best = 0.0, most = -1.0;
    auto const search = [&](double from, double to, double by) {
        for (auto hertz = from; hertz <= to; hertz += by)
            if (auto const found = amount(samples, hertz); found > most) {
                most = found;
                best = hertz;
            }
    };
    search(300, 3000, 8);
    search(best - 8, best + 8, 0.5);
    return best;
}

/// A step in the wave is heard at every frequency, a note only near its own: the most that any 5 ms have above
/// 8 kHz, as a part of the loudest sample.
[[nodiscard]] inline double clicks(Samples samples)
{
    constexpr std::size_t stretch = 240;
    auto most = 0.0;
    for (std::size_t at = 0; at + stretch <= samples.size(); at += stretch / 2)
        for (auto const hertz : {8'500.0, 10'100.0, 12'300.0, 14'900.0, 17'700.0})
            most = std::max(most, amount(samples.subspan(at, stretch), hertz));
    return most / loudest(samples);
}

} // namespace tenderspot::support
