// SPDX-License-Identifier: MIT
// Plates as WebP files.
#include "atlas/plate.hpp"

#include <webp/decode.h>
#include <webp/encode.h>

#include <fstream>
#include <iterator>
#include <string>

namespace tenderspot::atlas {
namespace {

/// Collects the encoder's output; libwebp wants a plain function.
int collect(std::uint8_t const* data, std::size_t size, WebPPicture const* picture)
{
    auto* out = static_cast<std::string*>(picture->custom_ptr);
    out->append(reinterpret_cast<char const*>(data), size);
    return 1;
}

bool encode(Plate const& plate, std::string& out)
{
    std::vector<std::uint8_t> pixels;
    pixels.reserve(plate.grey.size() * 4);
    for (std::size_t i = 0; i < plate.grey.size(); ++i)
        pixels.insert(pixels.end(), {plate.grey[i], plate.grey[i], plate.grey[i], plate.alpha[i]});
    WebPConfig config;
    WebPPicture picture;
    if (WebPConfigPreset(&config, WEBP_PRESET_DRAWING, 92) == 0 || WebPPictureInit(&picture) == 0) return false;
    config.alpha_quality = 100;
    config.method = 5;
    picture.width = plate.width;
    picture.height = plate.height;
    picture.writer = collect;
    picture.custom_ptr = &out;
    bool const done =
        WebPPictureImportRGBA(&picture, pixels.data(), plate.width * 4) != 0 && WebPEncode(&config, &picture) != 0;
    WebPPictureFree(&picture);
    return done;
}

} // namespace

bool save_webp(Plate const& plate, std::filesystem::path const& file)
{
    std::string bytes;
    if (!encode(plate, bytes)) return false;
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(out.flush());
}

std::optional<Plate> load_webp(std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    Plate plate;
    std::uint8_t* pixels =
        WebPDecodeRGBA(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size(), &plate.width, &plate.height);
    if (pixels == nullptr) return {};
    auto const size = static_cast<std::size_t>(plate.width) * static_cast<std::size_t>(plate.height);
    for (std::size_t i = 0; i < size; ++i) {
        plate.grey.push_back(pixels[4 * i]);
        plate.alpha.push_back(pixels[4 * i + 3]);
    }
    WebPFree(pixels);
    return plate;
}

} // namespace tenderspot::atlas
