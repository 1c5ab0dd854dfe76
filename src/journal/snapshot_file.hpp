// SPDX-License-Identifier: MIT
// A file that gets its name, and so becomes a snapshot, only once it is safe and has been read back.
#pragma once

#include "journal/folder.hpp"
#include "journal/snapshot.hpp"

#include <memory>
#include <string>

namespace tenderspot {

class SnapshotFile
{
public:
    /// `text` is its later name; an unfinished file of that name is replaced. `folder` must outlive it.
    static FileResult<std::unique_ptr<SnapshotFile>> create(Folder const& folder, std::string text,
                                                            SegmentHeader const&);
    /// Removes the file unless it was published.
    ~SnapshotFile();
    SnapshotFile(SnapshotFile const&) = delete;
    SnapshotFile& operator=(SnapshotFile const&) = delete;

    [[nodiscard]] SnapshotWriter& writer() { return writer_; }
    /// Ends the snapshot before the first number that it does not cover, syncs it, and verifies what the disk returns.
    FileResult<Done> finish(std::uint64_t stands_before);
    /// Call this only after finish() succeeded.
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
