// SPDX-License-Identifier: MIT
// Cutting, shrinking and comparing plates.
#include "atlas/plate.hpp"

#include <algorithm>
#include <cstdlib>
#include <cstdlib>

namespace tenderspot::atlas {

Plate Plate::clear(int width, int height)
{
    auto const size = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    return {width, height, std::vector<std::uint8_t>(size, 128), std::vector<std::uint8_t>(size, 0)};
}

std::optional<Box2> filled_part(Plate const& plate)
{
    constexpr int margin = 2;
    int left = plate.width, top = plate.height, right = 0, bottom = 0;
    for (int y = 0; y < plate.height; ++y)
        for (int x = 0; x < plate.width; ++x)
            if (plate.alpha[plate.index(x, y)] > 0) {
                left = std::min(left, x);
                right = std::max(right, x + 1);
                top = std::min(top, y);
                bottom = y + 1;
            }
    if (right == 0) return {};
    left = std::max(0, left - margin);
    top = std::max(0, top - margin);
    return Box2{left, top, std::min(plate.width, right + margin) - left, std::min(plate.height, bottom + margin) - top};
}

Plate cut_out(Plate const& plate, Box2 part)
{
    Plate out = Plate::clear(part.width, part.height);
    for (int y = 0; y < part.height; ++y)
        for (int x = 0; x < part.width; ++x) {
            out.grey[out.index(x, y)] = plate.grey[plate.index(part.x + x, part.y + y)];
            out.alpha[out.index(x, y)] = plate.alpha[plate.index(part.x + x, part.y + y)];
        }
    return out;
}

Plate put_back(Plate const& part, int x, int y, int width, int height)
{
    Plate out = Plate::clear(width, height);
    for (int row = std::max(0, -y); row < std::min(part.height, height - y); ++row)
        for (int column = std::max(0, -x); column < std::min(part.width, width - x); ++column) {
            out.grey[out.index(x + column, y + row)] = part.grey[part.index(column, row)];
            out.alpha[out.index(x + column, y + row)] = part.alpha[part.index(column, row)];
        }
    return out;
}

Plate shrunk(Plate const& plate, int factor)
{
    Plate small = Plate::clear(plate.width / factor, plate.height / factor);
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < small.width; ++x) {
            int shade = 0;
            int alpha = 0;
            for (int j = 0; j < factor; ++j)
                for (int i = 0; i < factor; ++i) {
                    auto const at = plate.index(x * factor + i, y * factor + j);
                    shade += plate.grey[at] * plate.alpha[at];
                    alpha += plate.alpha[at];
                }
            if (alpha > 0) small.grey[small.index(x, y)] = static_cast<std::uint8_t>((shade + alpha / 2) / alpha);
            small.alpha[small.index(x, y)] =
                static_cast<std::uint8_t>((alpha + factor * factor / 2) / (factor * factor));
        }
    return small;
}

double difference(Plate const& a, Plate const& b, int tolerance)
{
    if (a.width != b.width || a.height != b.height || a.grey.empty()) return 1;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < a.grey.size(); ++i) {
        int const grey = std::abs(a.grey[i] * a.alpha[i] - b.grey[i] * b.alpha[i]) / 255;
        int const alpha = std::abs(a.alpha[i] - b.alpha[i]);
        if (grey > tolerance || alpha > tolerance) ++differing;
    }
    return static_cast<double>(differing) / static_cast<double>(a.grey.size());
}

} // namespace tenderspot::atlas
