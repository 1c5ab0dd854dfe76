// SPDX-License-Identifier: MIT
// `journal compact`: makes this device's journal smaller, and its next start faster.
#include "journal/compaction.hpp"
#include "journal/identity.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/places.hpp"
#include "linux/ports/posix_files.hpp"
#include "random_id.hpp"

#include <algorithm>
#include <memory>

namespace tenderspot::platform {
namespace {

/// Opening the folder would create a journal if this device had none there.
bool has_journal(Folder const& folder, std::uint64_t device)
{
    auto const contents = folder.contents();
    auto const written_down = folder.journal_of(device);
    if (!contents || !written_down) return false;
    auto const& files = contents.value().files;
    if (written_down.value() == 0) return !contents.value().has_devices && only_journal(contents.value()) != 0;
    return std::any_of(files.begin(), files.end(), [&](JournalFile const& file) {
        return file.name.journal == written_down.value() && !file.is_copy;
    });
}

TaskError task_error_of(OpenError error)
{
    switch (error) {
    case OpenError::in_use: return TaskError::in_use;
    case OpenError::no_permission: return TaskError::no_permission;
    case OpenError::no_space: return TaskError::no_space;
    case OpenError::foreign: return TaskError::damaged;
    case OpenError::not_a_directory:
    case OpenError::device: return TaskError::device;
    }
    return TaskError::device;
}

TaskError task_error_of(WhyReadOnly why)
{
    switch (why) {
    case WhyReadOnly::no_permission: return TaskError::no_permission;
    case WhyReadOnly::no_space: return TaskError::no_space;
    case WhyReadOnly::damaged: return TaskError::damaged;
    case WhyReadOnly::newer_format:
    case WhyReadOnly::newer_record: return TaskError::newer;
    case WhyReadOnly::asked:
    case WhyReadOnly::device: return TaskError::device;
    }
    return TaskError::device;
}

Result<Compacted, TaskError> compact(Files& files, std::string const& folder, Progress const& progress)
{
    Device const device{device_tag(), random_id()};
    if (!has_journal(Folder{files, folder}, device.tag)) return TaskError::nothing;
    auto const journal = Journal::open(files, folder, device, [](KeptRecord&&) {});
    if (!journal) return task_error_of(journal.error());
    auto const& read_only = journal.value()->report().read_only;
    if (read_only) return task_error_of(*read_only);
    if (!progress(0, 1)) return TaskError::stopped;
    auto const compaction = journal.value()->begin_compaction();
    if (!compaction) return TaskError::device;
    return compaction->run(progress);
}

TaskEnd compact(TaskOptions const& options)
{
    PosixFiles files;
    if (auto const none = why_no_history(files, options.folder)) return refused(*none);
    LongWork work{OnInterrupt::note, Speaks::at_the_end};
    auto const done = compact(files, options.folder, work.progress());
    work.finish();
    if (!done) return refused(ui::HistoryTask::compact, done.error());
    TaskEnd end;
    end.sentences = ui::about_compacted(done.value());
    end.numbers = {{"records", done.value().records}, {"dropped", done.value().dropped}, {"bytes", done.value().bytes}};
    return end;
}

} // namespace

Command compact_tool()
{
    auto const asked = std::make_shared<TaskOptions>();
    return {"compact",
            "Write what counts of this device's journal as a snapshot; leaves out what later records replace",
            {{"DIR", &asked->folder, "Data folder", Need::required},
             {"--json", &asked->as_json, "Say what came of it as one JSON object"}},
            [asked] { return tell(*asked, compact(*asked)); }};
}

} // namespace tenderspot::platform
