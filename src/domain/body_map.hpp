// SPDX-License-Identifier: MIT
// The pictures of the body: which plates exist, and where each point and area lies on them. Places are fractions of a
// plate's width and height.
#pragma once

#include "domain/body.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

enum class View : std::uint8_t { back, left_back, left, front, right, right_back };

/// In order around the body: neighbours are adjacent, and the last is next to the first.
inline constexpr std::array views_around{View::back,  View::left_back, View::left,
                                         View::front, View::right,     View::right_back};

/// A position or an extent on a plate: x as a fraction of its width, y of its height.
struct PlatePlace
{
    float x = 0, y = 0;
    bool operator==(PlatePlace const&) const = default;
};

/// A file of one layer; it holds only the part of the plate that is not empty.
struct PlatePart
{
    std::string layer; ///< Such as "bones"; the file is called "<prefix>-<layer>".
    PlatePlace from, size{1, 1};
};

/// The body from one direction, at one size.
struct BodyPlates
{
    std::string prefix;              ///< Such as "back" or "turn-015".
    float angle = 0;                 ///< Degrees around the body: 0 from behind, 90 from its left, 180 from the front.
    int width = 1152, height = 2048; ///< Pixels of a whole plate.
    std::vector<PlatePart> layers;

    /// Null if nothing of the layer is visible from here.
    [[nodiscard]] PlatePart const* layer(std::string_view id) const
    {
        auto const at = std::find_if(layers.begin(), layers.end(), [&](auto const& one) { return one.layer == id; });
        return at == layers.end() ? nullptr : &*at;
    }
};

/// A point and its zone. The zone lies flat on the body, so it looks narrow from the side.
struct MapPoint
{
    Spot spot;
    PlatePlace at;
    PlatePlace across; ///< From the centre to the zone's edge, level on the body, away from its midline or forward.
    PlatePlace up;     ///< From the centre to the zone's edge, up along the body.
    float across_cm = 1.5f, up_cm = 1.5f; ///< The lengths of those two on the body.
};

/// A named area of the skin, as far as it is visible; each outline is closed.
struct MapArea
{
    std::string region;     ///< A Region::id of the catalogue.
    Side side = Side::left; ///< Meaningless for a region of the midline.
    std::vector<std::vector<PlatePlace>> outlines;
};

struct MapView
{
    View view = View::back;
    BodyPlates plates;
    float cm_per_height = 96;        ///< How many centimetres of the body the plate's height shows.
    PlatePlace home_from, home_size; ///< The part to show first.
    std::vector<MapPoint> points;
    std::vector<MapArea> areas;
    /// Soft areas painted over the stack of layers, on plates of a coarser size: "felt-<point>-<side>" is where a point
    /// may be felt, "zone-<point>-<side>" is its zone, and "area-<region>-<side>" is an area of the skin.
    std::vector<PlatePart> paints;

    [[nodiscard]] float aspect() const { return static_cast<float>(plates.width) / static_cast<float>(plates.height); }
    [[nodiscard]] PlatePart const* paint(std::string_view id) const
    {
        auto const at = std::find_if(paints.begin(), paints.end(), [&](auto const& one) { return one.layer == id; });
        return at == paints.end() ? nullptr : &*at;
    }
};

struct BodyMap
{
    std::vector<MapView> views;
    std::vector<BodyPlates> turns; ///< Smaller plates between the views, by angle, used to turn the body.

    /// Null if the atlas does not have this view.
    [[nodiscard]] MapView const* view(View wanted) const
    {
        for (auto const& one : views)
            if (one.view == wanted) return &one;
        return nullptr;
    }
};

} // namespace tenderspot
