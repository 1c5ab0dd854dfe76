// SPDX-License-Identifier: MIT
// Adds records to the end of a journal, and leaves a file for good once the disk has failed on it.
#pragma once

#include "journal/replay.hpp"

namespace tenderspot {

class JournalWriter
{
public:
    /// `folder` is copied; `end` has a file.
    JournalWriter(Folder folder, JournalEnd end);

    /// See Journal::append. One write and one sync, unless something fails.
    [[nodiscard]] Result<RecordId, SaveError> append(Record const&);

private:
    /// Makes frame_ of a record; false if it could not be read back as it is.
    [[nodiscard]] bool encode(Record const&);
    void seal(SegmentName);
    FileResult<Done> save();
    FileResult<Done> save_in_file();
    FileResult<Done> save_in_next_segment();

    Folder folder_;
    JournalEnd end_; ///< No file while the disk has failed on the last one.
    FrameHeader header_;
    std::vector<std::byte> frame_;
    RecordDecoder decoder_;
    Record read_back_;
};

} // namespace tenderspot
