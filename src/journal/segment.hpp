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
constexpr std::uint16_t segment_format = 1;

/// Which file of which journal. Only the file with the highest generation is ever written to.
struct SegmentName
{
    std::uint64_t journal = 0;
    std::uint32_t generation = 0;
    friend constexpr auto operator<=>(SegmentName const&, SegmentName const&) = default;
};

struct SegmentHeader
{
    SegmentName name;
    std::uint64_t first_number = 1; ///< Of its records; earlier segments count only up to here.
    bool operator==(SegmentHeader const&) const = default;
};

enum class HeaderFault {
    cut,   ///< Shorter than a header: its creation was cut short.
    alien, ///< No header of ours.
    damaged,
    newer_format
};

[[nodiscard]] std::string file_name(SegmentName);
/// Nothing unless it is exactly what file_name() makes.
[[nodiscard]] std::optional<SegmentName> parse_segment_name(std::string_view);

[[nodiscard]] std::vector<std::byte> encode(SegmentHeader const&);
[[nodiscard]] Result<SegmentHeader, HeaderFault> parse_segment_header(std::span<std::byte const>);

/// Where the checksum of each record of a segment starts, so that no other file's record passes for its own.
[[nodiscard]] std::uint32_t record_salt(SegmentName);

} // namespace tenderspot
