// SPDX-License-Identifier: MIT
// Seals frames with the salt of their new file and writes them in large blocks.
#include "journal/snapshot.hpp"

#include "journal/crc32c.hpp"
#include "journal/frame_cursor.hpp"
#include "journal/little_endian.hpp"

#include <array>

namespace tenderspot {
namespace {

constexpr std::size_t piece = 256 * 1024;

} // namespace

std::uint32_t digest(std::uint32_t so_far, Frame const& frame)
{
    std::array<std::byte, 20> header{};
    store_little(header.data(), frame.header.type);
    store_little(header.data() + 1, frame.header.flags);
    store_little(header.data() + 2, frame.header.version);
    store_little(header.data() + 4, frame.header.number);
    store_little(header.data() + 12, frame.header.stamp);
    return crc32c(crc32c(so_far, header), frame.payload);
}

SnapshotWriter::SnapshotWriter(OpenFile& file, SegmentHeader const& header)
    : file_{file}, salt_{record_salt(header.name)}, buffer_{encode(header)}
{
}

void SnapshotWriter::add(Frame const& frame)
{
    put(frame.header, frame.payload);
    digest_ = tenderspot::digest(digest_, frame);
    ++frames_;
}

FileResult<Done> SnapshotWriter::finish(std::uint64_t stands_before)
{
    std::array<std::byte, sizeof frames_> count{};
    store_little(count.data(), frames_);
    put({end_of_snapshot, 0, 1, stands_before, 0}, count);
    flush();
    return state_;
}

void SnapshotWriter::put(FrameHeader const& header, std::span<std::byte const> payload)
{
    auto const at = buffer_.size();
    buffer_.resize(at + frame_header_size);
    buffer_.insert(buffer_.end(), payload.begin(), payload.end());
    seal_frame(std::span{buffer_}.subspan(at), header, salt_);
    if (buffer_.size() >= piece) flush();
}

void SnapshotWriter::flush()
{
    if (state_) state_ = file_.append(buffer_);
    bytes_ += buffer_.size();
    buffer_.clear();
}

} // namespace tenderspot
