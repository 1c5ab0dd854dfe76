// SPDX-License-Identifier: MIT
// Writes the new snapshot first, then moves the old files out of the way.
#include "journal/salvage.hpp"

#include "journal/identity.hpp"
#include "journal/snapshot_file.hpp"
#include "journal/wire.hpp"

#include <algorithm>
#include <utility>

namespace tenderspot {
namespace {

std::vector<JournalFile> files_of(FolderContents const& contents, std::uint64_t journal)
{
    std::vector<JournalFile> files;
    std::copy_if(contents.files.begin(), contents.files.end(), std::back_inserter(files),
                 [journal](JournalFile const& file) { return file.name.journal == journal; });
    return files;
}

/// Gives files of other journals under our names their own names, so that they are not set aside with ours.
FileResult<Done> give_back_strangers(Folder const& folder, JournalStream& stream)
{
    for (auto const& [file, says] : stream.take_strangers()) {
        if (file.is_copy) continue; // Copies are not set aside anyway.
        auto const name = copy_name(says.name, says.kind, "found-" + hex(file.name.generation, 8));
        auto done = folder.files().rename(folder.path_of(file.text), folder.path_of(name));
        if (done) done = folder.files().sync_directory(folder.path());
        if (!done) return done;
    }
    return Done{};
}

std::optional<TaskError> write_snapshot(Folder const& folder, std::vector<JournalFile> const& files, SegmentName target,
                                        ProgressCounter& counter, Salvaged& done)
{
    JournalStream stream{folder, files};
    stream.open();
    auto const file = SnapshotFile::create(folder, file_name(target, FileKind::snapshot),
                                           {target, 1, FileKind::snapshot, latest_format});
    if (!file) return task_error(file.error());
    auto& snapshot = file.value()->writer();
    RecordDecoder decoder;
    Record record;
    bool goes_on = true;
    while (goes_on && stream.next()) {
        auto const& frame = stream.frame();
        // A record that passed its checksum but makes no sense would make the new file as unreadable as the old one.
        if (decoder.decode(frame.header, frame.payload, record) == Decoded::not_valid) ++done.missing;
        else snapshot.add(frame);
        goes_on = snapshot.state() && counter.goes_on();
    }
    auto const& found = stream.findings();
    if (!snapshot.state()) return task_error(snapshot.state().error());
    if (!goes_on) return TaskError::stopped;
    // What cannot be read now may be readable another day, or on another disk.
    if (found.error) return task_error(*found.error);
    if (found.is_newer_format) return TaskError::newer;
    auto written = file.value()->finish(stream.last_number() + 1);
    if (written) written = give_back_strangers(folder, stream);
    if (written) written = file.value()->publish();
    if (!written) return task_error(written.error());
    done.records = snapshot.frames();
    done.missing += found.missing_records;
    return std::nullopt;
}

} // namespace

Result<Salvaged, TaskError> salvage(Files& files, std::string const& path, Device device, Progress const& progress)
{
    Folder const folder{files, path};
    auto contents = folder.contents();
    if (!contents && contents.error() == FileError::not_found) return TaskError::nothing;
    auto const lock = folder.lock(device.tag);
    if (!lock) return task_error(lock.error());
    contents = folder.contents();
    if (!contents) return task_error(contents.error());
    auto const written_down = folder.journal_of(device.tag);
    auto own = written_down ? written_down.value() : 0;
    if (own == 0) own = only_journal(contents.value());
    auto const old = files_of(contents.value(), own);
    if (old.empty()) return TaskError::nothing;
    ProgressCounter counter{progress};
    Salvaged done;
    SegmentName const target{own, old.back().name.generation + 1};
    if (auto const error = write_snapshot(folder, old, target, counter, done)) return *error;
    for (auto const& file : old)
        if (!file.is_copy && folder.set_aside(file.text)) ++done.set_aside;
    return done;
}

} // namespace tenderspot
