// SPDX-License-Identifier: MIT
// `journal restore`: shows what a backup would add, and adds it if that is confirmed.
#include "journal/backup.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/ports/posix_files.hpp"

#include <memory>

namespace tenderspot::platform {
namespace {

TaskEnd restore(TaskOptions const& options)
{
    PosixFiles files;
    auto const none = why_no_history(files, options.folder);
    bool const can_be_begun = none == ui::NoHistory::no_folder || none == ui::NoHistory::empty_folder;
    if (none && !can_be_begun) return refused(*none);
    auto const kind = files.kind_of(options.file);
    if (kind && kind.value() == PathKind::directory) return refused(ui::HistoryTask::restore, TaskError::not_a_backup);
    if (kind && kind.value() == PathKind::other) return refused(ui::HistoryTask::restore, TaskError::not_a_file);
    LongWork work{OnInterrupt::note, Speaks::at_the_end};
    auto const preview = options.is_confirmed ? restore_backup(files, options.folder, options.file, work.progress())
                                              : preview_backup(files, options.folder, options.file, work.progress());
    work.finish();
    if (!preview) return refused(ui::HistoryTask::restore, preview.error());
    TaskEnd end;
    if (!options.is_confirmed) end.state = "previewed";
    end.sentences = options.is_confirmed ? ui::about_restored(preview.value()) : ui::about_preview(preview.value());
    end.numbers = numbers_of(preview.value());
    return end;
}

} // namespace

Command restore_tool()
{
    auto const asked = std::make_shared<TaskOptions>();
    return {"restore",
            "Bring in what is in a backup and not in the folder",
            {{"DIR", &asked->folder, "Data folder; it need not exist", Need::required},
             {"FILE", &asked->file, "The backup", Need::required},
             {"--yes", &asked->is_confirmed, "Do it. Without this it only says what it would bring"},
             {"--json", &asked->as_json, "Say what came of it as one JSON object"}},
            [asked] { return tell(*asked, restore(*asked)); }};
}

} // namespace tenderspot::platform
