// SPDX-License-Identifier: MIT
// Reads plates with libwebp, straight into place. They contain only brightness, no colours.
#include "sdl/plate_file.hpp"

#include <webp/decode.h>

#include <cstdio>
#include <memory>

namespace tenderspot::sdl {
namespace {

inline constexpr long longest_file = 16 << 20;

using Bytes = std::vector<std::uint8_t>;

struct CloseFile
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// No ifstream, because it would add all of the locales to the browser build.
Result<Bytes, std::string> contents(std::string const& file)
{
    std::unique_ptr<std::FILE, CloseFile> const in{std::fopen(file.c_str(), "rb")};
    if (!in) return std::string{"missing"};
    auto const size = std::fseek(in.get(), 0, SEEK_END) == 0 ? std::ftell(in.get()) : -1;
    if (size > longest_file) return std::string{"too large"};
    if (size < 0) return std::string{"cannot be read"};
    Bytes bytes(static_cast<std::size_t>(size));
    std::rewind(in.get());
    if (std::fread(bytes.data(), 1, bytes.size(), in.get()) != bytes.size()) return std::string{"cannot be read"};
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
    if (w > longest_plate_side || h > longest_plate_side) return std::string{"too large"};
    auto const size = static_cast<std::size_t>(w) * static_cast<std::size_t>(h);
    auto const half_w = (w + 1) / 2;
    Plate plate{w, h, Bytes(size), Bytes(size)};
    // The colours are not used, so both planes are written to the same buffer.
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
