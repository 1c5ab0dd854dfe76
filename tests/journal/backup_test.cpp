// SPDX-License-Identifier: MIT
// A backup has everything, is refused if any of it is wrong, and brings in only what is new.
#include "journal/backup.hpp"

#include "journal/compaction.hpp"
#include "journal/damage.hpp"
#include "journal/devices.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace backup_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr std::uint64_t other_id = 0x1111111111111111U;
constexpr char const* file = "b/all.tsb";

DeviceUnderTest phone() { return {1, own_id, disk_with(samples())}; }

/// A phone with the journal of a tablet beside its own.
DeviceUnderTest phone_and_tablet()
{
    auto one = phone();
    DeviceUnderTest two{2, other_id};
    two.use({setting("of the tablet")});
    carry(two, one);
    return one;
}

void backup(DeviceUnderTest& device)
{
    REQUIRE(device.disk.make_directory("b"));
    REQUIRE(write_backup(device.disk, folder, file));
}

DeviceUnderTest new_device(Bytes const& backup)
{
    DeviceUnderTest device{7, 77};
    REQUIRE(device.disk.make_directory("b"));
    device.disk.put(file, backup);
    return device;
}

std::vector<KeptRecord> without_notes(std::vector<KeptRecord> kept)
{
    auto const is_note = [](KeptRecord const& one) { return std::holds_alternative<PeersSeen>(one.record); };
    kept.erase(std::remove_if(kept.begin(), kept.end(), is_note), kept.end());
    return kept;
}

} // namespace

TEST_CASE("Backup: all devices' records come back on an empty device, each under its own name", "[journal][backup]")
{
    auto device = phone_and_tablet();
    auto const before = without_notes(device.use());
    auto const made = [&] {
        REQUIRE(device.disk.make_directory("b"));
        return write_backup(device.disk, folder, file);
    }();
    REQUIRE(made);
    CHECK(made.value().journals == 2);
    CHECK(made.value().records == samples().size() + 2);
    CHECK(made.value().treatments == 4);
    CHECK(made.value().missing == 0);
    CHECK(made.value().bytes == device.disk.bytes(file).size());
    auto fresh = new_device(device.disk.bytes(file));
    auto const preview = preview_backup(fresh.disk, folder, file);
    REQUIRE(preview);
    CHECK(preview.value().new_records == made.value().records);
    CHECK(preview.value().new_treatments == 4);
    REQUIRE(restore_backup(fresh.disk, folder, file));
    CHECK(without_notes(fresh.use({setting("goes on")})) == before);
    CHECK(values_of(fresh.use()).back() == "goes on");
}

TEST_CASE("Backup: looking into one changes nothing, not even a folder that is not there", "[journal][backup]")
{
    auto device = phone();
    backup(device);
    auto fresh = new_device(device.disk.bytes(file));
    auto const before = fresh.disk.all();
    REQUIRE(preview_backup(fresh.disk, folder, file));
    CHECK(fresh.disk.all() == before);
}

TEST_CASE("Backup: restoring twice, or what is there already, brings nothing", "[journal][backup]")
{
    auto device = phone_and_tablet();
    backup(device);
    auto const before = device.disk.all();
    auto const nothing = restore_backup(device.disk, folder, file);
    REQUIRE(nothing);
    CHECK(nothing.value().new_records == 0);
    CHECK(device.disk.all() == before);
    auto fresh = new_device(device.disk.bytes(file));
    REQUIRE(restore_backup(fresh.disk, folder, file));
    auto const once = fresh.disk.all();
    REQUIRE(restore_backup(fresh.disk, folder, file));
    CHECK(fresh.disk.all() == once);
}

TEST_CASE("Backup: restoring merges with what was written in the meantime", "[journal][backup]")
{
    auto device = phone();
    device.use({setting("in the backup")});
    backup(device);
    auto const saved = device.disk.bytes(file);
    auto rolled_back = phone();
    rolled_back.use({setting("of the meantime"), setting("more of it")});
    rolled_back.disk.put(file, saved);
    auto const preview = preview_backup(rolled_back.disk, folder, file);
    REQUIRE(preview);
    CHECK(preview.value().new_records == 1);
    REQUIRE(restore_backup(rolled_back.disk, folder, file));
    auto values = values_of(rolled_back.use({setting("after")}));
    std::sort(values.begin(), values.end());
    CHECK(values == std::vector<std::string>{"", "dark", "in the backup", "more of it", "of the meantime"});
    CHECK_FALSE(rolled_back.open().report().read_only);
}

