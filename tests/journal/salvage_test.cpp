// SPDX-License-Identifier: MIT
// A damaged journal is made one that goes on, and the damaged files are kept.
#include "journal/salvage.hpp"

#include "journal/compaction.hpp"
#include "journal/damage.hpp"
#include "journal/devices.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace salvage_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

bool is_aside(MemoryFiles const& disk, Bytes const& bytes)
{
    auto const all = disk.all();
    return std::any_of(all.begin(), all.end(), [&](auto const& file) {
        return file.first.find("/lost+found/") != std::string::npos && file.second == bytes;
    });
}

} // namespace

TEST_CASE("Salvage: with any bit flipped all other records go on, and the damaged file is kept", "[journal][salvage]")
{
    auto const whole = golden();
    for (std::size_t bit = 0; bit < whole.size() * 8; bit += 3) {
        CAPTURE(bit);
        auto damaged = whole;
        damaged[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        DeviceUnderTest device{1, own_id, disk_of(damaged)};
        auto const readable = read(device.disk).records();
        auto const done = salvage(device.disk, folder, {1, own_id});
        REQUIRE(done);
        CHECK(done.value().records == readable.size());
        CHECK(done.value().set_aside == 1);
        CHECK(is_aside(device.disk, damaged));
        {
            auto const opened = device.open();
            REQUIRE(opened.journal);
            CHECK(opened.records() == readable);
            CHECK_FALSE(opened.report().read_only);
            REQUIRE(opened.journal->append(setting("goes on")));
        }
        CHECK(values_of(device.use()).back() == "goes on");
    }
}

TEST_CASE("Salvage: waits for nobody, and tells what it cannot do", "[journal][salvage]")
{
    MemoryFiles empty;
    CHECK(salvage(empty, folder, {1, own_id}).error() == TaskError::nothing);
    CHECK(empty.all().empty());
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    auto const opened = device.open();
    CHECK(salvage(device.disk, folder, {1, own_id}).error() == TaskError::in_use);
}

TEST_CASE("Salvage: another device's journal is left alone", "[journal][salvage]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    DeviceUnderTest other{2, 99};
    other.use({setting("theirs")});
    carry(other, device);
    auto const theirs = device.disk.bytes(segment_path(99));
    REQUIRE(salvage(device.disk, folder, {1, own_id}));
    CHECK(device.disk.bytes(segment_path(99)) == theirs);
    auto const values = values_of(device.use());
    CHECK(std::count(values.begin(), values.end(), "theirs") == 1);
}

TEST_CASE("Salvage: a file that is no journal's costs only its own records, and they are counted", "[journal][salvage]")
{
    DeviceUnderTest device{1, own_id};
    for (auto const* const value : {"first", "second", "third"}) {
        auto const opened = device.open();
        REQUIRE(opened.journal->append(setting(value)));
        REQUIRE(opened.journal->begin_compaction()); // From here on it writes to another file.
    }
    auto const zeroes = Bytes(300);
    device.disk.put(segment_path(own_id, 2), zeroes);
    auto const done = salvage(device.disk, folder, {1, own_id});
    REQUIRE(done);
    CHECK(done.value().records == 2);
    CHECK(done.value().missing == 1);
    CHECK(is_aside(device.disk, zeroes));
    CHECK(values_of(device.use()) == std::vector<std::string>{"first", "third"});
}

TEST_CASE("Salvage: another journal's file under a name of ours goes on being shown", "[journal][salvage]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    DeviceUnderTest other{2, 99};
    other.use({setting("theirs")});
    device.disk.put(segment_path(own_id, 2), other.disk.bytes(segment_path(99)));
    REQUIRE(read(device.disk).kept.size() == samples().size() + 1);
    REQUIRE(salvage(device.disk, folder, {1, own_id}));
    auto const opened = device.open();
    REQUIRE(opened.journal);
    CHECK_FALSE(opened.report().read_only);
    auto const values = values_of(opened.kept);
    CHECK(std::count(values.begin(), values.end(), "theirs") == 1);
}

} // namespace salvage_test
