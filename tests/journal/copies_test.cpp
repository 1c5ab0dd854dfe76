// SPDX-License-Identifier: MIT
// Copies of files that synchronisers leave behind, and journals that two devices went on with.
#include "journal/damage.hpp"
#include "journal/devices.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace copies_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr char const* conflict = "j/journal-00c0ffee12345678-00000001.sync-conflict-20261122-130000-ABCDEFG.tsj";

using Values = std::vector<std::string>;

DeviceUnderTest device_with(std::vector<Record> const& records) { return {1, own_id, disk_with(records)}; }

} // namespace

TEST_CASE("Copies: an older copy of a file changes nothing", "[journal][copies]")
{
    auto device = device_with(samples());
    auto const whole = device.disk.bytes(segment_path());
    for (std::size_t size = 0; size <= whole.size(); size += 7) {
        CAPTURE(size);
        auto one = device.copy();
        one.disk.put(conflict, part(whole, 0, size));
        auto const opened = one.open();
        REQUIRE(opened.journal);
        CHECK(opened.records() == samples());
        CHECK_FALSE(opened.report().read_only);
    }
}

TEST_CASE("Copies: a longer copy of a file gives what is missing, and the journal goes on behind it",
          "[journal][copies]")
{
    auto device = device_with({setting("a"), setting("b"), setting("c")});
    auto const whole = device.disk.bytes(segment_path());
    auto const ends = borders(whole);
    device.disk.put(segment_path(), part(whole, 0, ends[1]));
    device.disk.put(conflict, whole);
    CHECK(values_of(device.use({setting("d")})) == Values{"a", "b", "c"});
    auto const again = device.open();
    CHECK(values_of(again.kept) == Values{"a", "b", "c", "d"});
    CHECK(again.kept.back().id == RecordId{own_id, 4});
    CHECK_FALSE(again.report().read_only);
}

TEST_CASE("Copies: a copy heals what is damaged, and still nothing is written behind damage", "[journal][copies]")
{
    auto device = device_with(samples());
    auto damaged = device.disk.bytes(segment_path());
    device.disk.put(conflict, damaged);
    auto const ends = borders(damaged);
    damaged[ends[3] + 30] ^= std::byte{4};
    device.disk.put(segment_path(), damaged);
    auto const opened = device.open();
    CHECK(opened.records() == samples());
    CHECK(opened.report().missing_records == 0);
    CHECK(opened.report().read_only == WhyReadOnly::damaged);
}

TEST_CASE("Copies: two devices that went on with one journal are both kept, the same on each", "[journal][copies]")
{
    auto const before = samples();
    auto one = device_with(before);
    auto two = one.copy();
    Record const began = before[0];
    one.use({setting("one")});
    TreatmentEdited changed; // Not made in the list, where GCC 12 takes it for uninitialised.
    changed.treatment = {own_id, before.size() + 1};
    changed.note = "of the other";
    two.use({began, changed, setting("two")});
    auto const copy = two.disk.bytes(segment_path());
    one.disk.put(conflict, copy);
    auto const opened = one.open();
    REQUIRE(opened.journal);
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.kept.size() == before.size() + 5); // And a note of the news.
    std::set<RecordId> ids;
    for (auto const& kept : opened.kept)
        ids.insert(kept.id);
    CHECK(ids.size() == opened.kept.size());
    REQUIRE(opened.report().others.size() == 1);
    auto const branch = opened.report().others[0].journal;
    CHECK(branch != own_id);
    auto const edited = std::find_if(opened.kept.begin(), opened.kept.end(), [](KeptRecord const& kept) {
        auto const* edit = std::get_if<TreatmentEdited>(&kept.record);
        return edit && edit->note == "of the other";
    });
    REQUIRE(edited != opened.kept.end());
    CHECK(std::get<TreatmentEdited>(edited->record).treatment == RecordId{branch, before.size() + 1});
    auto elsewhere = one.copy();
    elsewhere.tag = elsewhere.fresh_id = 9;
    auto const there = elsewhere.open();
    for (auto const& kept : opened.kept)
        CHECK(std::count(there.kept.begin(), there.kept.end(), kept) == 1);
}

TEST_CASE("Copies: two copies of one branch count once", "[journal][copies]")
{
    auto one = device_with({setting("a")});
    auto two = one.copy();
    one.use({setting("one")});
    two.use({setting("two")});
    one.disk.put(conflict, two.disk.bytes(segment_path()));
    two.use({setting("three")});
    one.disk.put("j/journal-00c0ffee12345678-00000001 (1).tsj", two.disk.bytes(segment_path()));
    auto values = values_of(one.use());
    std::sort(values.begin(), values.end());
    CHECK(values == Values{"a", "one", "three", "two"});
}

} // namespace copies_test
