// SPDX-License-Identifier: MIT
// Repairs a damaged journal so that writing can continue, and keeps the damaged files.
#pragma once

#include "journal/journal.hpp"
#include "journal/task.hpp"

namespace tenderspot {

struct Salvaged
{
    std::uint64_t records = 0;   ///< Records that could be read.
    std::uint64_t missing = 0;   ///< Records that are lost, as far as their numbers tell.
    std::uint64_t set_aside = 0; ///< Files that are now in lost+found, unchanged.
};

/// Writes everything readable of the device's journal to a new snapshot, then moves its old files to lost+found. If it
/// is interrupted or the disk fails, the journal is either as it was or done. Fails with `nothing` if the folder has no
/// journal of the device.
Result<Salvaged, TaskError> salvage(Files&, std::string const& folder, Device, Progress const& = {});

} // namespace tenderspot
