// SPDX-License-Identifier: MIT
// Writes PNG files with libpng's simple interface.
#include "sdl/png.hpp"

#include <png.h>

#include <vector>

namespace tenderspot::sdl {

bool save_png(std::string const& file, std::span<std::uint32_t const> pixels, int width)
{
    std::vector<png_byte> bytes;
    bytes.reserve(pixels.size() * 3);
    for (auto const pixel : pixels)
        for (auto const shift : {16u, 8u, 0u})
            bytes.push_back(static_cast<png_byte>(pixel >> shift & 0xffu));
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(pixels.size() / static_cast<std::size_t>(width));
    image.format = PNG_FORMAT_RGB;
    return png_image_write_to_file(&image, file.c_str(), 0, bytes.data(), 0, nullptr) != 0;
}

} // namespace tenderspot::sdl
