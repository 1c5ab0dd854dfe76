// SPDX-License-Identifier: MIT
// Scales a row of the picture horizontally once for all rows of the canvas that need it, then mixes two of them.
#include "sdl/scaling.hpp"

#include "sdl/blend.hpp"

namespace tenderspot::sdl {
namespace {

/// `part`/256 of `b`, and the rest of `a`.
std::uint32_t between(std::uint32_t a, std::uint32_t b, std::uint32_t part)
{
    auto const rest = 256 - part;
    auto const low = (((a & odd_bytes) * rest + (b & odd_bytes) * part) >> 8) & odd_bytes;
    auto const high = (((a >> 8) & odd_bytes) * rest + ((b >> 8) & odd_bytes) * part) & ~odd_bytes;
    return low | high;
}

/// The same for all bytes of a row, in 16-bit numbers, which a processor can handle many at a time.
void mix_rows(std::uint32_t const* a, std::uint32_t const* b, std::uint32_t part, std::uint32_t* out, std::size_t size)
{
    auto const* const from_a = reinterpret_cast<std::uint8_t const*>(a);
    auto const* const from_b = reinterpret_cast<std::uint8_t const*>(b);
    auto* const to = reinterpret_cast<std::uint8_t*>(out);
    auto const weight = static_cast<std::uint16_t>(part), rest = static_cast<std::uint16_t>(256 - part);
    for (std::size_t i = 0; i < size * 4; ++i)
        to[i] = static_cast<std::uint8_t>(static_cast<std::uint16_t>(from_a[i] * rest + from_b[i] * weight) >> 8);
}

/// Maps pixels of the canvas to positions in an image, with the same result wherever painting starts.
struct Axis
{
    std::int64_t start, step; ///< Fixed point with 32 fractional bits.
    int last;

    Axis(double place, double length, int size)
        : start{fixed((0.5 - place) * size / length - 0.5)}, step{fixed(size / length)}, last{size - 1}
    {
    }
    static std::int64_t fixed(double value)
    {
        return static_cast<std::int64_t>(std::floor(value * 4294967296.0 + 0.5));
    }

    struct Sample
    {
        int a, b;
        std::uint32_t part; ///< The share of b, out of 256.
    };
    [[nodiscard]] Sample at(int pixel) const
    {
        auto const where = start + step * pixel;
        auto const whole = static_cast<int>(where >> 32);
        return {std::clamp(whole, 0, last), std::clamp(whole + 1, 0, last),
                static_cast<std::uint32_t>(where >> 24) & 255u};
    }
};

class Scaler
{
public:
    Scaler(Level const& level, ui::Rect const& place, float scale, PixelRect const& area)
        : level_{level}, down_{static_cast<double>(place.y) * scale, static_cast<double>(place.h) * scale, level.h}
    {
        Axis const across{static_cast<double>(place.x) * scale, static_cast<double>(place.w) * scale, level.w};
        for (int x = area.left; x < area.right; ++x)
            columns_.push_back(across.at(x));
        upper_.pixels.resize(columns_.size());
        lower_.pixels.resize(columns_.size());
    }

    /// Row `y` of the canvas, as wide as the area.
    void write(int y, std::uint32_t* out)
    {
        auto const at = down_.at(y);
        if (lower_.y == at.a) std::swap(upper_, lower_);
        fetch(upper_, at.a);
        fetch(lower_, at.b);
        mix_rows(upper_.pixels.data(), lower_.pixels.data(), at.part, out, columns_.size());
    }

private:
    struct Row
    {
        int y = -1;
        std::vector<std::uint32_t> pixels;
    };

    void fetch(Row& row, int y) const
    {
        if (row.y == y) return;
        row.y = y;
        auto const* const from = level_.row(y);
        auto* out = row.pixels.data();
        for (auto const& c : columns_)
            *out++ = between(from[c.a], from[c.b], c.part);
    }

    Level const& level_;
    Axis down_;
    std::vector<Axis::Sample> columns_;
    Row upper_, lower_;
};

Level const& level_for(Pyramid& picture, ui::Rect const& place, float scale)
{
    return picture.nearest(static_cast<float>(picture.base().w) / (place.w * scale));
}

} // namespace

PixelRect paint_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place)
{
    auto const area = intersection(canvas.clip, snapped(place, canvas.scale));
    if (area.empty()) return {};
    Scaler scaler{level_for(picture, place, canvas.scale), place, canvas.scale, area};
    for (int y = area.top; y < area.bottom; ++y)
        scaler.write(y, canvas.row(y) + area.left);
    return area;
}

PixelRect blend_scaled(Canvas const& canvas, Pyramid& picture, ui::Rect const& place)
{
    auto const area = intersection(canvas.clip, snapped(place, canvas.scale));
    if (area.empty()) return {};
    Scaler scaler{level_for(picture, place, canvas.scale), place, canvas.scale, area};
    std::vector<std::uint32_t> row(static_cast<std::size_t>(area.right - area.left));
    for (int y = area.top; y < area.bottom; ++y) {
        scaler.write(y, row.data());
        auto* out = canvas.row(y) + area.left;
        for (auto const pixel : row) {
            *out = covered(*out, pixel);
            ++out;
        }
    }
    return area;
}

} // namespace tenderspot::sdl
