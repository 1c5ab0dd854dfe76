// SPDX-License-Identifier: MIT
// Where each point is seen in each picture of the body; places are shares of a plate's width and height.
#pragma once

#include "domain/body.hpp"

#include <string>
#include <vector>

namespace tenderspot {

enum class View : std::uint8_t { back, left, right, front };

/// A place or an extent on a plate: x as a share of its width, y of its height.
struct PlatePlace
{
    float x = 0, y = 0;
};

struct MapPoint
{
    Spot spot;
    PlatePlace at;
    float zone_x = 0, zone_y = 0; ///< Half axes of the zone, both as shares of the plate's height.
};

struct MapView
{
    View view = View::back;
    float aspect = 0.5625f;          ///< Width of the plate by its height.
    float cm_per_height = 96;        ///< How many centimetres of body the plate's height shows.
    PlatePlace home_from, home_size; ///< The part to look at first.
    std::vector<std::string> layers; ///< Plates of this view that exist.
    std::vector<MapPoint> points;
};

struct BodyMap
{
    std::vector<MapView> views;

    /// The view, or null if the atlas has none of it.
    [[nodiscard]] MapView const* view(View wanted) const
    {
        for (auto const& one : views)
            if (one.view == wanted) return &one;
        return nullptr;
    }
};

} // namespace tenderspot
