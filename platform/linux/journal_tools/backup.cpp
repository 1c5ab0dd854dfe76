// SPDX-License-Identifier: MIT
// `journal backup`: one file with everything, read back before success is reported.
#include "journal/backup.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/ports/posix_files.hpp"

#include <memory>

namespace tenderspot::platform {
namespace {

TaskEnd back_up(TaskOptions const& options)
{
    PosixFiles files;
    if (auto const none = why_no_history(files, options.folder)) return refused(*none);
    LongWork work{OnInterrupt::note, Speaks::at_the_end};
    auto const done = write_backup(files, options.folder, options.file, work.progress());
    work.finish();
    if (!done) return refused(ui::HistoryTask::backup, done.error());
    TaskEnd end;
    if (done.value().missing != 0 || done.value().unreadable != 0) end.code = ExitCode::not_whole;
    end.sentences = ui::about_backup_made(done.value(), options.file);
    end.numbers = numbers_of(done.value());
    end.numbers.emplace_back("missing_records", done.value().missing);
    end.numbers.emplace_back("unreadable_journals", done.value().unreadable);
    return end;
}

} // namespace

Command backup_tool()
{
    auto const asked = std::make_shared<TaskOptions>();
    return {"backup",
            "Write everything to one new file, and read it back",
            {{"DIR", &asked->folder, "Data folder", Need::required},
             {"FILE", &asked->file, "The backup to be made; there must be no such file yet", Need::required},
             {"--json", &asked->as_json, "Say what came of it as one JSON object"}},
            [asked] { return tell(*asked, back_up(*asked)); }};
}

} // namespace tenderspot::platform
