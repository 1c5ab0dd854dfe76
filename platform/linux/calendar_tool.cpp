// SPDX-License-Identifier: MIT
// Reads the data folder, changes nothing there, and writes the calendar to a file or to standard output.
#include "linux/calendar_tool.hpp"

#include "app/data/calendar_file.hpp"
#include "content/assets.hpp"
#include "linux/journal_tools/data_output.hpp"
#include "linux/journal_tools/findings.hpp"
#include "linux/journal_tools/telling.hpp"
#include "linux/places.hpp"
#include "linux/ports/linux_clock.hpp"
#include "linux/ports/posix_files.hpp"
#include "report/calendar.hpp"
#include "ui/words/calendar_words.hpp"
#include "ui/words/data_words.hpp"

#include <cstdio>
#include <memory>

namespace tenderspot::platform {
namespace {

struct CalendarOptions
{
    std::string file; ///< Empty: standard output.
    bool is_full = false;
};

ExitCode refuse(std::string const& sentence, ExitCode code)
{
    std::fprintf(stderr, "tenderspot: %s\n", sentence.c_str());
    return code;
}

ExitCode write(Files& files, CalendarOptions const& options, std::string const& text, ExitCode code)
{
    if (options.file.empty()) {
        DataOutput output;
        output.line(std::string_view{text}.substr(0, text.size() - 1)); // line() adds the line feed again.
        return output.flush() == OutputState::failed ? refuse(ui::output_failed(), ExitCode::no_output) : code;
    }
    if (auto const done = app::replace_file(files, options.file, text); !done)
        return refuse(ui::why_not_written(done.error()), ExitCode::no_output);
    return put_out({ui::calendar_line({options.file})}, code);
}

ExitCode write_calendar(std::string const& data, CalendarOptions const& options)
{
    PosixFiles files;
    History history;
    LongWork work{OnInterrupt::end_at_once, Speaks::at_the_end};
    auto const found = examine(
        files, data, [&](KeptRecord&& kept) { history.apply(std::move(kept)); }, work.progress());
    work.finish();
    auto const code = found.exit_code();
    if (code != ExitCode::done)
        for (auto const& sentence : found.sentences())
            refuse(sentence, code);
    if (code == ExitCode::unreadable) return code;
    auto const words = options.is_full ? ReminderWords::full : ReminderWords::neutral;
    Catalogue names;
    if (words == ReminderWords::full) {
        auto assets = content::read_assets(files, assets_folder());
        if (!assets) return refuse(assets.error().reason, ExitCode::unreadable);
        names = std::move(assets).value().catalogue;
    }
    LinuxClock const clock;
    auto const& log = history.routine_log();
    auto const text = report::calendar(log, ui::calendar_titles(names, words, log), {clock.wall_now(), &clock});
    if (!text) return refuse(ui::nothing_for_calendar(), ExitCode::unreadable);
    return write(files, options, *text, code);
}

} // namespace

Command calendar_tool(std::shared_ptr<std::string const> data)
{
    auto const asked = std::make_shared<CalendarOptions>();
    Command tool{"ics", "Write the planned times as an iCalendar file. Changes no history"};
    tool.options = {{"FILE", &asked->file, "The file to write, or to replace; without it standard output"},
                    {"--full", &asked->is_full, "Name what is to be treated"}};
    tool.footer = "Exit codes: 0 written, 1 written, but something of the history is damaged or missing,\n"
                  "2 wrong usage, 3 nothing is planned, or the history cannot be read, 4 the file cannot be written.";
    tool.run = [asked, data] { return write_calendar(*data, *asked); };
    return tool;
}

} // namespace tenderspot::platform
