// SPDX-License-Identifier: MIT
// Writes the records of a journal that still count to a snapshot, which makes it smaller and the next start faster.
#pragma once

#include "journal/folder.hpp"
#include "journal/task.hpp"

#include <cstdint>

namespace tenderspot {

/// The maximum number of snapshots kept, with all files that the oldest of them needs.
constexpr std::size_t kept_generations = 3;

struct Compacted
{
    std::uint64_t records = 0; ///< In the snapshot.
    std::uint64_t dropped = 0; ///< Progress of treatments that have ended, and settings that were changed again.
    std::uint64_t bytes = 0;   ///< Size of the snapshot.
};

/// Fails with `damaged` if the journal is not whole, in which case no snapshot is made; see salvage(). It only ever
/// adds a file, and removes old ones once the new one has been read back. If it is interrupted at any time, the journal
/// is as it was. It touches nothing that the writer of the journal touches.
class Compaction
{
public:
    /// Covers all files of a journal up to `last`; none of them may be written to any more.
    Compaction(Folder folder, SegmentName last) : folder_{std::move(folder)}, last_{last} {}

    Result<Compacted, TaskError> run(Progress const&);

private:
    Folder folder_;
    SegmentName last_;
};

} // namespace tenderspot
