// SPDX-License-Identifier: MIT
// Publishes a snapshot only after reading it back from the disk.
#include "journal/snapshot_file.hpp"

#include "journal/frame_cursor.hpp"

#include <array>
#include <utility>

namespace tenderspot {

FileResult<std::unique_ptr<SnapshotFile>> SnapshotFile::create(Folder const& folder, std::string text,
                                                               SegmentHeader const& header)
{
    folder.discard_unpublished(text);
    auto file = folder.create_unpublished(text);
    if (!file) return file.error();
    return std::unique_ptr<SnapshotFile>{new SnapshotFile{folder, std::move(text), header, std::move(file).value()}};
}

SnapshotFile::SnapshotFile(Folder const& folder, std::string text, SegmentHeader const& header,
                           std::unique_ptr<OpenFile> file)
    : folder_{folder}, text_{std::move(text)}, name_{header.name}, file_{std::move(file)}, writer_{*file_, header}
{
}

SnapshotFile::~SnapshotFile()
{
    if (!is_published_) folder_.discard_unpublished(text_);
}

FileResult<Done> SnapshotFile::finish(std::uint64_t stands_before)
{
    auto done = writer_.finish(stands_before);
    if (done) done = file_->sync();
    if (done && !is_readable_back()) done = FileError::device;
    return done;
}

FileResult<Done> SnapshotFile::publish()
{
    is_published_ = true;
    return folder_.publish(text_);
}

bool SnapshotFile::is_readable_back() const
{
    auto file = folder_.open_unpublished(text_);
    if (!file) return false;
    std::array<std::byte, segment_header_size> bytes{};
    auto const got = file.value()->read(0, bytes);
    if (!got) return false;
    auto const header = parse_segment_header(std::span{bytes}.first(got.value()));
    if (!header || header.value().name != name_) return false;
    FrameCursor cursor{{name_, header.value().kind, false, text_}, header.value(), std::move(file).value()};
    std::uint32_t found = 0;
    while (cursor.next())
        found = digest(found, cursor.frame());
    return cursor.is_whole() && found == writer_.digest();
}

} // namespace tenderspot
