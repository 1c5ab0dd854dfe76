// SPDX-License-Identifier: MIT
// A folder that several devices share: who writes what, in which order it counts, and who knew of what.
#include "journal/devices.hpp"

#include "journal/damage.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace devices_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

constexpr std::uint64_t other_id = 0x1111111111111111U;

Record at(std::int64_t ms, std::string value) { return SettingChanged{{ms, 0, "UTC"}, "key", std::move(value)}; }

DeviceUnderTest phone() { return {1, own_id}; }
DeviceUnderTest tablet() { return {2, other_id}; }

using Values = std::vector<std::string>;

std::vector<PeersSeen> notes_of(std::vector<KeptRecord> const& kept)
{
    std::vector<PeersSeen> notes;
    for (auto const& one : kept)
        if (auto const* note = std::get_if<PeersSeen>(&one.record)) notes.push_back(*note);
    return notes;
}

} // namespace

TEST_CASE("Devices: each writes only its own journal, and all show the same", "[journal][devices]")
{
    auto one = phone();
    auto two = tablet();
    one.use({at(1000, "a"), at(3000, "c")});
    two.use({at(2000, "b"), at(4000, "d")});
    auto const written_by_one = one.disk.bytes(segment_path(own_id));
    carry(one, two);
    CHECK(values_of(two.use()) == Values{"a", "b", "c", "d"});
    CHECK(two.disk.bytes(segment_path(own_id)) == written_by_one);
    carry(two, one);
    CHECK(values_of(one.use()) == Values{"a", "b", "c", "d"});
    two.use({at(5000, "e")});
    carry(two, one);
    CHECK(values_of(one.use({at(6000, "f")})) == Values{"a", "b", "c", "d", "e"});
    carry(one, two);
    CHECK(values_of(two.use()) == Values{"a", "b", "c", "d", "e", "f"});
}

TEST_CASE("Devices: what was written after reading counts after it, whatever the clocks say", "[journal][devices]")
{
    auto ahead = phone();
    auto behind = tablet();
    ahead.use({at(9'000'000'000'000, "from a clock far ahead")});
    carry(ahead, behind);
    behind.use({at(1000, "the answer to it")});
    carry(behind, ahead);
    CHECK(values_of(ahead.use()) == Values{"from a clock far ahead", "the answer to it"});
}

TEST_CASE("Devices: of two stamps that are the same the order is the same everywhere", "[journal][devices]")
{
    auto one = phone();
    auto two = tablet();
    one.use({at(1000, "ours")});
    two.use({at(1000, "theirs")});
    carry(one, two);
    carry(two, one);
    CHECK(values_of(one.use()) == values_of(two.use()));
}

TEST_CASE("Devices: news is written down once, and a note of news is no news", "[journal][devices]")
{
    auto one = phone();
    auto two = tablet();
    one.use({at(1000, "a")});
    two.use();
    for (int round = 0; round < 3; ++round) {
        carry(one, two);
        two.use();
        carry(two, one);
        one.use();
    }
    auto const notes = notes_of(two.use());
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].up_to == std::vector<RecordId>{{own_id, 1}});
    one.use({at(2000, "b")});
    carry(one, two);
    two.use();
    CHECK(notes_of(two.use()).back().up_to == std::vector<RecordId>{{own_id, 2}});
}

TEST_CASE("Devices: two on one folder do not lock each other out; two copies of one do", "[journal][devices]")
{
    auto one = phone();
    auto const first = one.open();
    REQUIRE(first.journal);
    CHECK(one.open().error == OpenError::in_use);
    auto const second = Journal::open(one.disk, folder, {2, other_id}, [](KeptRecord&&) {});
    CHECK(second);
}

TEST_CASE("Devices: a journal from before there were several is gone on with, once", "[journal][devices]")
{
    auto one = phone();
    one.disk = disk_of(golden());
    REQUIRE(one.use({setting("goes on")}).size() == samples().size());
    CHECK(one.use().size() == samples().size() + 1);
    auto two = one.copy();
    two.tag = 2;
    two.fresh_id = other_id;
    two.use({setting("begins")});
    CHECK_FALSE(two.disk.bytes(segment_path(other_id)).empty());
    CHECK(two.disk.bytes(segment_path(own_id)) == one.disk.bytes(segment_path(own_id)));
}

