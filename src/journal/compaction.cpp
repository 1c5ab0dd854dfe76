// SPDX-License-Identifier: MIT
// What a snapshot leaves out, and the order in which files are created and removed.
#include "journal/compaction.hpp"

#include "journal/journal_stream.hpp"
#include "journal/record_table.hpp"
#include "journal/snapshot_file.hpp"
#include "journal/wire.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

namespace tenderspot {
namespace {

/// Finds records that no longer matter: progress of a treatment that has ended, and settings that were changed again.
class Superseded
{
public:
    void see(std::uint64_t journal, Frame const& frame)
    {
        if (!payload::is_any_of<TreatmentEnded, SettingChanged>(frame.header.type)) return;
        if (decoder_.decode(frame.header, frame.payload, record_) != Decoded::record) return;
        if (auto const* ended = std::get_if<TreatmentEnded>(&record_)) {
            if (ended->treatment.journal == journal) ended_.insert(ended->treatment.number);
        } else if (auto const* setting = std::get_if<SettingChanged>(&record_)) {
            last_change_[setting->key] = frame.header.number;
        }
    }

    [[nodiscard]] bool drops(std::uint64_t journal, Frame const& frame)
    {
        if (!payload::is_any_of<TreatmentProgress, SettingChanged>(frame.header.type)) return false;
        if (decoder_.decode(frame.header, frame.payload, record_) != Decoded::record) return false;
        if (auto const* progress = std::get_if<TreatmentProgress>(&record_))
            return progress->treatment.journal == journal && ended_.count(progress->treatment.number) != 0;
        auto const* setting = std::get_if<SettingChanged>(&record_);
        return setting && last_change_[setting->key] != frame.header.number;
    }

private:
    RecordDecoder decoder_;
    Record record_;
    std::unordered_set<std::uint64_t> ended_;
    std::map<std::string, std::uint64_t> last_change_;
};

std::vector<JournalFile> files_up_to(FolderContents const& contents, SegmentName last)
{
    std::vector<JournalFile> files;
    std::copy_if(contents.files.begin(), contents.files.end(), std::back_inserter(files), [last](auto const& file) {
        return file.name.journal == last.journal && (file.is_copy || file.name.generation <= last.generation);
    });
    return files;
}

bool is_whole(JournalFindings const& found)
{
    return found.damaged_bytes == 0 && found.missing_records == 0 && !found.is_disordered && !found.is_newer_format &&
           !found.is_unreadable && !found.error;
}

/// Passes each record to `give` until that returns false. Returns the last number, or why not everything was read.
template <class Give>
Result<std::uint64_t, TaskError> read_all(Folder const& folder, std::vector<JournalFile> const& files, Give give)
{
    JournalStream stream{folder, files};
    if (auto const error = stream.open_strictly(Access::read)) return TaskError::damaged;
    while (stream.next())
        if (!give(stream.frame())) return TaskError::stopped;
    if (!is_whole(stream.findings())) return TaskError::damaged;
    return stream.last_number();
}

/// Removes files that are no longer needed, keeping the newest kept_generations snapshots.
FileResult<Done> remove_old_generations(Folder const& folder, std::uint64_t journal)
{
    auto const contents = folder.contents();
    if (!contents) return contents.error();
    std::vector<std::uint32_t> snapshots;
    for (auto const& file : contents.value().files)
        if (file.name.journal == journal && file.kind == FileKind::snapshot && !file.is_copy)
            snapshots.push_back(file.name.generation);
    if (snapshots.size() < kept_generations) return Done{};
    auto const oldest = snapshots[snapshots.size() - kept_generations];
    for (auto const& file : contents.value().files) {
        bool const is_old =
            file.name.generation < oldest || (file.name.generation == oldest && file.kind == FileKind::segment);
        if (file.name.journal != journal || file.is_copy || !is_old) continue;
        if (auto const removed = folder.files().remove(folder.path_of(file.text)); !removed) return removed;
    }
    return folder.files().sync_directory(folder.path());
}

} // namespace

Result<Compacted, TaskError> Compaction::run(Progress const& progress)
{
    auto const contents = folder_.contents();
    if (!contents) return task_error(contents.error());
    auto const files = files_up_to(contents.value(), last_);
    if (files.empty()) return TaskError::damaged;
    Superseded superseded;
    ProgressCounter counter{progress};
    std::uint64_t all = 0;
    auto const last = read_all(folder_, files, [&](Frame const& frame) {
        superseded.see(last_.journal, frame);
        ++all;
        return counter.goes_on();
    });
    if (!last) return last.error();
    counter.expect(all);

    auto const file = SnapshotFile::create(folder_, file_name(last_, FileKind::snapshot),
                                           {last_, 1, FileKind::snapshot, latest_format});
    if (!file) return task_error(file.error());
    auto& snapshot = file.value()->writer();
    Compacted done;
    auto const read = read_all(folder_, files, [&](Frame const& frame) {
        if (superseded.drops(last_.journal, frame)) ++done.dropped;
        else snapshot.add(frame);
        return snapshot.state() && counter.goes_on();
    });
    if (!snapshot.state()) return task_error(snapshot.state().error());
    if (!read) return read.error();
    auto written = file.value()->finish(last.value() + 1);
    if (written) written = file.value()->publish();
    if (!written) return task_error(written.error());
    // They are merely not needed: if they cannot be removed now, the next compaction will do.
    static_cast<void>(remove_old_generations(folder_, last_.journal));
    done.records = snapshot.frames();
    done.bytes = snapshot.bytes();
    return done;
}

} // namespace tenderspot
