// SPDX-License-Identifier: MIT
// Reads plates with libwebp, straight into their place. Brightness is all there is: they have no colours.
#include "sdl/plate_file.hpp"

#include <webp/decode.h>

#include <fstream>

namespace tenderspot::sdl {
namespace {

inline constexpr int longest_side = 8192;
inline constexpr std::streamoff longest_file = 16 << 20;

using Bytes = std::vector<std::uint8_t>;

Result<Bytes, std::string> contents(std::string const& file)
{
    std::ifstream in{file, std::ios::binary | std::ios::ate};
    if (!in) return std::string{"missing"};
    std::streamoff const size = in.tellg();
    if (size < 0 || size > longest_file) return std::string{"too large"};
    Bytes bytes(static_cast<std::size_t>(size));
    in.seekg(0);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    if (!in) return std::string{"cannot be read"};
    return bytes;
}

} // namespace

Result<Plate, std::string> load_plate(std::string const& file)
{
    auto const read = contents(file);
    if (!read) return read.error();
    auto const& bytes = read.value();
    WebPDecoderConfig config;
    if (WebPInitDecoderConfig(&config) == 0) return std::string{"libwebp has another version"};
    if (WebPGetFeatures(bytes.data(), bytes.size(), &config.input) != VP8_STATUS_OK)
        return std::string{"not a WebP file"};
    auto const w = config.input.width, h = config.input.height;
    if (w > longest_side || h > longest_side) return std::string{"too large"};
    auto const size = static_cast<std::size_t>(w) * static_cast<std::size_t>(h);
    auto const half_w = (w + 1) / 2;
    Plate plate{w, h, Bytes(size), Bytes(size)};
    // Nobody looks at the colours: both planes of them go to one place.
    Bytes colours(static_cast<std::size_t>(half_w) * static_cast<std::size_t>((h + 1) / 2));
    config.output.colorspace = MODE_YUVA;
    config.output.is_external_memory = 1;
    config.output.u.YUVA = {plate.lumas.data(),
                            colours.data(),
                            colours.data(),
                            plate.alphas.data(),
                            w,
                            half_w,
                            half_w,
                            w,
                            size,
                            colours.size(),
                            colours.size(),
                            size};
    if (WebPDecode(bytes.data(), bytes.size(), &config) != VP8_STATUS_OK) return std::string{"damaged"};
    return plate;
}

} // namespace tenderspot::sdl
