// SPDX-License-Identifier: MIT
// Makes a damaged journal one that can be gone on with, and keeps the damaged files.
#pragma once

#include "journal/journal.hpp"
#include "journal/task.hpp"

namespace tenderspot {

struct Salvaged
{
    std::uint64_t records = 0;   ///< That could be read.
    std::uint64_t missing = 0;   ///< That are lost, as far as their numbers tell.
    std::uint64_t set_aside = 0; ///< Files that are now in lost+found, unchanged.
};

/// Writes all that can be read of the device's journal into a new snapshot, then moves its old files to lost+found.
/// Whenever it is cut short, or the disk fails, the journal is as it was, or done. `nothing` if the folder has no
/// journal of the device.
Result<Salvaged, TaskError> salvage(Files&, std::string const& folder, Device, Progress const& = {});

} // namespace tenderspot
