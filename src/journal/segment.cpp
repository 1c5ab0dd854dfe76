// SPDX-License-Identifier: MIT
// One file of a journal: its name, its header, its beginning.
#include "journal/segment.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"

#include <algorithm>
#include <array>

namespace tenderspot {
namespace {

// A non-ASCII first byte and both kinds of line end, so that a transfer that "fixes" text is noticed.
constexpr std::array<unsigned char, 8> magic{0x89, 'T', 'S', 'P', 'J', '\r', '\n', 0x1A};

constexpr std::size_t format_at = 8;
constexpr std::size_t size_at = 10;
constexpr std::size_t generation_at = 12;
constexpr std::size_t journal_at = 16;
constexpr std::size_t first_number_at = 24;
constexpr std::size_t reserved_at = 32;
constexpr std::size_t crc_at = 36;

constexpr std::string_view name_start = "journal-";
constexpr std::string_view name_end = ".tsj";

void append_hex(std::string& text, std::uint64_t number, int digits)
{
    for (int at = digits - 1; at >= 0; --at)
        text += "0123456789abcdef"[(number >> (4 * at)) & 0xFU];
}

std::optional<std::uint64_t> parse_hex(std::string_view text)
{
    std::uint64_t number = 0;
    for (char const digit : text) {
        auto const value = std::string_view{"0123456789abcdef"}.find(digit);
        if (value == std::string_view::npos) return std::nullopt;
        number = (number << 4U) | value;
    }
    return number;
}

bool has_magic(std::span<std::byte const> bytes)
{
    return std::equal(magic.begin(), magic.end(), bytes.begin(),
                      [](unsigned char ours, std::byte theirs) { return std::byte{ours} == theirs; });
}

} // namespace

std::string file_name(SegmentName name)
{
    std::string text{name_start};
    append_hex(text, name.journal, 16);
    text += '-';
    append_hex(text, name.generation, 8);
    text += name_end;
    return text;
}

std::optional<SegmentName> parse_segment_name(std::string_view text)
{
    constexpr std::size_t journal_digits = 16;
    constexpr std::size_t generation_digits = 8;
    if (text.size() != name_start.size() + journal_digits + 1 + generation_digits + name_end.size())
        return std::nullopt;
    auto const journal = parse_hex(text.substr(name_start.size(), journal_digits));
    auto const generation = parse_hex(text.substr(name_start.size() + journal_digits + 1, generation_digits));
    if (!journal || !generation) return std::nullopt;
    SegmentName const name{*journal, static_cast<std::uint32_t>(*generation)};
    if (file_name(name) != text) return std::nullopt;
    return name;
}

std::vector<std::byte> encode(SegmentHeader const& header)
{
    std::vector<std::byte> bytes(segment_header_size);
    std::transform(magic.begin(), magic.end(), bytes.begin(), [](unsigned char c) { return std::byte{c}; });
    store_little(bytes.data() + format_at, segment_format);
    store_little(bytes.data() + size_at, static_cast<std::uint16_t>(segment_header_size));
    store_little(bytes.data() + generation_at, header.name.generation);
    store_little(bytes.data() + journal_at, header.name.journal);
    store_little(bytes.data() + first_number_at, header.first_number);
    store_little(bytes.data() + reserved_at, std::uint32_t{0});
    store_little(bytes.data() + crc_at, crc32c(0, std::span{bytes}.first(crc_at)));
    return bytes;
}

Result<SegmentHeader, HeaderFault> parse_segment_header(std::span<std::byte const> bytes)
{
    if (bytes.size() < segment_header_size) return HeaderFault::cut;
    if (!has_magic(bytes)) return HeaderFault::alien;
    if (load_little<std::uint32_t>(bytes.data() + crc_at) != crc32c(0, bytes.first(crc_at)))
        return HeaderFault::damaged;
    if (load_little<std::uint16_t>(bytes.data() + format_at) != segment_format) return HeaderFault::newer_format;
    SegmentHeader header;
    header.name.generation = load_little<std::uint32_t>(bytes.data() + generation_at);
    header.name.journal = load_little<std::uint64_t>(bytes.data() + journal_at);
    header.first_number = load_little<std::uint64_t>(bytes.data() + first_number_at);
    if (header.first_number == 0) return HeaderFault::damaged;
    return header;
}

std::uint32_t record_salt(SegmentName name)
{
    std::array<std::byte, 12> bytes{};
    store_little(bytes.data(), name.journal);
    store_little(bytes.data() + 8, name.generation);
    return crc32c(0, bytes);
}

} // namespace tenderspot
