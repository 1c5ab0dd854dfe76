// SPDX-License-Identifier: MIT
// Reads the snapshots of a backup from the first header to the last.
#include "journal/backup_file.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"
#include "journal/record_table.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tenderspot {

Result<SegmentHeader, TaskError> BackupReader::header_at(std::uint64_t offset)
{
    std::array<std::byte, segment_header_size> bytes{};
    auto const got = file_->read(offset, bytes);
    if (!got) return task_error(got.error());
    auto const header = parse_segment_header(std::span{bytes}.first(got.value()));
    if (header) return header.value();
    if (header.error() == HeaderFault::newer_format) return TaskError::newer;
    return offset == 0 && header.error() != HeaderFault::damaged ? TaskError::not_a_backup : TaskError::damaged;
}

std::optional<TaskError> BackupReader::open()
{
    auto file = files_.open_to_read(path_);
    if (!file) return trouble_ = task_error(file.error());
    file_ = std::move(file).value();
    auto const header = header_at(0);
    if (!header) trouble_ = header.error();
    else if (header.value().kind != FileKind::backup) trouble_ = TaskError::not_a_backup;
    offset_ = segment_header_size;
    return trouble_;
}

FrameCursor* BackupReader::stop(TaskError error)
{
    trouble_ = error;
    return nullptr;
}

FrameCursor* BackupReader::next()
{
    if (trouble_ || !file_) return nullptr;
    if (cursor_) {
        if (cursor_->reader().error()) return stop(task_error(*cursor_->reader().error()));
        if (!cursor_->is_whole()) return stop(TaskError::damaged);
        offset_ = cursor_->reader().good_end();
    }
    auto const header = header_at(offset_);
    if (!header) return stop(header.error());
    auto const& [name, first, kind, format] = header.value();
    if (kind == FileKind::backup) {
        auto const size = file_->size();
        bool const is_end =
            size && size.value() == offset_ + segment_header_size && name.generation == snapshots_ && snapshots_ != 0;
        return is_end ? nullptr : stop(TaskError::damaged);
    }
    if (kind != FileKind::snapshot) return stop(TaskError::damaged);
    auto file = files_.open_to_read(path_);
    if (!file) return stop(task_error(file.error()));
    ++snapshots_;
    cursor_ = std::make_unique<FrameCursor>(JournalFile{name, kind, true, path_}, header.value(),
                                            std::move(file).value(), offset_);
    return cursor_.get();
}

std::uint64_t fingerprint(std::uint64_t journal, Frame const& frame)
{
    std::array<std::byte, 28> fixed{};
    store_little(fixed.data(), journal);
    store_little(fixed.data() + 8, frame.header.number);
    store_little(fixed.data() + 16, frame.header.stamp);
    store_little(fixed.data() + 24, frame.header.type);
    store_little(fixed.data() + 25, frame.header.flags);
    store_little(fixed.data() + 26, frame.header.version);
    auto const high = crc32c(crc32c(0, fixed), frame.payload);
    auto const low = crc32c(crc32c(1, frame.payload), fixed);
    return std::uint64_t{high} << 32U | low;
}

void count(BackupSummary& summary, Frame const& frame)
{
    auto const written = static_cast<std::int64_t>(frame.header.stamp >> 16U);
    summary.first_utc_ms = summary.records == 0 ? written : std::min(summary.first_utc_ms, written);
    summary.last_utc_ms = std::max(summary.last_utc_ms, written);
    ++summary.records;
    if (frame.header.type == payload::number_of_type<TreatmentBegan>()) ++summary.treatments;
}

} // namespace tenderspot
