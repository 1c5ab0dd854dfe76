// SPDX-License-Identifier: MIT
// Opening: read all, set a torn tail aside, decide whether adding is allowed.
#include "journal/journal.hpp"

#include "journal/errors.hpp"
#include "journal/writer.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tenderspot {
namespace {

bool is_cut(Folder const& folder, SegmentName name)
{
    auto const file = folder.files().open_to_read(folder.path_of(file_name(name)));
    if (!file) return false;
    auto const size = file.value()->size();
    return size && size.value() < segment_header_size;
}

// What a crash left of segments that were never finished holds no record that was called saved. If it
// cannot be moved it does no harm where it is.
void clear_away_unfinished(Folder const& folder, FolderContents const& contents)
{
    for (auto const& name : contents.unfinished)
        static_cast<void>(folder.set_aside(name));
    for (auto const& name : contents.segments)
        if (is_cut(folder, name)) static_cast<void>(folder.set_aside(file_name(name)));
}

FileResult<Done> cut_torn_tail(Folder const& folder, JournalEnd const& end, Report& report)
{
    auto const name = file_name(end.segment);
    auto copied = folder.copy_aside(name, *end.file, end.good_end);
    if (!copied && copied.error() == FileError::no_space && folder.release_reserve())
        copied = folder.copy_aside(name, *end.file, end.good_end);
    if (!copied) return copied.error();
    report.torn_saved_as = copied.value();
    return end.file->truncate(end.good_end);
}

// A process that was killed may have left what it wrote in a cache, the folder's entries too: what we show
// and build upon must be safe first. A file that cannot be made so stays as it is for ever, and the writer
// goes on in the next segment.
void make_safe(Folder const& folder, JournalEnd& end, Report& report)
{
    FileResult<Done> done = Done{};
    if (report.torn_bytes != 0) done = cut_torn_tail(folder, end, report);
    if (done) done = end.file->sync();
    if (!done) end.file.reset();
}

FileResult<Done> begin(Folder const& folder, std::uint64_t id, JournalEnd& end)
{
    end.segment = {id, ++end.last_generation};
    auto file = folder.create_segment({end.segment, end.next_number}, {});
    if (!file) return file.error();
    end.file = std::move(file).value();
    end.good_end = segment_header_size;
    return Done{};
}

std::optional<OpenError> replay_all(Replay& replay, std::vector<SegmentName> const& segments, Access access,
                                    Report& report)
{
    if (segments.empty()) return std::nullopt;
    report.journal = segments.front().journal;
    if (segments.back().journal == report.journal) return replay.run(segments, access);
    report.read_only = WhyReadOnly::several_journals;
    for (auto first = segments.begin(); first != segments.end();) {
        auto const last =
            std::find_if(first, segments.end(), [first](SegmentName name) { return name.journal != first->journal; });
        if (auto const error = replay.run({first, last}, Access::read)) return error;
        first = last;
    }
    return std::nullopt;
}

} // namespace

Journal::Journal() = default;
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>, OpenError> Journal::open(Files& files, std::string const& path, Device device,
                                                          RecordSink const& sink)
{
    Folder const folder{files, path};
    auto lock = folder.lock();
    if (!lock && lock.error() == FileError::locked) return OpenError::in_use;
    std::unique_ptr<Journal> journal{new Journal};
    if (lock) {
        journal->lock_ = std::move(lock).value();
        if (auto const error = journal->replay_to_write(folder, device, sink)) return *error;
        return journal;
    }
    if (auto const error = journal->replay_only(folder, why_read_only(lock.error()), sink)) return *error;
    if (journal->report_.journal == 0) return open_error(lock.error());
    return journal;
}

Result<std::unique_ptr<Journal>, OpenError> Journal::read(Files& files, std::string const& path, RecordSink const& sink)
{
    std::unique_ptr<Journal> journal{new Journal};
    if (auto const error = journal->replay_only(Folder{files, path}, WhyReadOnly::asked, sink)) return *error;
    return journal;
}

std::optional<OpenError> Journal::replay_only(Folder const& folder, WhyReadOnly why, RecordSink const& sink)
{
    report_.read_only = why;
    auto const contents = folder.contents();
    if (!contents && contents.error() == FileError::not_found) return std::nullopt;
    if (!contents) return open_error(contents.error());
    Replay replay{folder, sink, report_};
    return replay_all(replay, contents.value().segments, Access::read, report_);
}

std::optional<OpenError> Journal::replay_to_write(Folder const& folder, Device device, RecordSink const& sink)
{
    auto contents = folder.contents();
    if (!contents) return open_error(contents.error());
    clear_away_unfinished(folder, contents.value());
    contents = folder.contents();
    if (!contents) return open_error(contents.error());
    Replay replay{folder, sink, report_};
    if (auto const error = replay_all(replay, contents.value().segments, Access::append, report_)) return error;
    if (report_.read_only) return std::nullopt;
    auto end = replay.take_end();
    if (end.file) {
        make_safe(folder, end, report_);
    } else {
        report_.journal = end.last_generation == 0 ? device.fresh_id : report_.journal;
        if (auto const begun = begin(folder, report_.journal, end); !begun) return open_error(begun.error());
    }
    folder.keep_reserve();
    if (auto const synced = folder.files().sync_directory(folder.path()); !synced) {
        report_.read_only = why_read_only(synced.error());
        return std::nullopt;
    }
    writer_ = std::make_unique<JournalWriter>(folder, std::move(end));
    return std::nullopt;
}

Result<RecordId, SaveError> Journal::append(Record const& record)
{
    if (!writer_) return SaveError::read_only;
    return writer_->append(record);
}

} // namespace tenderspot
