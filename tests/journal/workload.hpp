// SPDX-License-Identifier: MIT
// Things an app does with a journal while a test breaks the disk under it, and what must hold afterwards.
#pragma once

#include "journal/fixture.hpp"

#include <functional>

namespace tenderspot::test {

struct Deeds
{
    std::vector<Record> saved;     ///< What the journal called saved, in order.
    std::vector<Record> in_flight; ///< Tried after the last of those, and not called saved.
};

struct Workload
{
    std::string name;
    std::function<MemoryFiles()> disk; ///< As it is before.
    std::vector<Record> before;        ///< What is saved on it.
    std::vector<Record> appends;
    support::Judge trouble = support::never(); ///< That it has even without what the test adds.
};

/// A first start, going on behind a torn tail, a sync that fails on the way, and a disk that gets full.
[[nodiscard]] std::vector<Workload> const& workloads();

/// Opens and appends, and goes on whatever fails.
[[nodiscard]] Deeds run(Workload const&, Files&);

/// How many calls it makes when nothing but its own trouble happens.
[[nodiscard]] std::size_t calls_of(Workload const&);

/// The disk works again: what was called saved is there, in order, and nothing else but perhaps the record
/// that was in flight; and the journal can be added to.
void check_all_saved(MemoryFiles disk, Deeds const&);

} // namespace tenderspot::test
