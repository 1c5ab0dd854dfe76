// SPDX-License-Identifier: MIT
// A snapshot says the same with less, and whatever becomes of it nothing is lost.
#include "journal/compaction.hpp"

#include "journal/damage.hpp"
#include "journal/devices.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace compaction_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

bool goes_on(std::uint64_t, std::uint64_t) { return true; }

/// What samples() are without what has no meaning any more.
std::vector<Record> compacted_samples()
{
    auto records = samples();
    auto const is_progress = [](Record const& record) { return std::holds_alternative<TreatmentProgress>(record); };
    records.erase(std::remove_if(records.begin(), records.end(), is_progress), records.end());
    return records;
}

void compact(DeviceUnderTest& device)
{
    auto const opened = device.open();
    REQUIRE(opened.journal);
    auto const compaction = opened.journal->begin_compaction();
    REQUIRE(compaction);
    REQUIRE(compaction->run(goes_on));
}

std::vector<Record> records_of(std::vector<KeptRecord> const& kept)
{
    std::vector<Record> records;
    for (auto const& one : kept)
        records.push_back(one.record);
    return records;
}

std::string snapshot_path(std::uint32_t generation)
{
    return std::string{folder} + '/' + file_name({own_id, generation}, FileKind::snapshot);
}

std::vector<Record> joined(std::vector<Record> left, std::vector<Record> const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

} // namespace

TEST_CASE("Compaction: the journal says the same with fewer records, and goes on", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    {
        auto const opened = device.open();
        auto const compaction = opened.journal->begin_compaction();
        REQUIRE(compaction);
        REQUIRE(opened.journal->append(setting("while it runs")));
        auto const done = compaction->run(goes_on);
        REQUIRE(done);
        CHECK(done.value().dropped == 2);
        CHECK(done.value().records == samples().size() - 2);
        REQUIRE(opened.journal->append(setting("after")));
    }
    auto const again = device.open();
    CHECK(again.records() == joined(compacted_samples(), {setting("while it runs"), setting("after")}));
    CHECK_FALSE(again.report().read_only);
    CHECK(again.kept.back().id.number == samples().size() + 2);
}

TEST_CASE("Compaction: a setting that was changed again goes, the last one stays", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with({setting("a"), setting("b"), setting("c")})};
    compact(device);
    CHECK(values_of(device.use()) == std::vector<std::string>{"c"});
}

TEST_CASE("Compaction: three generations are kept, and each alone is enough", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    auto expected = compacted_samples();
    for (int round = 0; round < 5; ++round) {
        compact(device);
        auto const next = TreatmentRestored{{own_id, 1}, {round, 0, ""}};
        device.use({next});
        expected.push_back(next);
    }
    auto const contents = Folder{device.disk, folder}.contents().value().files;
    auto const is_snapshot = [](JournalFile const& file) { return file.kind == FileKind::snapshot; };
    REQUIRE(std::count_if(contents.begin(), contents.end(), is_snapshot) == 3);
    CHECK(device.disk.bytes(segment_path(own_id, 1)).empty());
    std::vector<std::string> snapshots;
    for (auto const& file : contents)
        if (is_snapshot(file)) snapshots.push_back(std::string{folder} + '/' + file.text);
    CHECK(records_of(device.use()) == expected);
    for (int gone = 0; gone < 2; ++gone) {
        CHECK(device.disk.remove(snapshots.back()));
        snapshots.pop_back();
        CHECK(records_of(device.use()) == expected);
    }
}

TEST_CASE("Compaction: with any bit of the snapshot flipped the earlier files give what is missing",
          "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    compact(device);
    device.use({setting("after")});
    auto const whole = device.disk.bytes(snapshot_path(1));
    REQUIRE(!whole.empty());
    auto const least = joined(compacted_samples(), {setting("after")});
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        CAPTURE(bit);
        auto one = device.copy();
        auto flipped = whole;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        one.disk.put(snapshot_path(1), flipped);
        auto const opened = one.open();
        REQUIRE(opened.journal);
        CHECK(opened.report().missing_records == 0);
        auto records = opened.records();
        auto const is_progress = [](Record const& record) { return std::holds_alternative<TreatmentProgress>(record); };
        records.erase(std::remove_if(records.begin(), records.end(), is_progress), records.end());
        CHECK(records == least);
    }
}

