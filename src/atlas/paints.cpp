// SPDX-License-Identifier: MIT
// Painting on the skin, and softening edges without leaving the body's outline.
#include "atlas/paints.hpp"

#include "atlas/cover.hpp"
#include "atlas/felt.hpp"
#include "atlas/points.hpp"
#include "atlas/shapes.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

constexpr double core_alpha = 200;
constexpr double spill_alpha = 90;
constexpr double zone_alpha = 150;
constexpr double rim_alpha = 225;
constexpr double area_alpha = 170;
constexpr double area_softness = 2;    // cm
constexpr double least_felt = 8;       // square cm of full paint that are worth a file
constexpr double least_area = 3;       // square cm of a region that are worth an outline
constexpr double sliver_width = 0.9;   // cm
constexpr double outline_error = 0.05; // cm, besides half a pixel

double square_cm(double pixels, SkinPicture const& skin) { return pixels / (skin.px_per_cm() * skin.px_per_cm()); }

/// Takes away what is too thin to mean anything, such as the rim of a zone that turns out of sight.
void without_slivers(Cover& cover, double width)
{
    Cover around = cover;
    for (double& value : around.values)
        value = std::min(1.0, value / 0.3);
    soften(around, width * 1.3);
    // In the middle of a strip as wide as this, around is 0.3; at the edge of something large it is 0.5.
    for (std::size_t i = 0; i < cover.values.size(); ++i)
        cover.values[i] *= ramp(0.28, 0.42, around.values[i]);
}

/// How strongly an ellipse is painted at a place of the plate.
double zone_value(Spot centre, Spot across, Spot up, Spot at, double rim, double edge)
{
    double const area = across.x * up.y - across.y * up.x;
    double const dx = at.x - centre.x, dy = at.y - centre.y;
    double const a = (dx * up.y - dy * up.x) / area;
    double const b = (across.x * dy - across.y * dx) / area;
    double const r = std::hypot(a, b);
    double const inside = ramp(1 + edge / 2, 1 - edge / 2, r);
    return inside * mix(zone_alpha / rim_alpha, 1.0, ramp(1 - rim, 1 - rim * 0.6, r));
}

} // namespace

std::string area_id(SkinArea const& area)
{
    std::string id = "area-";
    id += id_of(area.region);
    if (is_paired(area.region)) id.append(area.side == Side::left ? "-left" : "-right");
    return id;
}

std::vector<Paint> felt_paints(SkinPicture const& skin)
{
    std::vector<Paint> paints;
    for (Felt const& felt : felt_zones())
        for (const Side side : sides) {
            if (!skin.view().shows(side)) continue;
            Cover cover = covered(skin, [&](int x, int y) {
                auto const [core, spill] = felt_at(felt, on_side(skin.place(x, y), side));
                double const strength = mix(spill_alpha / core_alpha * spill, 1.0, core);
                return strength > 0 ? strength * ramp(0.08, 0.35, skin.facing(x, y)) : 0.0;
            });
            if (square_cm(cover.sum() * 4, skin) < least_felt) continue;
            without_slivers(cover, sliver_width * skin.px_per_cm() / 2);
            if (square_cm(cover.sum() * 4, skin) < least_felt) continue;
            paints.push_back(
                {"felt-" + std::string(felt.point) + "-" + std::string(name_of(side)), cover.plate(core_alpha)});
        }
    return paints;
}

std::vector<Paint> zone_paints(SkinPicture const& skin)
{
    View const& view = skin.view();
    std::vector<Paint> paints;
    for (TriggerPoint const& point : trigger_points())
        for (const Side side : sides) {
            const Zone zone = zone_of(point, side);
            if (!shown(view, zone, side)) continue;
            double const pixel = 2 / skin.px_per_cm() / std::min(point.across_cm, point.up_cm);
            Cover const cover = covered(skin, [&](int x, int y) {
                return zone_value(on_plate(view, zone.centre), along_plate(view, zone.across),
                                  along_plate(view, zone.up), {(x + 0.5) / skin.width(), (y + 0.5) / skin.height()},
                                  0.2, 2.5 * pixel);
            });
            paints.push_back(
                {"zone-" + std::string(point.id) + "-" + std::string(name_of(side)), cover.plate(rim_alpha)});
        }
    return paints;
}

std::vector<AreaPaint> area_paints(SkinPicture const& skin)
{
    std::vector<std::optional<SkinArea>> areas;
    for (int y = 0; y < skin.height(); ++y)
        for (int x = 0; x < skin.width(); ++x)
            areas.push_back(skin.on_body(x, y) ? skin.area(x, y) : std::nullopt);
    auto const in = [&](SkinArea const& area, int x, int y) {
        return areas[static_cast<std::size_t>(y) * static_cast<std::size_t>(skin.width()) +
                     static_cast<std::size_t>(x)] == area;
    };
    double const sigma = area_softness * skin.px_per_cm() / 2 / 3;
    Cover const body = covered(skin, [](int, int) { return 1.0; });
    Cover near_body = body;
    soften(near_body, sigma);
    std::vector<AreaPaint> paints;
    for (SkinArea const& area : skin_areas()) {
        Mask mask{skin.width(), skin.height(), {}};
        for (auto const& one : areas)
            mask.set.push_back(one == area);
        double const scale = skin.px_per_cm();
        std::vector<Outline> outlines = outlines_of(mask, least_area * scale * scale, outline_error * scale);
        if (outlines.empty()) continue;
        Cover const crisp = covered(skin, [&](int x, int y) { return in(area, x, y) ? 1.0 : 0.0; });
        Cover cover = crisp;
        soften(cover, sigma);
        for (std::size_t i = 0; i < cover.values.size(); ++i)
            if (body.values[i] > 0)
                // Strips that are thinner than the softness would fade away.
                cover.values[i] =
                    std::max(cover.values[i] / near_body.values[i] * body.values[i], 0.55 * crisp.values[i]);
            else cover.values[i] = 0;
        paints.push_back({area, {area_id(area), cover.plate(area_alpha)}, std::move(outlines)});
    }
    return paints;
}

} // namespace tenderspot::atlas
