// SPDX-License-Identifier: MIT
// Appends records to a journal, and abandons a file for good once the disk has failed on it.
#pragma once

#include "journal/replay.hpp"

#include <algorithm>

namespace tenderspot {

class JournalWriter
{
public:
    /// `folder` is copied; `device` is the one whose reserve may be used up.
    JournalWriter(Folder folder, std::uint64_t device, JournalEnd end);

    /// See Journal::append. One write and one sync unless something fails.
    [[nodiscard]] Result<RecordId, SaveError> append(Record const&);

    /// Continues in a new segment, so that all files up to the returned one never change again.
    [[nodiscard]] FileResult<SegmentName> close_segment();
    /// The next record is stamped after this.
    void come_after(Stamp stamp) { end_.last_stamp = std::max(end_.last_stamp, stamp); }
    [[nodiscard]] std::uint64_t next_number() const { return end_.next_number; }

private:
    /// Encodes a record into frame_; false if it could not be read back unchanged.
    [[nodiscard]] bool encode(Record const&);
    void seal(SegmentName);
    FileResult<Done> save();
    FileResult<Done> save_in_file();
    FileResult<Done> save_in_next_segment(std::span<std::byte> frame);

    Folder folder_;
    std::uint64_t device_;
    JournalEnd end_; ///< Without a file once the disk has failed on the last one.
    FrameHeader header_;
    std::vector<std::byte> frame_;
    RecordDecoder decoder_;
    Record read_back_;
};

} // namespace tenderspot
