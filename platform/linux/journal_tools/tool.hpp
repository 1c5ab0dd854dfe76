// SPDX-License-Identifier: MIT
// `tenderspot journal TOOL DIR`: each tool is one file, with its options and what it does.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace tenderspot::platform {

/// What a tool returns to the shell.
enum class ExitCode : int {
    done = 0,
    not_whole = 1, ///< It was done, but something is damaged, missing, lost, or from a later version.
    wrong_usage = 2,
    unreadable = 3, ///< Refused: no journal, not one of ours, in use, no backup, or the disk failed.
    no_output = 4   ///< What it had to write, or to say, could not be written.
};

/// To be run when the whole command line has been read.
using Tool = std::function<ExitCode()>;

/// Adds `journal` with all tools below it; `chosen` is set while the line is parsed, if it names one.
void add_journal_tools(CLI::App& line, Tool& chosen);

void add_verify(CLI::App& journal, Tool& chosen);
void add_dump(CLI::App& journal, Tool& chosen);
void add_salvage(CLI::App& journal, Tool& chosen);
void add_compact(CLI::App& journal, Tool& chosen);
void add_backup(CLI::App& journal, Tool& chosen);
void add_restore(CLI::App& journal, Tool& chosen);

} // namespace tenderspot::platform
