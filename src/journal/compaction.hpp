// SPDX-License-Identifier: MIT
// Writes down what counts of a journal in a snapshot, so that it is smaller and the next start quicker.
#pragma once

#include "journal/folder.hpp"
#include "journal/task.hpp"

#include <cstdint>

namespace tenderspot {

/// How many snapshots there are at most, with all files that the oldest of them needs.
constexpr std::size_t kept_generations = 3;

struct Compacted
{
    std::uint64_t records = 0; ///< In the snapshot.
    std::uint64_t dropped = 0; ///< Progress of treatments that have an end, settings that were changed again.
    std::uint64_t bytes = 0;   ///< Of the snapshot.
};

/// `damaged`: of what is not whole no snapshot is made; see salvage(). Only ever adds a file, and takes away old ones
/// when the new one has been read back. Whenever it is cut short, the journal is as it was. Touches nothing that the
/// writer of the journal touches.
class Compaction
{
public:
    /// Of all files of a journal up to `last`, none of which is written to any more.
    Compaction(Folder folder, SegmentName last) : folder_{std::move(folder)}, last_{last} {}

    Result<Compacted, TaskError> run(Progress const&);

private:
    Folder folder_;
    SegmentName last_;
};

} // namespace tenderspot
