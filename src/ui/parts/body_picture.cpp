// SPDX-License-Identifier: MIT
// Stacks plates and the paints over them.
#include "ui/parts/body_picture.hpp"

#include "ui/parts/camera.hpp"
#include "ui/parts/spot_mark.hpp"
#include "ui/toolkit/widgets.hpp"
#include "ui/words/words.hpp"

#include <cmath>
#include <span>

namespace tenderspot::ui {
namespace {

struct LayerTint
{
    char const* plate;
    Ink tint;
};
constexpr std::array skin_stack{LayerTint{"skin", Ink::skin}};
constexpr std::array bone_stack{LayerTint{"bones", Ink::bone}, LayerTint{"shell", Ink::skin}};
constexpr std::array muscle_stack{
    LayerTint{"bones", Ink::bone}, LayerTint{"gmin", Ink::gmin}, LayerTint{"piri", Ink::piri},
    LayerTint{"ql", Ink::ql},      LayerTint{"gmed", Ink::gmed}, LayerTint{"tfl", Ink::tfl},
    LayerTint{"itb", Ink::band},   LayerTint{"gmax", Ink::gmed}, LayerTint{"shell", Ink::skin}};

std::span<LayerTint const> stack_of(app::Layer layer)
{
    switch (layer) {
    case app::Layer::skin: return skin_stack;
    case app::Layer::bones: return bone_stack;
    case app::Layer::muscles: return muscle_stack;
    }
    return {};
}

/// Brightens a tint, because no other layer on top of it does so.
Colour lit(Colour tint)
{
    auto const brighter = [](std::uint8_t value) { return static_cast<std::uint8_t>(value + (255 - value) / 5); };
    return {brighter(tint.r), brighter(tint.g), brighter(tint.b), 225};
}

PlateLayer plate_layer(BodyPlates const& plates, PlatePart const& part, Colour tint)
{
    return {plates.prefix + "-" + part.layer, tint, {part.from.x, part.from.y, part.size.x, part.size.y}};
}

} // namespace

BodyPicture body_picture(Theme const& theme, BodyPlates const& plates, MapView const* view, PictureLook const& look,
                         Rect whole)
{
    BodyPicture picture;
    picture.width = plates.width;
    picture.height = plates.height;
    picture.canvas = whole;
    for (auto const& [plate, tint] : stack_of(look.layer))
        if (auto const* part = plates.layer(plate))
            picture.layers.push_back(plate_layer(plates, *part, theme.colour(tint)));
    // A selected muscle is drawn again over the dimmed rest, so that deep ones are visible, too.
    if (auto const* part = plates.layer(look.lit); part && look.layer == app::Layer::muscles) {
        picture.veil = theme.colour(Ink::map_ground);
        picture.veil.a = 110;
        picture.paints.push_back(plate_layer(plates, *part, lit(theme.colour(muscle_ink(look.lit)))));
    }
    if (!view) return picture;
    for (auto const& paint : look.paints) {
        auto const* part = view->paint(paint.id);
        if (!part) continue;
        auto colour = theme.colour(paint.ink);
        colour.a = paint.alpha;
        picture.paints.push_back(plate_layer(plates, *part, colour));
    }
    return picture;
}

std::string paint_id(std::string_view kind, Spot const& spot)
{
    return fmt::format("{}-{}-{}", kind, spot.point, spot.side == Side::left ? "left" : "right");
}

std::string paint_id(Catalogue const& facts, SoreArea const& area)
{
    auto const* region = facts.region(area.region);
    if (region && !region->paired) return "area-" + area.region;
    return fmt::format("area-{}-{}", area.region, area.side == Side::left ? "left" : "right");
}

PictureLook look_at(Catalogue const& facts, app::Layer layer, std::optional<Spot> const& spot)
{
    PictureLook look{layer, {}, {}};
    auto const* point = spot ? facts.point(spot->point) : nullptr;
    if (!point) return look;
    look.lit = point->muscle;
    look.paints = {{paint_id("felt", *spot), Ink::felt}, {paint_id("zone", *spot), Ink::accent, 235}};
    return look;
}

MapView const* best_view(BodyMap const& map, Spot const& spot) { return view_of_most(map, {spot}); }

MapView const* view_of_most(BodyMap const& map, std::vector<Spot> const& spots)
{
    MapView const* best = nullptr;
    auto widest = 0.0f;
    for (auto const& view : map.views) {
        auto area = 0.0f;
        for (auto const& point : view.points)
            if (std::find(spots.begin(), spots.end(), point.spot) != spots.end())
                area += std::abs(point.across.x * point.up.y - point.across.y * point.up.x);
        // A slightly larger area is no reason to leave a plainer view.
        if (area > widest * 1.05f) {
            best = &view;
            widest = area;
        }
    }
    return best;
}

Node still_picture(ViewContext const& context, View wanted, std::vector<Spot> const& spots, std::string lit,
                   float height)
{
    auto node = box({.axis = Axis::stack,
                     .width = Extent::fill(),
                     .height = Extent::fixed(height),
                     .fill = Ink::map_ground,
                     .radius = card_radius});
    node.role = Role::picture;
    auto const* view = context.body_map.view(wanted);
    if (!view) return {};
    node.name = tr("Picture of the body");
    node.populate = [&context, view, spots, lit = std::move(lit)](Node& picture, Size size) {
        auto const camera = around(*view, home_camera(*view), size, spots);
        auto const whole = canvas(*view, camera, size);
        PictureLook look{app::Layer::muscles, lit, {}};
        for (auto const& spot : spots)
            look.paints.push_back({paint_id("zone", spot), Ink::accent, 235});
        picture.content = body_picture(context.theme, view->plates, view, look, whole);
        for (auto const& point : view->points) {
            if (std::find(spots.begin(), spots.end(), point.spot) == spots.end()) continue;
            add_own_mark(picture, context, point, whole);
        }
    };
    return node;
}

} // namespace tenderspot::ui
