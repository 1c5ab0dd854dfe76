// SPDX-License-Identifier: MIT
// What can be heard in samples, measured without knowing how they were made.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numbers>
#include <span>

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

/// The strongest frequency between 300 and 3000 Hz, to a quarter of a hertz.
[[nodiscard]] inline double strongest(Samples samples)
{
    auto best = 0.0, most = -1.0;
    auto const search = [&](double from, double to, double by) {
        for (auto hertz = from; hertz <= to; hertz += by)
            if (auto const found = amount(samples, hertz); found > most) {
                most = found;
                best = hertz;
            }
    };
    search(300, 3000, 5);
    search(best - 5, best + 5, 0.25);
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
