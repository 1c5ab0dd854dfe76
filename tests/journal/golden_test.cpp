// SPDX-License-Identifier: MIT
// The file of format 1 was made once, by the first app that wrote it. It is never made again.
#include "journal/fixture.hpp"

#include <catch2/catch.hpp>

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Golden: the first file of format 1 is read, and would be written the same today", "[journal][golden]")
{
    auto const golden = read_file(golden_path());
    MemoryFiles disk;
    disk.put(segment_path(), golden);
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(opened.records() == samples());
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.report().torn_bytes == 0);
    CHECK(disk.bytes(segment_path()) == golden);
    CHECK(disk_with(samples()).bytes(segment_path()) == golden);
}
