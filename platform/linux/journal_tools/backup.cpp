// SPDX-License-Identifier: MIT
// `journal backup`: one file with everything, read back before it is called done.
#include "journal/backup.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/ports/posix_files.hpp"

#include <CLI/CLI.hpp>

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
    if (done.value().missing != 0) end.code = ExitCode::not_whole;
    end.sentences = ui::about_backup_made(done.value(), options.file);
    end.numbers = numbers_of(done.value());
    end.numbers.emplace_back("missing_records", done.value().missing);
    return end;
}

} // namespace

void add_backup(CLI::App& journal, Tool& chosen)
{
    auto const options = std::make_shared<TaskOptions>();
    auto& line = *journal.add_subcommand("backup", "Write everything to one new file, and read it back");
    line.add_option("DIR", options->folder, "Data folder")->type_name("")->required();
    line.add_option("FILE", options->file, "The backup to be made; there must be no such file yet")
        ->type_name("")
        ->required();
    line.add_flag("--json", options->as_json, "Say what came of it as one JSON object");
    line.callback([&chosen, options] { chosen = [options] { return tell(*options, back_up(*options)); }; });
}

} // namespace tenderspot::platform
