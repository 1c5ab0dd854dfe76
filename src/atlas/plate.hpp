// SPDX-License-Identifier: MIT
// Plates: one layer of one view as grey with alpha, and their files.
#pragma once

#include "atlas/model.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tenderspot::atlas {

/// Grey 128 is the base colour itself, 0 is black, 255 is white. Alpha is not multiplied in.
struct Plate
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> grey;
    std::vector<std::uint8_t> alpha;
};

/// The width that belongs to a height, for the shape of the window.
[[nodiscard]] constexpr int plate_width(int height) { return height * 54 / 96; }

/// Draws one plate. Muscles are cut out where a bone lies before them.
[[nodiscard]] Plate render(Model const& model, View const& view, Layer layer, int height);

/// The mean of whole blocks of pixels; sizes must divide.
[[nodiscard]] Plate shrunk(Plate const& plate, int factor);

/// `<view>-<layer>.webp`
[[nodiscard]] std::string plate_name(View const& view, Layer layer);

/// False when the file cannot be written.
[[nodiscard]] bool save_webp(Plate const& plate, std::filesystem::path const& file);
/// Nothing when the file is missing or is no WebP picture.
[[nodiscard]] std::optional<Plate> load_webp(std::filesystem::path const& file);

/// The share of pixels, 0..1, whose look (grey times alpha, or alpha) differs by more than `tolerance` of
/// 255; 1 when the sizes differ.
[[nodiscard]] double difference(Plate const& a, Plate const& b, int tolerance);

} // namespace tenderspot::atlas
