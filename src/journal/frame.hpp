// SPDX-License-Identifier: MIT
// One record as bytes, before anybody asks what it means. See FORMAT.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tenderspot {

constexpr std::size_t frame_header_size = 28;
constexpr std::size_t payload_limit = 64 * 1024;

/// Hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16.
/// Rises from record to record even if somebody sets the wall clock back.
using Stamp = std::uint64_t;

[[nodiscard]] Stamp next_stamp(Stamp last, std::int64_t wall_ms);

struct FrameHeader
{
    std::uint8_t type = 0; ///< Never 0, so that a zeroed tail is no record.
    std::uint8_t flags = 0;
    std::uint16_t version = 0; ///< Of the payload.
    std::uint64_t number = 0;
    Stamp stamp = 0;
    bool operator==(FrameHeader const&) const = default;
};

struct Frame
{
    FrameHeader header;
    std::span<std::byte const> payload; ///< Part of the bytes it was parsed from.
    [[nodiscard]] std::size_t size() const { return frame_header_size + payload.size(); }
};

enum class FrameState {
    whole,
    cut, ///< Could become one with more bytes.
    bad
};

/// Reads the frame at the start of `bytes` into `frame`, which is changed only if it is whole.
[[nodiscard]] FrameState parse_frame(std::span<std::byte const> bytes, std::uint32_t salt, Frame& frame);

/// The number of the record if a frame began here; `bytes` holds a frame header at least.
[[nodiscard]] std::uint64_t claimed_number(std::span<std::byte const> bytes);

/// Makes a frame of `bytes`, which is frame_header_size bytes of anything and then the payload.
void seal_frame(std::span<std::byte> bytes, FrameHeader const&, std::uint32_t salt);

} // namespace tenderspot
