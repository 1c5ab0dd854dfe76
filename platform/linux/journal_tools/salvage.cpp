// SPDX-License-Identifier: MIT
// `journal salvage`: repairs this device's damaged journal so that it can be used again.
#include "journal/salvage.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/places.hpp"
#include "linux/ports/posix_files.hpp"
#include "random_id.hpp"

#include <memory>

namespace tenderspot::platform {
namespace {

TaskEnd repair(TaskOptions const& options)
{
    PosixFiles files;
    if (auto const none = why_no_history(files, options.folder)) return refused(*none);
    LongWork work{OnInterrupt::note, Speaks::at_the_end};
    auto const done = salvage(files, options.folder, {device_tag(), random_id()}, work.progress());
    work.finish();
    if (!done) return refused(ui::HistoryTask::salvage, done.error());
    TaskEnd end;
    if (done.value().missing != 0) end.code = ExitCode::not_whole;
    end.sentences = ui::about_salvaged(done.value());
    end.numbers = {{"records", done.value().records},
                   {"missing_records", done.value().missing},
                   {"files_set_aside", done.value().set_aside}};
    return end;
}

} // namespace

Command salvage_tool()
{
    auto const asked = std::make_shared<TaskOptions>();
    return {"salvage",
            "Write what can be read of this device's damaged journal anew; the old files go to lost+found",
            {{"DIR", &asked->folder, "Data folder", Need::required},
             {"--json", &asked->as_json, "Say what came of it as one JSON object"}},
            [asked] { return tell(*asked, repair(*asked)); }};
}

} // namespace tenderspot::platform
