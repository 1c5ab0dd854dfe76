// SPDX-License-Identifier: MIT
// Each file was made once, by the first app that wrote such records. It is never made again.
#include "journal/fixture.hpp"

#include <catch2/catch.hpp>

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Golden: the first files of format 1 are read, and would be written the same today", "[journal][golden]")
{
    auto const [name, records] = GENERATE(
        values<std::pair<std::string, std::vector<Record>>>({{"v1", samples()}, {"v1-spots", spot_samples()}}));
    CAPTURE(name);
    auto const golden = read_file(golden_path(name));
    MemoryFiles disk;
    disk.put(segment_path(), golden);
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(opened.records() == records);
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.report().torn_bytes == 0);
    CHECK(disk.bytes(segment_path()) == golden);
    CHECK(disk_with(records).bytes(segment_path()) == golden);
}
