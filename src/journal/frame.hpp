// SPDX-License-Identifier: MIT
// One record as bytes, without interpreting its payload. See FORMAT.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace tenderspot {

constexpr std::size_t frame_header_size = 28;
constexpr std::size_t payload_limit = 64 * 1024;

/// Hybrid logical clock: milliseconds since 1970 in the upper 48 bits, a counter in the lower 16. It increases from
/// record to record even if the wall clock is set back.
using Stamp = std::uint64_t;

[[nodiscard]] Stamp next_stamp(Stamp last, std::int64_t wall_ms);

struct FrameHeader
{
    std::uint8_t type = 0; ///< Never 0, so that a zeroed tail is not taken for a record.
    std::uint8_t flags = 0;
    std::uint16_t version = 0; ///< Of the payload.
    std::uint64_t number = 0;
    Stamp stamp = 0;
    bool operator==(FrameHeader const&) const = default;
};

struct Frame
{
    FrameHeader header;
    std::span<std::byte const> payload; ///< A part of the bytes it was parsed from.
    [[nodiscard]] std::size_t size() const { return frame_header_size + payload.size(); }
};

enum class FrameState {
    whole,
    cut, ///< More bytes could complete it.
    bad
};

/// Parses the frame at the start of `bytes` into `frame`, which is changed only if the frame is whole.
[[nodiscard]] FrameState parse_frame(std::span<std::byte const> bytes, std::uint32_t salt, Frame& frame);

/// The number of the record, assuming that a frame begins here; `bytes` holds at least a frame header.
[[nodiscard]] std::uint64_t claimed_number(std::span<std::byte const> bytes);

/// Completes a frame in place: `bytes` is frame_header_size bytes of any content, followed by the payload.
void seal_frame(std::span<std::byte> bytes, FrameHeader const&, std::uint32_t salt);

} // namespace tenderspot
