// SPDX-License-Identifier: MIT
// Writes records as a snapshot: a file, or a part of one, that says itself whether it is whole.
#pragma once

#include "journal/frame.hpp"
#include "journal/segment.hpp"
#include "ports/files.hpp"

#include <cstdint>
#include <vector>

namespace tenderspot {

class SnapshotWriter
{
public:
    /// Adds to `file`, which outlives it. `header` says whose it is, and the first number that it stands for.
    SnapshotWriter(OpenFile& file, SegmentHeader const& header);

    /// In the order of their numbers. What fails once fails for ever.
    void add(Frame const&);
    /// Writes the end, with the first number that it does not stand for; does not sync.
    FileResult<Done> finish(std::uint64_t stands_before);

    [[nodiscard]] FileResult<Done> const& state() const { return state_; }
    [[nodiscard]] std::uint64_t frames() const { return frames_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    /// Of all that was added, to be compared with what is read back.
    [[nodiscard]] std::uint32_t digest() const { return digest_; }

private:
    void put(FrameHeader const&, std::span<std::byte const> payload);
    void flush();

    OpenFile& file_;
    std::uint32_t salt_;
    std::vector<std::byte> buffer_;
    FileResult<Done> state_ = Done{};
    std::uint64_t frames_ = 0;
    std::uint64_t bytes_ = 0;
    std::uint32_t digest_ = 0;
};

/// Continues a digest; starts with 0.
[[nodiscard]] std::uint32_t digest(std::uint32_t so_far, Frame const&);

} // namespace tenderspot
