// SPDX-License-Identifier: MIT
// Plates: a picture in grey with alpha, what can be done with it, and its file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace tenderspot::atlas {

/// Pixels from a corner on.
struct Box2
{
    int x = 0, y = 0, width = 0, height = 0;
    bool operator==(Box2 const&) const = default;
};

/// Grey 128 is the base colour itself, 0 is black, 255 is white. Alpha is not multiplied in.
struct Plate
{
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> grey;
    std::vector<std::uint8_t> alpha;

    /// Grey 128 and clear.
    static Plate clear(int width, int height);
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }
};

/// What is not clear, with a margin of two pixels inside the plate; nothing when all is clear.
[[nodiscard]] std::optional<Box2> filled_part(Plate const& plate);
[[nodiscard]] Plate cut_out(Plate const& plate, Box2 part);
/// The other way: a clear plate with `part` in it, cut off where it sticks out.
[[nodiscard]] Plate put_back(Plate const& part, int x, int y, int width, int height);

/// The mean of whole blocks of pixels; sizes must divide.
[[nodiscard]] Plate shrunk(Plate const& plate, int factor);

/// The share of pixels, 0..1, whose look (grey times alpha, or alpha) differs by more than `tolerance` of
/// 255; 1 when the sizes differ.
[[nodiscard]] double difference(Plate const& a, Plate const& b, int tolerance);

/// False when the file cannot be written.
[[nodiscard]] bool save_webp(Plate const& plate, std::filesystem::path const& file);
/// Nothing when the file is missing or is no WebP picture.
[[nodiscard]] std::optional<Plate> load_webp(std::filesystem::path const& file);

} // namespace tenderspot::atlas
