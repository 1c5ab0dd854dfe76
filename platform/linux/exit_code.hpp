// SPDX-License-Identifier: MIT
// What the program and its tools return to the shell.
#pragma once

namespace tenderspot::platform {

enum class ExitCode : int {
    done = 0,
    not_whole = 1, ///< It was done, but something is damaged, missing, lost, or from a later version.
    wrong_usage = 2,
    unreadable = 3, ///< Refused: no journal, not one of ours, in use, no backup, or the disk failed.
    no_output = 4   ///< What it had to write, or to say, could not be written.
};

} // namespace tenderspot::platform
