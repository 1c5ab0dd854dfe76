// SPDX-License-Identifier: MIT
// Writing a plain PNG.
#include "atlas/picture.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>

namespace tenderspot::atlas {
namespace {

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

} // namespace

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

} // namespace tenderspot::atlas
