// SPDX-License-Identifier: MIT
// A file of a folder that gets its name, and so becomes a snapshot, only when it is safe and has been read back.
#pragma once

#include "journal/folder.hpp"
#include "journal/snapshot.hpp"

#include <memory>
#include <string>

namespace tenderspot {

class SnapshotFile
{
public:
    /// To be called `text`; instead of one that was left unfinished. `folder` outlives it.
    static FileResult<std::unique_ptr<SnapshotFile>> create(Folder const& folder, std::string text,
                                                            SegmentHeader const&);
    /// Whatever has no name by then is removed.
    ~SnapshotFile();
    SnapshotFile(SnapshotFile const&) = delete;
    SnapshotFile& operator=(SnapshotFile const&) = delete;

    [[nodiscard]] SnapshotWriter& writer() { return writer_; }
    /// Ends it before the first number that it does not stand for, syncs it, and compares what the disk then gives.
    FileResult<Done> finish(std::uint64_t stands_before);
    /// Only of one that was finished.
    FileResult<Done> publish();

private:
    SnapshotFile(Folder const& folder, std::string text, SegmentHeader const&, std::unique_ptr<OpenFile> file);
    [[nodiscard]] bool is_readable_back() const;

    Folder const& folder_;
    std::string text_;
    SegmentName name_;
    std::unique_ptr<OpenFile> file_;
    SnapshotWriter writer_;
    bool is_published_ = false;
};

} // namespace tenderspot
