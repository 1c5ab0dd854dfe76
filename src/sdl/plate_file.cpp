// SPDX-License-Identifier: MIT
// Reads plates with libwebp. Only brightness is decoded: there are no colours in them.
#include "sdl/plate_file.hpp"

#include <webp/decode.h>

#include <array>
#include <fstream>
#include <iterator>
#include <memory>

namespace tenderspot::sdl {
namespace {

inline constexpr int longest_side = 8192;

struct FreeOutput
{
    void operator()(WebPDecoderConfig* config) const
    {
        WebPFreeDecBuffer(&config->output);
        delete config;
    }
};
using Decoded = std::unique_ptr<WebPDecoderConfig, FreeOutput>;

/// Video levels 16 to 235 to grey 0 to 255.
std::array<std::uint8_t, 256> full_range()
{
    std::array<std::uint8_t, 256> out{};
    for (int luma = 0; luma < 256; ++luma)
        out[static_cast<std::size_t>(luma)] =
            static_cast<std::uint8_t>(std::clamp(((luma - 16) * 255 * 2 + 219) / (2 * 219), 0, 255));
    return out;
}

PixelRect covered(WebPYUVABuffer const& image, int w, int h)
{
    if (!image.a) return {0, 0, w, h};
    PixelRect out{w, h, 0, 0};
    for (int y = 0; y < h; ++y) {
        auto const* const row = image.a + static_cast<std::ptrdiff_t>(y) * image.a_stride;
        int left = 0, right = w;
        while (left < w && row[left] == 0)
            ++left;
        if (left == w) continue;
        while (row[right - 1] == 0)
            --right;
        out = {std::min(out.left, left), std::min(out.top, y), std::max(out.right, right), y + 1};
    }
    return out.empty() ? PixelRect{} : out;
}

Plate cropped(WebPYUVABuffer const& image, int w, int h)
{
    Plate plate{w, h, covered(image, w, h), {}, {}};
    auto const grey = full_range();
    auto const [left, top, right, bottom] = plate.bounds;
    auto const size = static_cast<std::size_t>(right - left) * static_cast<std::size_t>(bottom - top);
    plate.shades.reserve(size);
    plate.alphas.reserve(size);
    for (int y = top; y < bottom; ++y) {
        auto const* const luma = image.y + static_cast<std::ptrdiff_t>(y) * image.y_stride;
        for (int x = left; x < right; ++x)
            plate.shades.push_back(grey[luma[x]]);
        if (!image.a) continue;
        auto const* const alpha = image.a + static_cast<std::ptrdiff_t>(y) * image.a_stride;
        plate.alphas.insert(plate.alphas.end(), alpha + left, alpha + right);
    }
    plate.alphas.resize(size, 255);
    return plate;
}

} // namespace

Result<Plate, std::string> load_plate(std::string const& file)
{
    std::ifstream in{file, std::ios::binary};
    if (!in) return std::string{"missing"};
    std::vector<char> const bytes{std::istreambuf_iterator<char>{in}, {}};
    auto const* const data = reinterpret_cast<std::uint8_t const*>(bytes.data());
    Decoded const config{new WebPDecoderConfig};
    if (WebPInitDecoderConfig(config.get()) == 0) return std::string{"libwebp has another version"};
    if (WebPGetFeatures(data, bytes.size(), &config->input) != VP8_STATUS_OK) return std::string{"not a WebP file"};
    auto const w = config->input.width, h = config->input.height;
    if (w > longest_side || h > longest_side) return std::string{"too large"};
    config->output.colorspace = MODE_YUVA;
    if (WebPDecode(data, bytes.size(), config.get()) != VP8_STATUS_OK) return std::string{"damaged"};
    return cropped(config->output.u.YUVA, w, h);
}

} // namespace tenderspot::sdl
