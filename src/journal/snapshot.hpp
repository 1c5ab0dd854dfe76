// SPDX-License-Identifier: MIT
// Writes records as a snapshot: a file, or a part of one, that shows by itself whether it is whole.
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
    /// Appends to `file`, which must outlive it. `header` names the journal and the first number that the snapshot
    /// covers.
    SnapshotWriter(OpenFile& file, SegmentHeader const& header);

    /// Add records in the order of their numbers. After a failure all further calls fail.
    void add(Frame const&);
    /// Writes the end, with the first number that the snapshot does not cover; does not sync.
    FileResult<Done> finish(std::uint64_t stands_before);

    [[nodiscard]] FileResult<Done> const& state() const { return state_; }
    [[nodiscard]] std::uint64_t frames() const { return frames_; }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    /// Digest of everything that was added, for comparison with what is read back.
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

/// Continues a digest; the initial value is 0.
[[nodiscard]] std::uint32_t digest(std::uint32_t so_far, Frame const&);

} // namespace tenderspot
