// SPDX-License-Identifier: MIT
// Goes through one file of a journal, record by record, and knows which numbers it can vouch for.
#pragma once

#include "journal/frame_reader.hpp"
#include "journal/segment.hpp"

#include <cstdint>
#include <limits>
#include <memory>
#include <string>

namespace tenderspot {

/// The type of the frame that ends a snapshot. Its number is the first that the snapshot does not stand for, its
/// payload how many frames are before it, as u64.
constexpr std::uint8_t end_of_snapshot = 255;

class FrameCursor
{
public:
    /// `file` has `header` at `offset`, which may be made up if that is damaged; stands before the first record.
    FrameCursor(JournalFile, SegmentHeader, std::unique_ptr<OpenFile> file, std::uint64_t offset = 0);

    /// To the next record with a higher number; false at the end. The frame is good until the next call.
    bool next();
    [[nodiscard]] bool at_end() const { return at_end_; }
    [[nodiscard]] Frame const& frame() const { return frame_; }
    [[nodiscard]] std::uint64_t number() const { return frame_.header.number; }

    /// Whether the file is known to have nothing between these two, which are not in it.
    [[nodiscard]] bool knows_empty(std::uint64_t after, std::uint64_t before) const;

    /// From this number on the records of a later file count instead.
    void stop_before(std::uint64_t number) { limit_ = number; }

    [[nodiscard]] JournalFile const& name() const { return name_; }
    [[nodiscard]] SegmentHeader const& header() const { return header_; }
    [[nodiscard]] FrameReader const& reader() const { return reader_; }
    /// Of a whole snapshot: the first number that it does not stand for.
    [[nodiscard]] std::uint64_t stands_before() const { return covers_to_; }
    /// A snapshot whose end was reached, with nothing wrong on the way.
    [[nodiscard]] bool is_whole() const { return is_whole_; }
    /// Records that stood in no order; they were left out.
    [[nodiscard]] bool is_disordered() const { return is_disordered_; }
    [[nodiscard]] std::unique_ptr<OpenFile> take_file() { return std::move(file_); }

private:
    void end(std::uint64_t covers_before);

    JournalFile name_;
    SegmentHeader header_;
    std::unique_ptr<OpenFile> file_;
    FrameReader reader_;
    Frame frame_;
    std::uint64_t previous_ = 0; ///< The number before that of the frame.
    std::uint64_t before_first_ = 0;
    std::uint64_t covers_to_ = 0; ///< Of a snapshot: it vouches for what is between the previous one and this.
    std::uint64_t frames_ = 0;
    std::uint64_t limit_ = std::numeric_limits<std::uint64_t>::max();
    bool at_end_ = false;
    bool is_whole_ = false;
    bool is_disordered_ = false;
};

} // namespace tenderspot
