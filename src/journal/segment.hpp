// SPDX-License-Identifier: MIT
// The files of a journal: their names, and the header at the start of each. See FORMAT.md.
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
/// The format of the first version of the app, which had no snapshots.
constexpr std::uint16_t segment_format = 1;
/// The format of a snapshot, and of a segment after one, which cannot be understood without the snapshot.
constexpr std::uint16_t latest_format = 2;

enum class FileKind : std::uint8_t {
    segment,  ///< A sequence of records. Only the one with the highest generation is ever appended to.
    snapshot, ///< All records that still count of this generation and the earlier ones.
    backup    ///< Snapshots of several journals in one file.
};

/// The journal and generation of a file.
struct SegmentName
{
    std::uint64_t journal = 0;
    std::uint32_t generation = 0;
    friend constexpr auto operator<=>(SegmentName const&, SegmentName const&) = default;
};

struct SegmentHeader
{
    SegmentName name;
    std::uint64_t first_number = 1; ///< Number of its first record; a snapshot covers the numbers from here on.
    FileKind kind = FileKind::segment;
    std::uint16_t format = segment_format;
    bool operator==(SegmentHeader const&) const = default;
};

enum class HeaderFault {
    cut,     ///< Shorter than a header: its creation was cut short.
    foreign, ///< Not a header of ours.
    damaged,
    newer_format
};

/// A file that belongs to a journal, judging by its name alone.
struct JournalFile
{
    SegmentName name;
    FileKind kind = FileKind::segment;
    bool is_copy = false; ///< The name has a suffix, from a synchroniser or an import; never written to.
    std::string text;     ///< The file name.
};

[[nodiscard]] std::string file_name(SegmentName, FileKind kind = FileKind::segment);
/// The name of an imported snapshot; `tag` distinguishes several of one generation.
[[nodiscard]] std::string copy_name(SegmentName, FileKind, std::string_view tag);
/// Empty if it is not the name of a journal's file or of a copy of one.
[[nodiscard]] std::optional<JournalFile> parse_file_name(std::string_view);

/// `digits` lower-case hex digits.
[[nodiscard]] std::string hex(std::uint64_t number, int digits);
/// Empty if there are characters other than lower-case hex digits, no digits, or more than 16.
[[nodiscard]] std::optional<std::uint64_t> parse_hex(std::string_view);

[[nodiscard]] std::vector<std::byte> encode(SegmentHeader const&);
[[nodiscard]] Result<SegmentHeader, HeaderFault> parse_segment_header(std::span<std::byte const>);

/// The initial value for the checksum of each record of a segment, so that a record of another file does not pass as
/// its own.
[[nodiscard]] std::uint32_t record_salt(SegmentName);

} // namespace tenderspot
