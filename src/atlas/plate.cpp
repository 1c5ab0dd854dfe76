// SPDX-License-Identifier: MIT
// Drawing a plate strip by strip, and comparing plates.
#include "atlas/plate.hpp"

#include "atlas/shade.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tenderspot::atlas {
namespace {

constexpr int oversampling = 3;
constexpr int strip_rows = 64;
constexpr double outline_width = 0.10; // cm
constexpr double bone_lead = 0.12;     // a bone this much nearer hides a muscle, in cm

constexpr double muscle_lead = 0.35; // muscles touch, so they need more

bool is_muscle(Layer layer) { return layer != Layer::skin && layer != Layer::shell && layer != Layer::bones; }

double outline_step(Layer layer) { return layer == Layer::skin || layer == Layer::shell ? 1.6 : 0.45; }

class Painter
{
public:
    Painter(Model const& model, View const& view, Layer layer, int height)
        : model_(model),
          view_(view),
          layer_(layer),
          scale_(height * oversampling / window_height),
          reach_(std::max(2, static_cast<int>(std::lround(scale_ * outline_width)))),
          own_(plate_width(height) * oversampling, most_rows(), scale_, Keep::all),
          bones_(plate_width(height) * oversampling, is_muscle(layer) ? most_rows() : 0, scale_, Keep::depth),
          muscles_(plate_width(height) * oversampling, is_muscle(layer) ? most_rows() : 0, scale_, Keep::depth)
    {
        plate_.width = plate_width(height);
        plate_.height = height;
        auto const size = static_cast<std::size_t>(plate_.width) * static_cast<std::size_t>(height);
        plate_.grey.assign(size, 128);
        plate_.alpha.assign(size, 0);
    }

    Plate paint() &&
    {
        for (int row = 0; row < plate_.height; row += strip_rows)
            paint_strip(row, std::min(row + strip_rows, plate_.height));
        return std::move(plate_);
    }

private:
    [[nodiscard]] int most_rows() const { return strip_rows * oversampling + 2 * reach_; }

    void paint_strip(int from, int to)
    {
        int const top = from * oversampling - reach_;
        int const rows = (to - from) * oversampling + 2 * reach_;
        own_.move_to(top, rows);
        if (!own_.draw(model_.mesh(layer_), view_)) return;
        if (is_muscle(layer_)) draw_hiders(top, rows);
        for (int y = from; y < to; ++y)
            for (int x = 0; x < plate_.width; ++x)
                paint_pixel(x, y, from);
    }

    /// Plates are stacked in the order of `layers`, so the earlier muscles must not be painted over from
    /// behind.
    void draw_hiders(int top, int rows)
    {
        bones_.move_to(top, rows);
        bones_.draw(model_.mesh(Layer::bones), view_);
        muscles_.move_to(top, rows);
        for (const Layer before : layers) {
            if (before == layer_) return;
            if (is_muscle(before)) muscles_.draw(model_.mesh(before), view_);
        }
    }

    [[nodiscard]] bool hidden(int x, int row) const
    {
        float const depth = own_.depth(x, row);
        if (depth == no_depth) return true;
        return is_muscle(layer_) && (static_cast<double>(bones_.depth(x, row) - depth) > bone_lead ||
                                     static_cast<double>(muscles_.depth(x, row) - depth) > muscle_lead);
    }

    void paint_pixel(int x, int y, int from)
    {
        double shade = 0;
        double alpha = 0;
        for (int j = 0; j < oversampling; ++j)
            for (int i = 0; i < oversampling; ++i) {
                int const sx = x * oversampling + i;
                int const sy = (y - from) * oversampling + j + reach_;
                if (hidden(sx, sy)) continue;
                double const outline = outline_at(own_, sx, sy, reach_, outline_step(layer_));
                const Tint tint = shaded(layer_, own_.at(sx, sy), outline);
                shade += std::clamp(tint.shade, 0.0, 2.0) * tint.alpha;
                alpha += tint.alpha;
            }
        if (alpha <= 0) return;
        double const mean = shade / alpha;
        double const grey = mean <= 1 ? 128 * mean : 128 + 127 * (mean - 1);
        auto const index =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(plate_.width) + static_cast<std::size_t>(x);
        plate_.grey[index] = static_cast<std::uint8_t>(std::lround(grey));
        plate_.alpha[index] = static_cast<std::uint8_t>(std::lround(255 * alpha / (oversampling * oversampling)));
    }

    Model const& model_;
    View const& view_;
    Layer layer_;
    double scale_;
    int reach_;
    Strip own_;
    Strip bones_;
    Strip muscles_;
    Plate plate_;
};

} // namespace

Plate render(Model const& model, View const& view, Layer layer, int height)
{
    return Painter(model, view, layer, height).paint();
}

Plate shrunk(Plate const& plate, int factor)
{
    Plate small;
    small.width = plate.width / factor;
    small.height = plate.height / factor;
    for (int y = 0; y < small.height; ++y)
        for (int x = 0; x < small.width; ++x) {
            int shade = 0;
            int alpha = 0;
            for (int j = 0; j < factor; ++j)
                for (int i = 0; i < factor; ++i) {
                    auto const at = static_cast<std::size_t>(y * factor + j) * static_cast<std::size_t>(plate.width) +
                                    static_cast<std::size_t>(x * factor + i);
                    shade += plate.grey[at] * plate.alpha[at];
                    alpha += plate.alpha[at];
                }
            small.grey.push_back(static_cast<std::uint8_t>(alpha > 0 ? (shade + alpha / 2) / alpha : 128));
            small.alpha.push_back(static_cast<std::uint8_t>((alpha + factor * factor / 2) / (factor * factor)));
        }
    return small;
}

std::string plate_name(View const& view, Layer layer)
{
    return std::string(view.id) + "-" + std::string(id_of(layer)) + ".webp";
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
