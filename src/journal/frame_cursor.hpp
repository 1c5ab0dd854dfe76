// SPDX-License-Identifier: MIT
// Reads one file of a journal record by record, and knows for which numbers the file can vouch.
#pragma once

#include "journal/frame_reader.hpp"
#include "journal/segment.hpp"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>

namespace tenderspot {

/// The type of the frame that ends a snapshot. Its number is the first that the snapshot does not cover; its payload is
/// the number of frames before it, as u64.
constexpr std::uint8_t end_of_snapshot = 255;

class FrameCursor
{
public:
    /// `file` has `header` at `offset`; a made-up header may stand in for a damaged one. Starts before the first
    /// record.
    FrameCursor(JournalFile, SegmentHeader, std::unique_ptr<OpenFile> file, std::uint64_t offset = 0);

    /// Moves to the next record with a higher number; false at the end. The frame is valid until the next call.
    bool next();
    [[nodiscard]] bool at_end() const { return at_end_; }
    [[nodiscard]] Frame const& frame() const { return frame_; }
    [[nodiscard]] std::uint64_t number() const { return frame_.header.number; }

    /// Whether the file is known to have no record between these two numbers, which are not in it themselves.
    [[nodiscard]] bool knows_empty(std::uint64_t after, std::uint64_t before) const;

    /// From this number on, the records of a later file count instead.
    void stop_before(std::uint64_t number) { limit_ = number; }

    [[nodiscard]] JournalFile const& name() const { return name_; }
    [[nodiscard]] SegmentHeader const& header() const { return header_; }
    [[nodiscard]] FrameReader const& reader() const { return reader_; }
    /// For a whole snapshot: the first number that it does not cover.
    [[nodiscard]] std::uint64_t stands_before() const { return covers_to_; }
    /// Whether this is a snapshot that was read to its end without any fault.
    [[nodiscard]] bool is_whole() const { return is_whole_; }
    /// Whether records were out of order; those were left out.
    [[nodiscard]] bool is_disordered() const { return is_disordered_; }
    [[nodiscard]] std::unique_ptr<OpenFile> take_file() { return std::move(file_); }

private:
    void end(std::uint64_t covers_before);

    JournalFile name_;
    SegmentHeader header_;
    std::unique_ptr<OpenFile> file_;
    FrameReader reader_;
    Frame frame_;
    std::uint64_t previous_ = 0; ///< The number before that of the current frame.
    std::uint64_t before_first_ = 0;
    std::uint64_t covers_to_ = 0; ///< For a snapshot, which vouches for all numbers between the previous one and this.
    std::uint64_t frames_ = 0;
    std::uint64_t limit_ = std::numeric_limits<std::uint64_t>::max();
    bool at_end_ = false;
    bool is_whole_ = false;
    bool is_disordered_ = false;
};

} // namespace tenderspot
