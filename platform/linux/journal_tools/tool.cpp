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
                   "Exit codes: 0 all is well, 1 something is damaged or missing, 2 wrong usage,\n"
                   "3 the history cannot be read, 4 the output cannot be written.");
    for (auto* const add : {&add_verify, &add_dump})
        add(journal, chosen);
}

} // namespace tenderspot::platform
