// SPDX-License-Identifier: MIT
// The name and the header of a journal file.
#include "journal/segment.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"

#include <algorithm>
#include <array>

namespace tenderspot {
namespace {

// A non-ASCII first byte and both kinds of line ending, so that a transfer that "fixes" text is detected. The fifth
// byte tells the kind of file.
constexpr std::array<unsigned char, 8> magic{0x89, 'T', 'S', 'P', 'J', '\r', '\n', 0x1A};
constexpr std::size_t kind_at = 4;
constexpr std::array<unsigned char, 3> kinds{'J', 'S', 'A'};

constexpr std::size_t format_at = 8;
constexpr std::size_t size_at = 10;
constexpr std::size_t generation_at = 12;
constexpr std::size_t journal_at = 16;
constexpr std::size_t first_number_at = 24;
constexpr std::size_t reserved_at = 32;
constexpr std::size_t crc_at = 36;

constexpr std::string_view segment_start = "journal-";
constexpr std::string_view snapshot_start = "snapshot-";
constexpr std::string_view name_end = ".tsj";
constexpr int journal_digits = 16;
constexpr int generation_digits = 8;

std::string name_without_end(SegmentName name, FileKind kind)
{
    std::string text{kind == FileKind::snapshot ? snapshot_start : segment_start};
    return text + hex(name.journal, journal_digits) + '-' + hex(name.generation, generation_digits);
}

std::optional<FileKind> kind_of(std::span<std::byte const> bytes)
{
    for (std::size_t at = 0; at < magic.size(); ++at)
        if (at != kind_at && bytes[at] != std::byte{magic[at]}) return std::nullopt;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        if (bytes[kind_at] == std::byte{kinds[kind]}) return static_cast<FileKind>(kind);
    return std::nullopt;
}

} // namespace

std::string hex(std::uint64_t number, int digits)
{
    std::string text;
    for (int at = digits - 1; at >= 0; --at)
        text += "0123456789abcdef"[(number >> (4 * at)) & 0xFU];
    return text;
}

std::optional<std::uint64_t> parse_hex(std::string_view text)
{
    if (text.empty() || text.size() > journal_digits) return std::nullopt;
    std::uint64_t number = 0;
    for (char const digit : text) {
        auto const value = std::string_view{"0123456789abcdef"}.find(digit);
        if (value == std::string_view::npos) return std::nullopt;
        number = (number << 4U) | value;
    }
    return number;
}

std::string file_name(SegmentName name, FileKind kind) { return name_without_end(name, kind) + std::string{name_end}; }

std::string copy_name(SegmentName name, FileKind kind, std::string_view tag)
{
    return name_without_end(name, kind) + '.' + std::string{tag} + std::string{name_end};
}

std::optional<JournalFile> parse_file_name(std::string_view text)
{
    auto const is_snapshot = text.substr(0, snapshot_start.size()) == snapshot_start;
    auto const start = is_snapshot ? snapshot_start : segment_start;
    auto const least = start.size() + journal_digits + 1 + generation_digits + name_end.size();
    if (text.size() < least || text.substr(0, start.size()) != start) return std::nullopt;
    if (text.substr(text.size() - name_end.size()) != name_end) return std::nullopt;
    auto const journal = parse_hex(text.substr(start.size(), journal_digits));
    auto const generation = parse_hex(text.substr(start.size() + journal_digits + 1, generation_digits));
    if (!journal || !generation || text[start.size() + journal_digits] != '-') return std::nullopt;
    SegmentName const name{*journal, static_cast<std::uint32_t>(*generation)};
    auto const kind = is_snapshot ? FileKind::snapshot : FileKind::segment;
    return JournalFile{name, kind, text.size() != least, std::string{text}};
}

std::vector<std::byte> encode(SegmentHeader const& header)
{
    std::vector<std::byte> bytes(segment_header_size);
    std::transform(magic.begin(), magic.end(), bytes.begin(), [](unsigned char c) { return std::byte{c}; });
    bytes[kind_at] = std::byte{kinds[static_cast<std::size_t>(header.kind)]};
    store_little(bytes.data() + format_at, header.format);
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
    auto const kind = kind_of(bytes);
    if (!kind) return HeaderFault::foreign;
    if (load_little<std::uint32_t>(bytes.data() + crc_at) != crc32c(0, bytes.first(crc_at)))
        return HeaderFault::damaged;
    SegmentHeader header;
    header.kind = *kind;
    header.format = load_little<std::uint16_t>(bytes.data() + format_at);
    if (header.format > latest_format) return HeaderFault::newer_format;
    header.name.generation = load_little<std::uint32_t>(bytes.data() + generation_at);
    header.name.journal = load_little<std::uint64_t>(bytes.data() + journal_at);
    header.first_number = load_little<std::uint64_t>(bytes.data() + first_number_at);
    if (header.first_number == 0 || header.format == 0) return HeaderFault::damaged;
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
