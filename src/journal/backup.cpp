// SPDX-License-Identifier: MIT
// Writes a backup.
#include "journal/backup.hpp"

#include "journal/backup_file.hpp"
#include "journal/journal_stream.hpp"
#include "journal/snapshot.hpp"
#include "ports/path.hpp"

#include <algorithm>
#include <deque>
#include <utility>

namespace tenderspot {
namespace {

SegmentHeader border(std::uint32_t snapshots) { return {{0, snapshots}, 1, FileKind::backup, latest_format}; }

/// Whether one of its files could not be read, or not to its end.
bool is_unreadable(JournalFindings const& found) { return found.error || found.is_unreadable; }

/// Writes all journals of a folder one after another, each as a snapshot from which nothing is left out.
class BackupWriter
{
public:
    BackupWriter(Folder const& folder, OpenFile& file, Progress const& progress)
        : folder_{folder}, file_{file}, counter_{progress}
    {
    }

    Result<BackupSummary, TaskError> write(std::vector<JournalFile> const& files)
    {
        if (auto const done = file_.append(encode(border(0))); !done) return task_error(done.error());
        auto streams = open_all(folder_, files);
        std::move(streams.begin(), streams.end(), std::back_inserter(streams_));
        for (; !streams_.empty(); streams_.pop_front())
            if (auto const error = write_snapshot(*streams_.front())) return *error;
        if (summary_.journals == 0 && why_unreadable_) return *why_unreadable_;
        auto const snapshots = static_cast<std::uint32_t>(summary_.journals);
        if (auto const done = file_.append(encode(border(snapshots))); !done) return task_error(done.error());
        if (auto const done = file_.sync(); !done) return task_error(done.error());
        summary_.bytes += 2 * segment_header_size;
        return summary_;
    }

    [[nodiscard]] std::uint32_t digest() const { return digest_; }

private:
    std::optional<TaskError> write_snapshot(JournalStream& stream)
    {
        auto is_there = stream.next();
        if (!is_there && is_unreadable(stream.findings())) return note_unreadable(stream.findings()), std::nullopt;
        auto const first = stream.journal() == stream.original() ? 1 : stream.first_renamed();
        SnapshotWriter snapshot{
            file_, {{stream.original(), stream.last_generation()}, first, FileKind::snapshot, latest_format}};
        for (; is_there; is_there = stream.next()) {
            snapshot.add(stream.frame());
            digest_ = tenderspot::digest(digest_, stream.frame());
            count(summary_, stream.frame());
            if (!snapshot.state()) return task_error(snapshot.state().error());
            if (!counter_.goes_on()) return TaskError::stopped;
        }
        for (auto& branch : stream.take_branches())
            streams_.push_back(std::move(branch));
        if (is_unreadable(stream.findings())) note_unreadable(stream.findings());
        if (auto const done = snapshot.finish(stream.last_number() + 1); !done) return task_error(done.error());
        ++summary_.journals;
        summary_.bytes += snapshot.bytes();
        summary_.missing += stream.findings().missing_records;
        return std::nullopt;
    }

    void note_unreadable(JournalFindings const& found)
    {
        ++summary_.unreadable;
        why_unreadable_ = found.error ? task_error(*found.error) : TaskError::no_permission;
    }

    Folder const& folder_;
    OpenFile& file_;
    ProgressCounter counter_;
    std::deque<std::unique_ptr<JournalStream>> streams_;
    BackupSummary summary_;
    std::optional<TaskError> why_unreadable_;
    std::uint32_t digest_ = 0;
};

bool is_readable_back(Files& files, std::string const& path, std::uint32_t written)
{
    BackupReader reader{files, path};
    if (reader.open()) return false;
    std::uint32_t found = 0;
    while (auto* snapshot = reader.next())
        while (snapshot->next())
            found = digest(found, snapshot->frame());
    return !reader.trouble() && found == written;
}

} // namespace

Result<BackupSummary, TaskError> write_backup(Files& files, std::string const& path_of_folder, std::string const& path,
                                              Progress const& progress)
{
    Folder const folder{files, path_of_folder};
    auto const contents = folder.contents();
    if (!contents && contents.error() == FileError::not_found) return TaskError::nothing;
    if (!contents) return task_error(contents.error());
    if (contents.value().files.empty()) return TaskError::nothing;
    auto const stands_there = files.kind_of(path);
    if (!stands_there) return task_error(stands_there.error());
    if (stands_there.value() != PathKind::nothing) return TaskError::exists;
    auto const place = files.resolve(path);
    if (!place) return task_error(place.error());
    auto const unfinished = place.value() + ".new";
    static_cast<void>(files.remove(unfinished)); // Left by a backup that was cut short.
    auto const file = files.create(unfinished);
    if (!file) return task_error(file.error());
    BackupWriter writer{folder, *file.value(), progress};
    auto written = writer.write(contents.value().files);
    if (written && !is_readable_back(files, unfinished, writer.digest())) written = TaskError::device;
    if (!written) {
        static_cast<void>(files.remove(unfinished));
        return written;
    }
    auto done = files.rename(unfinished, place.value());
    if (done) done = files.sync_directory(parent_of(place.value()));
    if (!done) return task_error(done.error());
    return written;
}

} // namespace tenderspot
