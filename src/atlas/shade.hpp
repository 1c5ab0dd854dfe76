// SPDX-License-Identifier: MIT
// From what a sample sees to a shade of grey.
#pragma once

#include "atlas/model.hpp"
#include "atlas/raster.hpp"

namespace tenderspot::atlas {

/// 1 is the base colour itself, 0 is black, 2 is white; alpha 0..1.
struct Tint
{
    double shade = 1;
    double alpha = 0;
};

/// `outline` is 0 inside a shape and grows to 1 at its edges and overlaps.
[[nodiscard]] Tint shaded(Layer layer, Sample const& sample, double outline);

/// How near the sample is to an edge: 0 none, 1 on it. `reach` is in samples, `step` in cm of depth.
[[nodiscard]] double outline_at(Strip const& strip, int x, int row, int reach, double step);

} // namespace tenderspot::atlas
