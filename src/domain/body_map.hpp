// SPDX-License-Identifier: MIT
// The pictures of the body: what plates there are, and where each point and area lies on them. Places are
// shares of a plate's width and height.
#pragma once

#include "domain/body.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

enum class View : std::uint8_t { back, left_back, left, front, right, right_back };

/// Around the body, each the neighbour of the next and the last of the first.
inline constexpr std::array views_around{View::back,  View::left_back, View::left,
                                         View::front, View::right,     View::right_back};

/// A place or an extent on a plate: x as a share of its width, y of its height.
struct PlatePlace
{
    float x = 0, y = 0;
    bool operator==(PlatePlace const&) const = default;
};

/// A file of one layer; it holds only that part of the plate which is not empty.
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

    /// Null where nothing of the layer can be seen from here.
    [[nodiscard]] PlatePart const* layer(std::string_view id) const
    {
        auto const at = std::find_if(layers.begin(), layers.end(), [&](auto const& one) { return one.layer == id; });
        return at == layers.end() ? nullptr : &*at;
    }
};

/// A zone lies flat on the body; from the side it looks narrow.
struct MapPoint
{
    Spot spot;
    PlatePlace at;
    PlatePlace across; ///< From the centre to the zone's edge, level on the body, away from its midline or forward.
    PlatePlace up;     ///< From the centre to the zone's edge, up along the body.
    float across_cm = 1.5f, up_cm = 1.5f; ///< What those two are on the body.
};

/// A named area of the skin, as far as it is seen; each outline is closed.
struct MapArea
{
    std::string region;     ///< A Region::id of the catalogue.
    Side side = Side::left; ///< Means nothing for a region of the midline.
    std::vector<std::vector<PlatePlace>> outlines;
};

struct MapView
{
    View view = View::back;
    BodyPlates plates;
    float cm_per_height = 96;        ///< How many centimetres of body the plate's height shows.
    PlatePlace home_from, home_size; ///< The part to look at first.
    std::vector<MapPoint> points;
    std::vector<MapArea> areas;
    /// Soft areas that are painted over the stack, in plates of a coarser size: "felt-<point>-<side>" where a
    /// point may be felt, "zone-<point>-<side>" its zone, "area-<region>-<side>" an area of the skin.
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
    std::vector<BodyPlates> turns; ///< Smaller plates between the views, by angle, for turning the body.

    /// The view, or null if the atlas has none of it.
    [[nodiscard]] MapView const* view(View wanted) const
    {
        for (auto const& one : views)
            if (one.view == wanted) return &one;
        return nullptr;
    }
};

} // namespace tenderspot
