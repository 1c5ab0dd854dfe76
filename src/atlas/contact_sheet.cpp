// SPDX-License-Identifier: MIT
// Tinting, stacking and writing a plain PNG without compression.
#include "atlas/contact_sheet.hpp"

#include "atlas/points.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string>

namespace tenderspot::atlas {
namespace {

struct Colour
{
    double r, g, b;
};

constexpr Colour paper{247, 245, 242};

Colour colour_of(Layer layer)
{
    switch (layer) {
    case Layer::skin:
    case Layer::shell: return {236, 196, 168};
    case Layer::bones: return {226, 218, 200};
    case Layer::gmed: return {200, 66, 63};
    case Layer::gmin: return {214, 120, 80};
    case Layer::piri: return {120, 120, 200};
    case Layer::ql: return {196, 92, 70};
    case Layer::tfl: return {150, 96, 170};
    case Layer::itb: return {220, 214, 200};
    case Layer::gmax: return {190, 80, 74};
    }
    return paper;
}

struct Picture
{
    int width = 0;
    int height = 0;
    std::vector<Colour> pixels;
};

void stack(Picture& picture, int left, Plate const& plate, Colour base)
{
    auto const tinted = [](double value, double grey) {
        return grey <= 128 ? value * grey / 128 : value + (255 - value) * (grey - 128) / 127;
    };
    for (int y = 0; y < plate.height; ++y)
        for (int x = 0; x < plate.width; ++x) {
            auto const i =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(plate.width) + static_cast<std::size_t>(x);
            Colour& p = picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                                       static_cast<std::size_t>(left + x)];
            double const a = plate.alpha[i] / 255.0;
            double const grey = plate.grey[i];
            p = {mix(p.r, tinted(base.r, grey), a), mix(p.g, tinted(base.g, grey), a),
                 mix(p.b, tinted(base.b, grey), a)};
        }
}

void mark(Picture& picture, int left, int width, View const& view)
{
    for (TriggerPoint const& point : trigger_points())
        for (const Side side : {Side::left, Side::right}) {
            if (!point.belongs_to(view) || (view.only && *view.only != side)) continue;
            const Spot spot = on_plate(view, side == Side::left ? point.at : mirrored(point.at));
            double const scale = picture.height / window_height;
            for (int y = 0; y < picture.height; ++y)
                for (int x = 0; x < width; ++x) {
                    double const dx = (x + 0.5 - spot.x * width) / (point.radius_x * scale);
                    double const dy = (y + 0.5 - spot.y * picture.height) / (point.radius_y * scale);
                    double const r = std::hypot(dx, dy);
                    if (r < 1)
                        picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                                       static_cast<std::size_t>(left + x)] =
                            r < 0.75 ? Colour{255, 255, 255} : Colour{30, 34, 42};
                }
        }
}

void put(std::string& out, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<char>((value >> shift) & 0xffU));
}

std::uint32_t crc_of(std::string const& bytes)
{
    std::uint32_t crc = 0xffffffffU;
    for (char const c : bytes) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int k = 0; k < 8; ++k)
            crc = (crc & 1U) != 0 ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

void put_chunk(std::string& out, std::string const& kind, std::string const& data)
{
    put(out, static_cast<std::uint32_t>(data.size()));
    out += kind + data;
    put(out, crc_of(kind + data));
}

/// A zlib stream of stored blocks.
std::string stored(std::string const& raw)
{
    std::string out("\x78\x01", 2);
    std::uint32_t a = 1;
    std::uint32_t b = 0;
    for (std::size_t at = 0; at < raw.size(); at += 65535) {
        auto const size = static_cast<std::uint32_t>(std::min<std::size_t>(65535, raw.size() - at));
        out.push_back(at + size == raw.size() ? '\1' : '\0');
        for (const std::uint32_t n : {size, ~size}) {
            out.push_back(static_cast<char>(n & 0xffU));
            out.push_back(static_cast<char>((n >> 8) & 0xffU));
        }
        out.append(raw, at, size);
    }
    for (char const c : raw) {
        a = (a + static_cast<std::uint8_t>(c)) % 65521;
        b = (b + a) % 65521;
    }
    put(out, (b << 16) | a);
    return out;
}

bool save_png(Picture const& picture, std::filesystem::path const& file)
{
    std::string raw;
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        if (i % static_cast<std::size_t>(picture.width) == 0) raw.push_back('\0');
        Colour const& p = picture.pixels[i];
        for (double const v : {p.r, p.g, p.b})
            raw.push_back(static_cast<char>(static_cast<std::uint8_t>(std::clamp(v + 0.5, 0.0, 255.0))));
    }
    std::string head;
    put(head, static_cast<std::uint32_t>(picture.width));
    put(head, static_cast<std::uint32_t>(picture.height));
    head += std::string("\x08\x02\x00\x00\x00", 5);
    std::string bytes = "\x89PNG\r\n\x1a\n";
    put_chunk(bytes, "IHDR", head);
    put_chunk(bytes, "IDAT", stored(raw));
    put_chunk(bytes, "IEND", "");
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(out.flush());
}

} // namespace

bool save_contact_sheet(PlateSource const& plates, std::span<const View> shown, bool marks,
                        std::filesystem::path const& file)
{
    const std::array<std::vector<Layer>, 3> stacks{{{Layer::skin},
                                                    {Layer::bones, Layer::gmin, Layer::piri, Layer::ql, Layer::shell},
                                                    {Layer::bones, Layer::gmin, Layer::piri, Layer::ql, Layer::gmed,
                                                     Layer::tfl, Layer::itb, Layer::gmax, Layer::shell}}};
    Picture picture;
    int column = 0;
    for (View const& view : shown)
        for (std::size_t s = 0; s < stacks.size(); ++s, ++column)
            for (const Layer layer : stacks[s]) {
                const std::optional<Plate> plate = plates(view, layer);
                if (!plate) return false;
                if (picture.pixels.empty()) {
                    picture.width = plate->width * static_cast<int>(stacks.size() * shown.size());
                    picture.height = plate->height;
                    picture.pixels.assign(
                        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height), paper);
                }
                stack(picture, column * plate->width, *plate, colour_of(layer));
                if (marks && layer == stacks[s].back()) mark(picture, column * plate->width, plate->width, view);
            }
    return save_png(picture, file);
}

} // namespace tenderspot::atlas
