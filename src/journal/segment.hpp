// SPDX-License-Identifier: MIT
// The files a journal consists of: their names, and the header each begins with. See FORMAT.md.
#pragma once

#include "domain/result.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tenderspot {

constexpr std::size_t segment_header_size = 40;
/// The first app's, without snapshots.
constexpr std::uint16_t segment_format = 1;
/// Of a snapshot, and of a segment behind one: what it says cannot be understood without the snapshot.
constexpr std::uint16_t latest_format = 2;

enum class FileKind : std::uint8_t {
    segment,  ///< Records one after another. Only the one with the highest generation is ever added to.
    snapshot, ///< All that counts of the records of this generation and the earlier ones.
    backup    ///< Snapshots of several journals in one file.
};

/// Which file of which journal.
struct SegmentName
{
    std::uint64_t journal = 0;
    std::uint32_t generation = 0;
    friend constexpr auto operator<=>(SegmentName const&, SegmentName const&) = default;
};

struct SegmentHeader
{
    SegmentName name;
    std::uint64_t first_number = 1; ///< Of its records; a snapshot stands for what is from here on.
    FileKind kind = FileKind::segment;
    std::uint16_t format = segment_format;
    bool operator==(SegmentHeader const&) const = default;
};

enum class HeaderFault {
    cut,     ///< Shorter than a header: its creation was cut short.
    foreign, ///< No header of ours.
    damaged,
    newer_format
};

/// A file of a folder that belongs to a journal, by its name alone.
struct JournalFile
{
    SegmentName name;
    FileKind kind = FileKind::segment;
    bool is_copy = false; ///< Has more in its name: put there by a synchroniser or an import, never written to.
    std::string text;     ///< The name.
};

[[nodiscard]] std::string file_name(SegmentName, FileKind kind = FileKind::segment);
/// What an imported snapshot is called; `tag` tells several of one generation apart.
[[nodiscard]] std::string copy_name(SegmentName, FileKind, std::string_view tag);
/// Nothing if it is not the name of a journal's file or of a copy of one.
[[nodiscard]] std::optional<JournalFile> parse_file_name(std::string_view);

/// `digits` lower-case hex digits.
[[nodiscard]] std::string hex(std::uint64_t number, int digits);
/// Nothing if there are other characters than lower-case hex digits, or none, or more than 16.
[[nodiscard]] std::optional<std::uint64_t> parse_hex(std::string_view);

[[nodiscard]] std::vector<std::byte> encode(SegmentHeader const&);
[[nodiscard]] Result<SegmentHeader, HeaderFault> parse_segment_header(std::span<std::byte const>);

/// Where the checksum of each record of a segment starts, so that no other file's record passes for its own.
[[nodiscard]] std::uint32_t record_salt(SegmentName);

} // namespace tenderspot
