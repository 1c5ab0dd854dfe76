// SPDX-License-Identifier: MIT
// Previews a backup and restores what is new in it.
#include "journal/backup.hpp"

#include "journal/backup_file.hpp"
#include "journal/journal_stream.hpp"
#include "journal/snapshot_file.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {
namespace {

/// Fingerprints of all records in a folder, sorted.
Result<std::vector<std::uint64_t>, TaskError> known_records(Folder const& folder, ProgressCounter& counter)
{
    std::vector<std::uint64_t> known;
    auto const contents = folder.contents();
    if (!contents && contents.error() == FileError::not_found) return known;
    if (!contents) return task_error(contents.error());
    auto streams = open_all(folder, contents.value().files);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        while (streams[i]->next()) {
            known.push_back(fingerprint(streams[i]->original(), streams[i]->frame()));
            if (!counter.goes_on()) return TaskError::stopped;
        }
        for (auto& branch : streams[i]->take_branches())
            streams.push_back(std::move(branch));
    }
    std::sort(known.begin(), known.end());
    return known;
}

struct Snapshot
{
    SegmentHeader header;
    std::uint32_t digest = 0;
    std::uint64_t new_records = 0;
};

struct Looked
{
    RestorePreview preview;
    std::vector<Snapshot> snapshots;
};

Result<Looked, TaskError> look(Files& files, Folder const& folder, std::string const& path, ProgressCounter& counter)
{
    BackupReader reader{files, path};
    if (auto const trouble = reader.open()) return *trouble;
    auto const known = known_records(folder, counter);
    if (!known) return known.error();
    Looked looked;
    auto& [preview, snapshots] = looked;
    while (auto* cursor = reader.next()) {
        ++preview.backup.journals;
        auto& snapshot = snapshots.emplace_back(Snapshot{cursor->header()});
        while (cursor->next()) {
            auto const& frame = cursor->frame();
            auto const treatments = preview.backup.treatments;
            count(preview.backup, frame);
            snapshot.digest = digest(snapshot.digest, frame);
            auto const print = fingerprint(cursor->header().name.journal, frame);
            if (!counter.goes_on()) return TaskError::stopped;
            if (std::binary_search(known.value().begin(), known.value().end(), print)) continue;
            ++snapshot.new_records;
            ++preview.new_records;
            preview.new_treatments += preview.backup.treatments - treatments;
        }
    }
    if (reader.trouble()) return *reader.trouble();
    if (auto const file = files.open_to_read(path))
        if (auto const size = file.value()->size()) preview.backup.bytes = size.value();
    return looked;
}

std::string import_name(Snapshot const& snapshot)
{
    return copy_name(snapshot.header.name, FileKind::snapshot, "import-" + hex(snapshot.digest, 8));
}

std::optional<TaskError> copy(FrameCursor& from, SnapshotFile& to)
{
    while (from.next())
        to.writer().add(from.frame());
    if (!from.is_whole()) return TaskError::damaged;
    if (auto const done = to.finish(from.stands_before()); !done) return task_error(done.error());
    return std::nullopt;
}

/// Writes all files first, and then gives all of them their names.
std::optional<TaskError> bring_in(Files& files, Folder const& folder, std::string const& path,
                                  std::vector<Snapshot> const& snapshots)
{
    BackupReader reader{files, path};
    if (auto const trouble = reader.open()) return *trouble;
    std::vector<std::unique_ptr<SnapshotFile>> written;
    for (auto const& snapshot : snapshots) {
        auto* const cursor = reader.next();
        if (!cursor) return reader.trouble().value_or(TaskError::damaged);
        if (snapshot.new_records == 0) {
            while (cursor->next()) {
            }
            continue;
        }
        auto file = SnapshotFile::create(folder, import_name(snapshot), snapshot.header);
        if (!file) return task_error(file.error());
        if (auto const error = copy(*cursor, *file.value())) return error;
        written.push_back(std::move(file).value());
    }
    for (auto const& file : written)
        if (auto const published = file->publish(); !published) return task_error(published.error());
    return std::nullopt;
}

} // namespace

Result<RestorePreview, TaskError> preview_backup(Files& files, std::string const& folder, std::string const& path,
                                                 Progress const& progress)
{
    ProgressCounter counter{progress};
    auto const looked = look(files, Folder{files, folder}, path, counter);
    if (!looked) return looked.error();
    return looked.value().preview;
}

Result<RestorePreview, TaskError> restore_backup(Files& files, std::string const& path_of_folder,
                                                 std::string const& path, Progress const& progress)
{
    ProgressCounter counter{progress};
    Folder const folder{files, path_of_folder};
    auto const looked = look(files, folder, path, counter);
    if (!looked) return looked.error();
    if (auto const made = files.make_directory(path_of_folder); !made) return task_error(made.error());
    if (auto const error = bring_in(files, folder, path, looked.value().snapshots)) return *error;
    return looked.value().preview;
}

} // namespace tenderspot
