// SPDX-License-Identifier: MIT
// Writes and checks the frame around each record.
#include "journal/frame.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"

#include <algorithm>
#include <limits>

namespace tenderspot {
namespace {

constexpr std::size_t length_at = 0;
constexpr std::size_t crc_at = 4;
constexpr std::size_t type_at = 8;
constexpr std::size_t flags_at = 9;
constexpr std::size_t version_at = 10;
constexpr std::size_t number_at = 12;
constexpr std::size_t stamp_at = 20;

std::uint32_t checksum(std::span<std::byte const> frame, std::uint32_t salt)
{
    return crc32c(crc32c(salt, frame.subspan(length_at, crc_at)), frame.subspan(type_at));
}

} // namespace

Stamp next_stamp(Stamp last, std::int64_t wall_ms)
{
    constexpr std::int64_t latest_ms = (std::int64_t{1} << 48U) - 1;
    auto const by_wall = static_cast<Stamp>(std::clamp<std::int64_t>(wall_ms, 0, latest_ms)) << 16U;
    auto const after_last = last == std::numeric_limits<Stamp>::max() ? last : last + 1;
    return std::max(by_wall, after_last);
}

FrameState parse_frame(std::span<std::byte const> bytes, std::uint32_t salt, Frame& frame)
{
    if (bytes.size() < frame_header_size) return FrameState::cut;
    auto const length = load_little<std::uint32_t>(bytes.data() + length_at);
    if (length > payload_limit) return FrameState::bad;
    if (bytes.size() - frame_header_size < length) return FrameState::cut;
    bytes = bytes.first(frame_header_size + length);
    if (load_little<std::uint32_t>(bytes.data() + crc_at) != checksum(bytes, salt)) return FrameState::bad;
    auto const type = load_little<std::uint8_t>(bytes.data() + type_at);
    if (type == 0) return FrameState::bad;
    frame.header.type = type;
    frame.header.flags = load_little<std::uint8_t>(bytes.data() + flags_at);
    frame.header.version = load_little<std::uint16_t>(bytes.data() + version_at);
    frame.header.number = claimed_number(bytes);
    frame.header.stamp = load_little<std::uint64_t>(bytes.data() + stamp_at);
    frame.payload = bytes.subspan(frame_header_size);
    return FrameState::whole;
}

std::uint64_t claimed_number(std::span<std::byte const> bytes)
{
    return load_little<std::uint64_t>(bytes.data() + number_at);
}

void seal_frame(std::span<std::byte> bytes, FrameHeader const& header, std::uint32_t salt)
{
    store_little(bytes.data() + length_at, static_cast<std::uint32_t>(bytes.size() - frame_header_size));
    store_little(bytes.data() + type_at, header.type);
    store_little(bytes.data() + flags_at, header.flags);
    store_little(bytes.data() + version_at, header.version);
    store_little(bytes.data() + number_at, header.number);
    store_little(bytes.data() + stamp_at, header.stamp);
    store_little(bytes.data() + crc_at, checksum(bytes, salt));
}

} // namespace tenderspot
