// SPDX-License-Identifier: MIT
// The exit codes of the program and its tools.
#pragma once

namespace tenderspot::platform {

enum class ExitCode : int {
    done = 0,
    not_whole = 1, ///< Done, but something is damaged, missing, lost, or from a later version.
    wrong_usage = 2,
    unreadable = 3, ///< Refused: no journal, a foreign file, in use, not a backup, or a disk error.
    no_output = 4   ///< The output could not be written.
};

} // namespace tenderspot::platform
