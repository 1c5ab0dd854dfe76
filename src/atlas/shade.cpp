// SPDX-License-Identifier: MIT
// Light, fibres, tendon sheen and outlines.
#include "atlas/shade.hpp"

#include "atlas/shapes.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

/// From above and a little from the viewer's left, in picture axes.
const Vec3 key_light = unit({-0.42, 0.62, 0.80});
const Vec3 half_way = unit(key_light + Vec3{0, 0, 1});

struct Finish
{
    double ambient = 0.42;
    double key = 0.62;
    double gleam = 0.10; // strength of the highlight
    double polish = 18;  // its sharpness
    double rim = 0.22;   // darkening where the surface turns away
    double edge = 0.40;  // darkening of outlines
    double depth = 1.0;  // how much the open sky counts
    double lift = 0;     // light that reaches even the darkest fold
    double fibres = 0;   // strength of the streaks
    double streaks = 0;  // fine streaks over the width
    double start = 0;    // part of the length that is tendon, at the origin
    double end = 1;      // where the tendon of the insertion begins
};

Finish finish_of(Layer layer)
{
    switch (layer) {
    case Layer::skin:
    case Layer::shell:
        return {.ambient = 0.60, .key = 0.62, .gleam = 0.06, .polish = 8, .edge = 0.22, .depth = 1.0, .lift = 0.15};
    case Layer::bones: return {.ambient = 0.50, .key = 0.80, .rim = 0.30, .edge = 0.46, .depth = 1.15};
    case Layer::gmed: return {.fibres = 1, .streaks = 150, .start = 0.10, .end = 0.76};
    case Layer::gmin: return {.fibres = 1, .streaks = 90, .start = 0.10, .end = 0.74};
    case Layer::piri: return {.fibres = 1, .streaks = 60, .start = 0.05, .end = 0.74};
    case Layer::ql: return {.fibres = 1, .streaks = 70, .start = 0.12, .end = 0.90};
    case Layer::tfl: return {.fibres = 1, .streaks = 60, .start = 0.08, .end = 0.74};
    case Layer::itb: return {.gleam = 0.16, .polish = 10, .fibres = 0.55, .streaks = 46, .end = 2};
    case Layer::gmax: return {.edge = 0.55, .fibres = 1.8, .streaks = 60, .start = 0.06, .end = 0.88};
    }
    return {};
}

double streak(Finish const& f, double across, double along)
{
    double const drift = 0.5 * waver(along * 2.5, 21);
    double const fine = waver(across * f.streaks + drift, 7) * (0.75 + 0.25 * waver(along * 5 + across * 31, 13));
    double const broad = waver(across * f.streaks * 0.32 + drift * 0.4, 11);
    return f.fibres * (0.055 * fine + 0.05 * broad);
}

/// Pale tendon runs into the belly in uneven tongues.
double tendon(Finish const& f, double across, double along)
{
    double const tongue = 0.05 * waver(across * f.streaks * 0.4, 17) + 0.035 * waver(across * f.streaks, 19);
    double const head = f.start > 0 ? ramp(f.start, 0.0, along + tongue * 0.6) : 0.0;
    double const tail = f.end < 1 ? ramp(f.end - 0.06, std::min(1.0, f.end + 0.14), along + tongue) : 0.0;
    return std::max(0.7 * head, tail);
}

/// Light rolls off softly before the base colour itself, so that only the gleam is whiter.
double rolled(double light)
{
    constexpr double knee = 0.66;
    constexpr double room = 0.38;
    return light < knee ? light : knee + room * (1 - std::exp((knee - light) / room));
}

double lit(Finish const& f, Sample const& s)
{
    const Vec3 n{static_cast<double>(s.normal_x), static_cast<double>(s.normal_y), static_cast<double>(s.normal_z)};
    double const sky = std::pow(static_cast<double>(s.sky), f.depth);
    double const diffuse = std::max(0.0, (dot(n, key_light) + 0.12) / 1.12);
    double const ambient = f.ambient * (0.88 + 0.12 * n.y);
    double light = ambient * (0.25 + 0.75 * sky) + f.key * diffuse * (0.40 + 0.60 * sky);
    double const gleam = f.gleam * std::pow(std::max(0.0, dot(n, half_way)), f.polish) * sky;
    double const turned = std::pow(1 - n.z, 2.2);
    return mix(rolled(light * (1 - f.rim * turned)) * static_cast<double>(s.tone), 1.0, f.lift) + gleam;
}

/// A see-through layer is thin in the middle and dense where it turns away.
double veil(Layer layer, Sample const& s, double streaks, double outline)
{
    double const turned = 1 - static_cast<double>(s.normal_z);
    if (layer == Layer::shell) return std::max(0.20 + 0.70 * std::pow(turned, 1.7), 0.75 * outline);
    return std::clamp(std::max(0.30 + 0.5 * std::pow(turned, 2.0) + 1.5 * streaks, 0.92 * outline), 0.0, 1.0);
}

} // namespace

Tint shaded(Layer layer, Sample const& sample, double outline)
{
    const Finish f = finish_of(layer);
    auto const across = static_cast<double>(sample.across);
    auto const along = static_cast<double>(sample.along);
    Tint tint;
    tint.shade = lit(f, sample);
    tint.alpha = static_cast<double>(sample.opacity);
    double streaks = 0;
    if (f.fibres > 0) {
        double const pale = tendon(f, across, along);
        streaks = streak(f, across, along);
        tint.shade += streaks * (1 - 0.45 * pale);
        tint.shade = mix(tint.shade, 0.55 + 0.85 * tint.shade, 0.75 * pale);
    }
    tint.shade *= 1 - f.edge * outline;
    if (layer == Layer::shell || layer == Layer::gmax) tint.alpha *= veil(layer, sample, streaks, outline);
    return tint;
}

double outline_at(Strip const& strip, int x, int row, int reach, double step)
{
    constexpr int taps = 8;
    constexpr double dx[taps] = {1, 0.7071, 0, -0.7071, -1, -0.7071, 0, 0.7071};
    constexpr double dy[taps] = {0, 0.7071, 1, 0.7071, 0, -0.7071, -1, -0.7071};
    auto const own = static_cast<double>(strip.depth(x, row));
    double edge = 0;
    for (double const ring : {1.0, 0.5}) {
        double hits = 0;
        for (int i = 0; i < taps; ++i) {
            float const depth = strip.depth(x + static_cast<int>(std::lround(dx[i] * reach * ring)),
                                            row + static_cast<int>(std::lround(dy[i] * reach * ring)));
            hits += ramp(step * 0.5, step, own - static_cast<double>(depth));
        }
        edge += 0.5 * std::min(1.0, hits / 2.5);
    }
    return edge;
}

} // namespace tenderspot::atlas
