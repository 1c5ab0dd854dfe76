// SPDX-License-Identifier: MIT
// Several devices, each with a folder of its own, and a synchroniser that carries files between them.
#pragma once

#include "journal/fixture.hpp"

namespace tenderspot::test {

/// One device: its disk, who it is, and what it said at its last start.
struct DeviceUnderTest
{
    std::uint64_t tag;
    std::uint64_t fresh_id;
    MemoryFiles disk = small_disk();

    /// Opens, and appends what is given; says what it showed after opening.
    std::vector<KeptRecord> use(std::vector<Record> const& appends = {});
    /// The same, but all of the opening is handed out.
    [[nodiscard]] Opened open();
    /// Another disk with the same files.
    [[nodiscard]] DeviceUnderTest copy() const;
};

/// Every file of `from` that is not there or is another one replaces that of `to`, as a synchroniser does with the
/// files that only one device writes.
void carry(DeviceUnderTest const& from, DeviceUnderTest& to);

/// In the order in which they were given.
[[nodiscard]] std::vector<std::string> values_of(std::vector<KeptRecord> const&);

} // namespace tenderspot::test
