// SPDX-License-Identifier: MIT
// How thick a paint lies on each pixel of a plate, and softening it.
#pragma once

#include "atlas/plate.hpp"
#include "atlas/skin_picture.hpp"

namespace tenderspot::atlas {

/// A value 0..1 for each pixel of a plate of half the picture's size.
struct Cover
{
    int width, height;
    std::vector<double> values;

    explicit Cover(SkinPicture const& skin)
        : width(skin.width() / 2),
          height(skin.height() / 2),
          values(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0)
    {
    }
    double& at(int x, int y)
    {
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
    [[nodiscard]] double sum() const;
    /// A value of 1 becomes `alpha`.
    [[nodiscard]] Plate plate(double alpha) const;
};

/// The mean of what `value(x, y)` gives for the pixels on the body, four for each pixel of the cover.
template <class Value> Cover covered(SkinPicture const& skin, Value const& value)
{
    Cover cover(skin);
    for (int y = 0; y < cover.height * 2; ++y)
        for (int x = 0; x < cover.width * 2; ++x)
            if (skin.on_body(x, y)) cover.at(x / 2, y / 2) += value(x, y) / 4;
    return cover;
}

/// Blurs by about `sigma` pixels of the cover.
void soften(Cover& cover, double sigma);

} // namespace tenderspot::atlas
