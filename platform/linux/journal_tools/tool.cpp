// SPDX-License-Identifier: MIT
// The list of the tools.
#include "linux/journal_tools/tool.hpp"

#include <CLI/CLI.hpp>

namespace tenderspot::platform {

void add_journal_tools(CLI::App& line, Tool& chosen)
{
    auto& journal = *line.add_subcommand("journal", "Look after the files of your history");
    journal.require_subcommand(1);
    journal.footer("DIR is the data folder.\n"
                   "Exit codes: 0 all is well, 1 done, but something is damaged, missing or lost,\n"
                   "2 wrong usage, 3 it cannot be read or was refused, 4 the output cannot be written.\n"
                   "Ctrl-C stops a tool where nothing is half done.");
    for (auto* const add : {&add_verify, &add_dump, &add_salvage, &add_compact, &add_backup, &add_restore})
        add(journal, chosen);
}

} // namespace tenderspot::platform
