// SPDX-License-Identifier: MIT
// Sums, plates and blurs of covers.
#include "atlas/cover.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {

double Cover::sum() const
{
    double all = 0;
    for (double const v : values)
        all += v;
    return all;
}

Plate Cover::plate(double alpha) const
{
    Plate out = Plate::clear(width, height);
    for (std::size_t i = 0; i < values.size(); ++i)
        out.alpha[i] = static_cast<std::uint8_t>(std::lround(std::clamp(values[i] * alpha, 0.0, 255.0)));
    return out;
}

/// Running means along the rows, then along the columns, three times: nearly a bell.
void soften(Cover& cover, double sigma)
{
    int const reach = std::max(1, static_cast<int>(std::lround((std::sqrt(4 * sigma * sigma + 1) - 1) / 2)));
    auto const run = [&](int count, int length, auto const& cell) {
        std::vector<double> sums(static_cast<std::size_t>(length) + 1);
        for (int i = 0; i < count; ++i) {
            for (int k = 0; k < length; ++k)
                sums[static_cast<std::size_t>(k) + 1] = sums[static_cast<std::size_t>(k)] + cell(i, k);
            for (int k = 0; k < length; ++k)
                cell(i, k) = (sums[static_cast<std::size_t>(std::min(length, k + reach + 1))] -
                              sums[static_cast<std::size_t>(std::max(0, k - reach))]) /
                             (2 * reach + 1);
        }
    };
    for (int pass = 0; pass < 3; ++pass) {
        run(cover.height, cover.width, [&](int row, int x) -> double& { return cover.at(x, row); });
        run(cover.width, cover.height, [&](int column, int y) -> double& { return cover.at(column, y); });
    }
}

} // namespace tenderspot::atlas