TEST_CASE("Devices: a journal whose files went away is not begun again under its old name", "[journal][devices]")
{
    auto one = phone();
    one.use({setting("lives on elsewhere")});
    CHECK(one.disk.remove(segment_path(own_id)));
    one.fresh_id = other_id;
    CHECK(one.use({setting("new")}).empty());
    CHECK_FALSE(one.disk.bytes(segment_path(other_id)).empty());
}

TEST_CASE("Devices: another's file that is still arriving shows what is there and keeps nobody from writing",
          "[journal][devices]")
{
    auto two = tablet();
    two.use({at(1000, "a"), at(2000, "b"), at(3000, "c")});
    auto const whole = two.disk.bytes(segment_path(other_id));
    Values const all{"a", "b", "c"};
    for (std::size_t size = 0; size <= whole.size(); ++size) {
        CAPTURE(size);
        auto one = phone();
        one.use({at(500, "mine")});
        one.disk.put(segment_path(other_id), part(whole, 0, size));
        auto opened = one.open();
        REQUIRE(opened.journal);
        CHECK_FALSE(opened.report().read_only);
        CHECK(opened.journal->append(at(9000, "more")));
        auto const values = values_of(opened.kept);
        REQUIRE(!values.empty());
        CHECK(values.front() == "mine");
        CHECK(std::equal(values.begin() + 1, values.end(), all.begin()));
        CHECK(one.disk.bytes(segment_path(other_id)) == part(whole, 0, size));
    }
}

TEST_CASE("Devices: another's damage, or one's own age, is told and keeps nobody from writing", "[journal][devices]")
{
    auto two = tablet();
    two.use({at(1000, "a"), at(2000, "b"), at(3000, "c")});
    auto bytes = two.disk.bytes(segment_path(other_id));
    auto const middle = segment_header_size + (bytes.size() - segment_header_size) / 2;
    bytes[middle] ^= std::byte{1};
    auto one = phone();
    one.use();
    one.disk.put(segment_path(other_id), bytes);
    auto const opened = one.open();
    REQUIRE(opened.journal);
    CHECK_FALSE(opened.report().read_only);
    REQUIRE(opened.report().others.size() == 1);
    CHECK(opened.report().others[0].missing_records == 1);
    CHECK(opened.report().others[0].damaged_bytes > 0);
    CHECK(values_of(opened.kept) == Values{"a", "c"});
}

TEST_CASE("Devices: generations that arrive in another order are read as far as they are there", "[journal][devices]")
{
    auto two = tablet();
    two.use({at(1000, "a")});
    {
        support::FaultyFiles failing{two.disk};
        auto journal = Journal::open(failing, folder, {2, other_id}, [](KeptRecord&&) {});
        REQUIRE(journal);
        failing.set(support::every(support::CallKind::sync, FileError::device));
        CHECK_FALSE(journal.value()->append(at(2000, "lost")));
        failing.set(support::never());
        REQUIRE(journal.value()->append(at(3000, "b")));
    }
    auto one = phone();
    one.use();
    auto const newest = two.disk.bytes(segment_path(other_id, 3));
    REQUIRE(!newest.empty());
    one.disk.put(segment_path(other_id, 3), newest);
    auto const early = one.open();
    REQUIRE(early.journal);
    CHECK(values_of(early.kept) == Values{"b"});
    CHECK(early.report().others.at(0).missing_records == 1);
    CHECK_FALSE(early.report().read_only);
    one.disk.put(segment_path(other_id, 1), two.disk.bytes(segment_path(other_id, 1)));
    CHECK(values_of(one.copy().use()) == Values{"a", "b"});
}

TEST_CASE("Devices: news while the journal is open is seen, and read without losing the place", "[journal][devices]")
{
    auto one = phone();
    auto two = tablet();
    two.use({at(1000, "a")});
    auto opened = one.open();
    REQUIRE(opened.journal->append(at(2000, "mine")));
    CHECK_FALSE(opened.journal->has_news());
    carry(two, one);
    CHECK(opened.journal->has_news());
    std::vector<KeptRecord> again;
    CHECK_FALSE(opened.journal->read_again([&](KeptRecord&& kept) { again.push_back(std::move(kept)); }));
    CHECK(values_of(again) == Values{"a", "mine"});
    CHECK(notes_of(again).size() == 1);
    CHECK_FALSE(opened.journal->has_news());
    REQUIRE(opened.journal->append(at(10, "after")));
    opened.journal.reset();
    CHECK(values_of(one.use()) == Values{"a", "mine", "after"});
}

} // namespace devices_test
