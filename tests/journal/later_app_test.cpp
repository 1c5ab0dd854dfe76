// SPDX-License-Identifier: MIT
#include "journal/damage.hpp"

#include "journal/crc32c.hpp"
#include "journal/little_endian.hpp"

#include <catch2/catch.hpp>

namespace later_app_test {

using namespace tenderspot;
using namespace tenderspot::test;

TEST_CASE("Later app: a newer format is neither read nor changed", "[journal][newer]")
{
    auto bytes = encode(SegmentHeader{{own_id, 1}, 1});
    bytes[8] = std::byte{3};
    store_little(bytes.data() + 36, crc32c(0, std::span{bytes}.first(36)));
    auto disk = disk_of(joined(bytes, part(golden(), segment_header_size, golden().size())));
    check_read_only(disk, WhyReadOnly::newer_format, 0);
}

TEST_CASE("Later app: a record of an unknown type is kept, and the journal goes on", "[journal][newer]")
{
    auto const type = static_cast<std::uint8_t>(GENERATE(100, 200, 255));
    CAPTURE(type);
    auto const frame = foreign_frame(type, 3, 9);
    auto disk = disk_of(joined(golden(), frame));
    auto opened = open(disk);
    CHECK(opened.records() == samples());
    CHECK(opened.report().unknown_records == 1);
    CHECK_FALSE(opened.report().read_only);
    auto const id = opened.journal->append(setting("after"));
    REQUIRE(id);
    CHECK(id.value().number == samples().size() + 2);
    auto const bytes = disk.bytes(segment_path());
    CHECK(part(bytes, golden().size(), golden().size() + frame.size()) == frame);
}

TEST_CASE("Later app: a later form of a known record makes the journal read-only", "[journal][newer]")
{
    auto const type = static_cast<std::uint8_t>(GENERATE(range(1, 30)));
    CAPTURE(type);
    std::uint16_t const known = type == 1 || type == 16 ? 2 : 1;
    auto version = disk_of(joined(golden(), foreign_frame(type, 0, static_cast<std::uint16_t>(known + 1))));
    check_read_only(version, WhyReadOnly::newer_record, samples().size());
    CHECK(read(version).report().newer_records == 1);
    auto flags = disk_of(joined(golden(), foreign_frame(type, 1, known)));
    check_read_only(flags, WhyReadOnly::newer_record, samples().size());
}

TEST_CASE("Damage: a right checksum over a payload that makes no sense is damage", "[journal][damage]")
{
    auto const type = static_cast<std::uint8_t>(GENERATE(1, 3, 13, 16, 21, 23, 24, 25, 26, 27, 28));
    auto disk = disk_of(joined(golden(), foreign_frame(type, 0, 1)));
    check_read_only(disk, WhyReadOnly::damaged, samples().size());
    CHECK(read(disk).report().damaged_bytes > 0);
}

} // namespace later_app_test