TEST_CASE("Backup: a journal that lost its end goes on behind what the backup brings", "[journal][backup]")
{
    auto device = phone();
    device.use({setting("a"), setting("b")});
    backup(device);
    auto lost = phone();
    lost.disk.put(file, device.disk.bytes(file));
    REQUIRE(restore_backup(lost.disk, folder, file));
    lost.use({setting("c")});
    auto const again = lost.open();
    auto const values = values_of(again.kept);
    CHECK(std::vector<std::string>(values.end() - 3, values.end()) == std::vector<std::string>{"a", "b", "c"});
    CHECK(again.report().others.empty());
    CHECK_FALSE(again.report().read_only);
}

TEST_CASE("Backup: branches are in it and come back as the same branches", "[journal][backup]")
{
    auto one = phone();
    auto two = one.copy();
    one.use({setting("one")});
    two.use({setting("two"), setting("three")});
    one.disk.put("j/journal-00c0ffee12345678-00000001 (copy).tsj", two.disk.bytes(segment_path()));
    backup(one);
    auto const before = without_notes(one.use());
    auto fresh = new_device(one.disk.bytes(file));
    REQUIRE(restore_backup(fresh.disk, folder, file));
    auto const after = without_notes(fresh.use());
    REQUIRE(after.size() == before.size());
    CHECK(std::is_permutation(after.begin(), after.end(), before.begin()));
    CHECK(preview_backup(fresh.disk, folder, file).value().new_records == 0);
}

TEST_CASE("Backup: cut anywhere, or with any bit wrong, it is refused, and nothing is touched", "[journal][backup]")
{
    auto device = phone();
    backup(device);
    auto const whole = device.disk.bytes(file);
    auto fresh = new_device(whole);
    auto const before = [&] {
        auto all = fresh.disk.all();
        all.erase(file);
        return all;
    }();
    auto const check_refused = [&](Bytes const& bytes) {
        fresh.disk.put(file, bytes);
        auto const preview = preview_backup(fresh.disk, folder, file);
        auto const restored = restore_backup(fresh.disk, folder, file);
        REQUIRE_FALSE(preview);
        REQUIRE_FALSE(restored);
        CHECK((preview.error() == TaskError::damaged || preview.error() == TaskError::not_a_backup));
        auto after = fresh.disk.all();
        after.erase(file);
        CHECK(after == before);
    };
    for (std::size_t size = 0; size < whole.size(); ++size)
        check_refused(part(whole, 0, size));
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        auto flipped = whole;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        check_refused(flipped);
    }
    check_refused(joined(whole, Bytes(1)));
}

TEST_CASE("Backup: there must be something, a free name, and a disk that reads back what was written",
          "[journal][backup]")
{
    MemoryFiles empty;
    CHECK(write_backup(empty, folder, file).error() == TaskError::nothing);
    auto device = phone();
    backup(device);
    auto const before = device.disk.all();
    CHECK(write_backup(device.disk, folder, file).error() == TaskError::exists);
    CHECK(device.disk.all() == before);
    CHECK(preview_backup(device.disk, folder, "b/none.tsb").error() == TaskError::not_found);
    CHECK(preview_backup(device.disk, folder, segment_path()).error() == TaskError::not_a_backup);
    FaultyFiles blind{device.disk, [](support::Call const& call) -> std::optional<support::Fault> {
                          bool const reads = call.kind == support::CallKind::read && call.path == "b/two.tsb.new";
                          return reads ? std::optional{support::Fault{FileError::device}} : std::nullopt;
                      }};
    CHECK(write_backup(blind, folder, "b/two.tsb").error() == TaskError::device);
    CHECK(device.disk.all() == before);
    CHECK(write_backup(device.disk, folder, "b/two.tsb", [](auto, auto) { return false; }));
}

TEST_CASE("Backup: one of a compacted journal restores the same", "[journal][backup]")
{
    auto device = phone();
    {
        auto const opened = device.open();
        REQUIRE(opened.journal->begin_compaction()->run({}));
        REQUIRE(opened.journal->append(setting("after")));
    }
    backup(device);
    auto const before = device.use();
    auto fresh = new_device(device.disk.bytes(file));
    REQUIRE(restore_backup(fresh.disk, folder, file));
    CHECK(without_notes(fresh.use()) == before);
}

TEST_CASE("Backup: another journal's file under a name of ours is in it, too", "[journal][backup]")
{
    auto device = phone();
    DeviceUnderTest other{2, other_id};
    other.use({setting("theirs")});
    device.disk.put(segment_path(own_id, 2), other.disk.bytes(segment_path(other_id)));
    backup(device);
    auto fresh = new_device(device.disk.bytes(file));
    REQUIRE(restore_backup(fresh.disk, folder, file));
    auto const values = values_of(fresh.use());
    CHECK(std::count(values.begin(), values.end(), "theirs") == 1);
    CHECK(preview_backup(device.disk, folder, file).value().new_records == 0);
}

} // namespace backup_test
