// SPDX-License-Identifier: MIT
// Drawing a view strip by strip: each mesh once, the lower layers' depths kept for the upper ones.
#include "atlas/painter.hpp"

#include "atlas/shade.hpp"

#include <algorithm>
#include <cmath>

namespace tenderspot::atlas {
namespace {

constexpr int oversampling = 3;
constexpr int strip_rows = 160;
constexpr double outline_width = 0.10; // cm
constexpr double bone_lead = 0.12;     // a bone this much nearer hides a muscle, in cm
constexpr double muscle_lead = 0.35;   // muscles touch, so they need more

double outline_step(Layer layer) { return layer == Layer::skin || layer == Layer::shell ? 1.6 : 0.45; }

class Painter
{
public:
    Painter(Model const& model, View const& view, int height)
        : model_(model),
          view_(view),
          height_(height),
          scale_(height * oversampling / window_height),
          reach_(std::max(2, static_cast<int>(std::lround(scale_ * outline_width)))),
          own_(plate_width(height) * oversampling, most_rows(), scale_, Keep::all),
          bones_(plate_width(height) * oversampling, most_rows(), scale_, Keep::depth),
          muscles_(plate_width(height) * oversampling, most_rows(), scale_, Keep::depth)
    {
        plates_.fill(Plate::clear(plate_width(height), height));
    }

    std::array<Plate, layers.size()> paint() &&
    {
        for (int row = 0; row < height_; row += strip_rows)
            paint_strip(row, std::min(row + strip_rows, height_));
        return std::move(plates_);
    }

private:
    [[nodiscard]] int most_rows() const { return strip_rows * oversampling + 2 * reach_; }

    void paint_strip(int from, int to)
    {
        int const top = from * oversampling - reach_;
        int const rows = (to - from) * oversampling + 2 * reach_;
        bones_.move_to(top, rows);
        bones_.draw(model_.mesh(Layer::bones), view_);
        muscles_.move_to(top, rows);
        for (const Layer layer : layers) {
            own_.move_to(top, rows);
            if (!own_.draw(model_.mesh(layer), view_)) continue;
            for (int y = from; y < to; ++y)
                for (int x = 0; x < plate_width(height_); ++x)
                    paint_pixel(layer, x, y, from);
            if (is_muscle(layer)) muscles_.keep_nearer(own_);
        }
    }

    [[nodiscard]] bool hidden(Layer layer, int x, int row) const
    {
        float const depth = own_.depth(x, row);
        if (depth == no_depth) return true;
        return is_muscle(layer) && (static_cast<double>(bones_.depth(x, row) - depth) > bone_lead ||
                                    static_cast<double>(muscles_.depth(x, row) - depth) > muscle_lead);
    }

    void paint_pixel(Layer layer, int x, int y, int from)
    {
        double shade = 0;
        double alpha = 0;
        for (int j = 0; j < oversampling; ++j)
            for (int i = 0; i < oversampling; ++i) {
                int const sx = x * oversampling + i;
                int const sy = (y - from) * oversampling + j + reach_;
                if (hidden(layer, sx, sy)) continue;
                double const outline = outline_at(own_, sx, sy, reach_, outline_step(layer));
                const Tint tint = shaded(layer, own_.at(sx, sy), outline);
                shade += std::clamp(tint.shade, 0.0, 2.0) * tint.alpha;
                alpha += tint.alpha;
            }
        if (alpha <= 0) return;
        double const mean = shade / alpha;
        double const grey = mean <= 1 ? 128 * mean : 128 + 127 * (mean - 1);
        Plate& plate = plates_[static_cast<std::size_t>(layer)];
        plate.grey[plate.index(x, y)] = static_cast<std::uint8_t>(std::lround(grey));
        plate.alpha[plate.index(x, y)] =
            static_cast<std::uint8_t>(std::lround(255 * alpha / (oversampling * oversampling)));
    }

    Model const& model_;
    View const& view_;
    int height_;
    double scale_;
    int reach_;
    Strip own_;
    Strip bones_;
    Strip muscles_;
    std::array<Plate, layers.size()> plates_;
};

} // namespace

std::array<Plate, layers.size()> render(Model const& model, View const& view, int height)
{
    return Painter(model, view, height).paint();
}

} // namespace tenderspot::atlas
