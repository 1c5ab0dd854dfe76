// SPDX-License-Identifier: MIT
// The list of the tools.
#include "linux/journal_tools/tool.hpp"

namespace tenderspot::platform {

Command journal_tools()
{
    Command journal{"journal", "Look after the files of your history"};
    journal.footer = "DIR is the data folder.\n"
                     "Exit codes: 0 all is well, 1 done, but something is damaged, missing or lost,\n"
                     "2 wrong usage, 3 it cannot be read or was refused, 4 the output cannot be written.\n"
                     "Ctrl-C stops a tool where nothing is half done.";
    journal.commands = {verify_tool(), dump_tool(), salvage_tool(), compact_tool(), backup_tool(), restore_tool()};
    journal.needs_command = Need::required;
    return journal;
}

} // namespace tenderspot::platform
