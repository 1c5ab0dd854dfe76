// SPDX-License-Identifier: MIT
// Appends a record with one write and one sync, and handles the failure of either.
#include "journal/writer.hpp"

#include "journal/errors.hpp"

#include <utility>

namespace tenderspot {
namespace {

std::int64_t wall_ms(Record const& record)
{
    return std::visit([](auto const& one) { return one.at.utc_ms; }, record);
}

} // namespace

JournalWriter::JournalWriter(Folder folder, std::uint64_t device, JournalEnd end)
    : folder_{std::move(folder)}, device_{device}, end_{std::move(end)}
{
}

Result<RecordId, SaveError> JournalWriter::append(Record const& record)
{
    if (!encode(record)) return SaveError::not_valid;
    header_.number = end_.next_number;
    header_.stamp = next_stamp(end_.last_stamp, wall_ms(record));
    auto saved = save();
    if (!saved && saved.error() == FileError::no_space && folder_.release_reserve(device_)) saved = save();
    if (!saved) return save_error(saved.error());
    end_.last_stamp = header_.stamp;
    return RecordId{end_.segment.journal, end_.next_number++};
}

bool JournalWriter::encode(Record const& record)
{
    frame_.assign(frame_header_size, std::byte{});
    header_ = encode_payload(record, frame_);
    auto const payload = std::span<std::byte const>{frame_}.subspan(frame_header_size);
    return payload.size() <= payload_limit && decoder_.decode(header_, payload, read_back_) == Decoded::record &&
           read_back_ == record;
}

void JournalWriter::seal(SegmentName segment) { seal_frame(frame_, header_, record_salt(segment)); }

FileResult<Done> JournalWriter::save()
{
    if (!end_.file) return save_in_next_segment(frame_);
    auto saved = save_in_file();
    // Otherwise the file is as it was before, and the disk is merely full.
    if (!saved && !end_.file) saved = save_in_next_segment(frame_);
    return saved;
}

FileResult<Done> JournalWriter::save_in_file()
{
    seal(end_.segment);
    if (auto const written = end_.file->append(frame_); !written) {
        bool const is_failing = written.error() == FileError::device;
        // Nothing may ever be written after half a record.
        if (is_failing || !end_.file->truncate(end_.good_end)) end_.file.reset();
        return written;
    }
    // After a failed sync nobody knows what the file holds, whatever it shows; a second sync proves nothing.
    if (auto const synced = end_.file->sync(); !synced) {
        end_.file.reset();
        return synced;
    }
    end_.good_end += frame_.size();
    return Done{};
}

FileResult<Done> JournalWriter::save_in_next_segment(std::span<std::byte> frame)
{
    // Even after a failure a number is not reused: the file may exist, whatever the disk reported.
    end_.segment.generation = ++end_.last_generation;
    if (!frame.empty()) seal(end_.segment);
    auto const format = end_.has_snapshot ? latest_format : segment_format;
    auto file = folder_.create_segment({end_.segment, end_.next_number, FileKind::segment, format}, frame);
    if (!file) return file.error();
    end_.file = std::move(file).value();
    end_.good_end = segment_header_size + frame.size();
    return Done{};
}

FileResult<SegmentName> JournalWriter::close_segment()
{
    auto const closed = end_.segment;
    end_.has_snapshot = true; // There will be one, and then the new segment cannot be understood without it.
    if (auto const begun = save_in_next_segment({}); !begun) {
        end_.file.reset();
        return begun.error();
    }
    return closed;
}

} // namespace tenderspot