TEST_CASE("Compaction: a snapshot that is cut anywhere is as if there were none", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    compact(device);
    auto const whole = device.disk.bytes(snapshot_path(1));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        CAPTURE(size);
        auto one = device.copy();
        one.disk.put(snapshot_path(1), part(whole, 0, size));
        auto const opened = one.open();
        REQUIRE(opened.journal);
        CHECK(opened.records() == samples());
        CHECK_FALSE(opened.report().read_only);
    }
}

TEST_CASE("Compaction: of a damaged journal no snapshot is made, and it is left as it is", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    auto const opened = device.open();
    auto const compaction = opened.journal->begin_compaction();
    auto bytes = device.disk.bytes(segment_path());
    bytes[borders(bytes)[2] + 9] ^= std::byte{1};
    device.disk.put(segment_path(), bytes);
    auto const before = device.disk.all();
    auto const done = compaction->run(goes_on);
    REQUIRE_FALSE(done);
    CHECK(done.error() == TaskError::damaged);
    CHECK(device.disk.all() == before);
}

TEST_CASE("Compaction: a snapshot that cannot be read back is not taken for one", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    FaultyFiles files{device.disk};
    auto const opened = open(files);
    auto const compaction = opened.journal->begin_compaction();
    auto const before = device.disk.all();
    files.set([](support::Call const& call) -> std::optional<support::Fault> {
        bool const reads_back = call.kind == support::CallKind::read && call.path == snapshot_path(1) + ".new";
        return reads_back ? std::optional{support::Fault{FileError::device}} : std::nullopt;
    });
    auto const done = compaction->run(goes_on);
    REQUIRE_FALSE(done);
    CHECK(done.error() == TaskError::device);
    CHECK(device.disk.all() == before);
}

TEST_CASE("Compaction: it can be stopped, and leaves nothing behind", "[journal][compaction]")
{
    std::vector<Record> many(9000, setting("x"));
    DeviceUnderTest device{1, own_id, disk_with(many)};
    auto const opened = device.open();
    auto const compaction = opened.journal->begin_compaction();
    auto const before = device.disk.all();
    for (std::uint64_t calls = 1; calls <= 4; ++calls) {
        std::uint64_t called = 0;
        auto const done = compaction->run([&](std::uint64_t, std::uint64_t) { return ++called < calls; });
        REQUIRE_FALSE(done);
        CHECK(done.error() == TaskError::stopped);
        CHECK(device.disk.all() == before);
    }
}

TEST_CASE("Compaction: records of unknown types are carried as they are", "[journal][compaction]")
{
    auto const misnamed = foreign_frame(200, 0, 9);
    DeviceUnderTest device{1, own_id, disk_of(test::joined(golden(), misnamed))};
    compact(device);
    CHECK(device.open().report().unknown_records == 1);
}

TEST_CASE("Compaction: another device reads the snapshot in place of what it stands for", "[journal][compaction]")
{
    DeviceUnderTest device{1, own_id, disk_with(samples())};
    compact(device);
    device.use({setting("after")});
    DeviceUnderTest other{2, 99};
    static_cast<void>(other.use());
    other.disk.put(snapshot_path(1), device.disk.bytes(snapshot_path(1)));
    {
        auto const before = other.open();
        REQUIRE(before.journal);
        CHECK(before.records().size() == compacted_samples().size() + 1);
    }
    other.disk.put(segment_path(own_id, 2), device.disk.bytes(segment_path(own_id, 2)));
    auto const after = other.open();
    CHECK(after.report().others.at(0).missing_records == 0);
    CHECK(values_of(after.kept).back() == "after");
}

} // namespace compaction_test
