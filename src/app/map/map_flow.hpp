// SPDX-License-Identifier: MIT
// Where the user is on the body map.
#pragma once

#include "domain/body_map.hpp"

#include <optional>
#include <string>

namespace tenderspot::app {

/// How deep the picture looks.
enum class Layer { skin, muscles, bones };

enum class MapForm { picture, list };

/// What part of a plate is looked at. Where that is on a screen depends on its size, and is decided in ui/.
struct Camera
{
    PlatePlace centre{0.5f, 0.42f}; ///< Of the picture, as shares of the plate.
    float zoom = 1;                 ///< 1 shows the view's home part; 1 to 6.
};

struct MapFlow
{
    View view = View::back;
    Layer layer = Layer::muscles;
    MapForm form = MapForm::picture;
    std::optional<Camera> camera; ///< Nothing: the home part.
    std::optional<Spot> selected;
    std::string search;
};

} // namespace tenderspot::app
