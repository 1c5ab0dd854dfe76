// SPDX-License-Identifier: MIT
// Opens a journal: reads everything, sets a torn tail aside and decides whether appending is allowed.
#include "journal/journal.hpp"

#include "journal/compaction.hpp"
#include "journal/errors.hpp"
#include "journal/identity.hpp"
#include "journal/writer.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace tenderspot {
namespace {

// From about this many records on, the start is noticeably slower than necessary.
constexpr std::uint64_t records_worth_compacting = 50'000;

FileResult<Done> cut_torn_tail(Folder const& folder, Device device, JournalEnd const& end, Report& report)
{
    auto const name = file_name(end.segment);
    auto copied = folder.copy_aside(name, *end.file, end.good_end);
    if (!copied && copied.error() == FileError::no_space && folder.release_reserve(device.tag))
        copied = folder.copy_aside(name, *end.file, end.good_end);
    if (!copied) return copied.error();
    report.torn_saved_as = copied.value();
    return end.file->truncate(end.good_end);
}

// A process that was killed may have left its writes, including those to the folder, in a cache: what we show and build
// upon must be safe first. A file that cannot be made safe stays as it is for ever, and the writer continues in the
// next segment.
void make_safe(Folder const& folder, Device device, JournalEnd& end, Report& report)
{
    FileResult<Done> done = Done{};
    if (report.torn_bytes != 0) done = cut_torn_tail(folder, device, end, report);
    if (done) done = end.file->sync();
    if (!done) end.file.reset();
}

FileResult<Done> begin_segment(Folder const& folder, std::uint64_t journal, JournalEnd& end)
{
    end.segment = {journal, ++end.last_generation};
    auto const format = end.has_snapshot ? latest_format : segment_format;
    auto file = folder.create_segment({end.segment, end.next_number, FileKind::segment, format}, {});
    if (!file) return file.error();
    end.file = std::move(file).value();
    end.good_end = segment_header_size;
    return Done{};
}

} // namespace

Journal::Journal(Folder const& folder) : folder_{std::make_unique<Folder>(folder)} {}
Journal::~Journal() = default;

Result<std::unique_ptr<Journal>, OpenError> Journal::open(Files& files, std::string const& path, Device device,
                                                          RecordSink const& sink)
{
    std::unique_ptr<Journal> journal{new Journal{Folder{files, path}}};
    auto lock = journal->folder_->lock(device.tag);
    if (!lock && lock.error() == FileError::locked) return OpenError::in_use;
    if (lock) {
        journal->lock_ = std::move(lock).value();
        if (auto const error = journal->replay_to_write(device, sink)) return *error;
        return journal;
    }
    if (auto const error = journal->replay_only(why_read_only(lock.error()), sink)) return *error;
    if (journal->report_.journal == 0 && journal->report_.others.empty()) return open_error(lock.error());
    return journal;
}

Result<std::unique_ptr<Journal>, OpenError> Journal::read(Files& files, std::string const& path, RecordSink const& sink)
{
    std::unique_ptr<Journal> journal{new Journal{Folder{files, path}}};
    if (auto const error = journal->replay_only(WhyReadOnly::asked, sink)) return *error;
    return journal;
}

std::optional<OpenError> Journal::replay_only(WhyReadOnly why, RecordSink const& sink)
{
    report_.read_only = why;
    auto const contents = folder_->contents();
    if (!contents && contents.error() == FileError::not_found) return std::nullopt;
    if (!contents) return open_error(contents.error());
    Replay replay{*folder_, sink, report_};
    return replay.run(contents.value().files, only_journal(contents.value()), Access::read);
}

std::optional<OpenError> Journal::replay_to_write(Device device, RecordSink const& sink)
{
    auto identity = find_identity(*folder_, device);
    if (!identity) return open_error(identity.error());
    auto const own = identity.value().journal;
    report_.journal = own;
    known_files_ = files_of_others();
    Replay replay{*folder_, sink, report_};
    if (auto const error = replay.run(identity.value().contents.files, own, Access::append)) return error;
    if (report_.read_only) return std::nullopt;
    auto end = replay.take_end();
    if (!identity.value().is_written_down) {
        auto const kept = folder_->keep_journal_of(device.tag, own);
        // If the journal already exists, it is found again at the next start.
        if (!kept && end.last_generation == 0) return open_error(kept.error());
    }
    if (end.file) {
        make_safe(*folder_, device, end, report_);
    } else {
        if (auto const begun = begin_segment(*folder_, own, end); !begun) return open_error(begun.error());
    }
    folder_->keep_reserve(device.tag);
    if (auto const synced = folder_->files().sync_directory(folder_->path()); !synced) {
        report_.read_only = why_read_only(synced.error());
        return std::nullopt;
    }
    compaction_due_ = replay.records_behind_snapshot() >= records_worth_compacting;
    writer_ = std::make_unique<JournalWriter>(*folder_, device.tag, std::move(end));
    note_others(replay, sink);
    return std::nullopt;
}

/// What cannot be written down now is written down at the next start.
void Journal::note_others(Replay const& replay, RecordSink const& sink)
{
    if (!writer_) return;
    auto const note = news_of_peers(replay);
    if (!note) return;
    if (auto const id = writer_->append(*note)) {
        ++report_.records;
        sink({id.value(), *note});
    }
}

Result<RecordId, SaveError> Journal::append(Record const& record)
{
    if (!writer_) return SaveError::read_only;
    return writer_->append(record);
}

bool Journal::has_news() const { return files_of_others() != known_files_; }

std::optional<OpenError> Journal::read_again(RecordSink const& sink)
{
    auto const contents = folder_->contents();
    if (!contents) return open_error(contents.error());
    auto const files = files_of_others();
    Report report;
    Replay replay{*folder_, sink, report};
    if (auto const error = replay.run(contents.value().files, report_.journal, Access::read)) return error;
    known_files_ = files;
    report_.records = report.records;
    report_.others = report.others;
    if (!writer_) return std::nullopt;
    writer_->come_after(replay.take_end().last_stamp);
    note_others(replay, sink);
    return std::nullopt;
}

std::vector<Journal::OthersFile> Journal::files_of_others() const
{
    std::vector<OthersFile> found;
    auto const contents = folder_->contents();
    if (!contents) return found;
    for (auto const& file : contents.value().files) {
        if (file.name.journal == report_.journal && !file.is_copy) continue;
        auto const opened = folder_->files().open_to_read(folder_->path_of(file.text));
        auto const size = opened ? opened.value()->size() : FileResult<std::uint64_t>{opened.error()};
        found.push_back({file.text, size ? size.value() : 0});
    }
    return found;
}

std::unique_ptr<Compaction> Journal::begin_compaction()
{
    compaction_due_ = false;
    if (!writer_) return nullptr;
    auto const last = writer_->close_segment();
    if (!last) return nullptr;
    return std::make_unique<Compaction>(*folder_, last.value());
}

} // namespace tenderspot
