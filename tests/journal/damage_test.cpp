// SPDX-License-Identifier: MIT
#include "journal/fixture.hpp"

#include "journal/crc32c.hpp"
#include "journal/frame.hpp"
#include "journal/heap.hpp"
#include "journal/little_endian.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace tenderspot;
using namespace tenderspot::test;

namespace
{

Bytes const& golden()
{
    static Bytes const bytes = read_file(golden_path());
    return bytes;
}

/// Where each record of a segment begins, and the end of the last.
std::vector<std::size_t> borders(Bytes const& segment)
{
    std::vector<std::size_t> borders{segment_header_size};
    Frame frame;
    while (parse_frame(std::span{segment}.subspan(borders.back()), record_salt({own_id, 1}), frame) ==
           FrameState::whole)
        borders.push_back(borders.back() + frame.size());
    return borders;
}

Bytes part(Bytes const& bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from),
            bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

Bytes joined(Bytes left, Bytes const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// A record that a later version of the app could have written behind all samples.
Bytes foreign_frame(std::uint8_t type, std::uint8_t flags, std::uint16_t version)
{
    Bytes bytes(frame_header_size);
    static_cast<void>(encode_payload(setting("foreign"), bytes));
    seal_frame(bytes, {type, flags, version, samples().size() + 1, 1}, record_salt({own_id, 1}));
    return bytes;
}

MemoryFiles disk_of(Bytes const& segment)
{
    auto disk = small_disk();
    disk.put(segment_path(), segment);
    return disk;
}

bool is_prefix(std::vector<Record> const& records)
{
    auto const all = samples();
    return records.size() <= all.size() && std::equal(records.begin(), records.end(), all.begin());
}

/// Each record is one of the samples, under its own number.
bool is_selection(std::vector<KeptRecord> const& kept)
{
    auto const all = samples();
    return std::all_of(kept.begin(), kept.end(), [&all](KeptRecord const& one) {
        return one.id.number >= 1 && one.id.number <= all.size() && one.record == all[one.id.number - 1];
    });
}

/// The torn bytes are in lost+found, the file ends before them, and the journal goes on behind.
void check_tail_set_aside(MemoryFiles& disk, Opened& opened, Bytes const& tail)
{
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.report().torn_bytes == tail.size());
    REQUIRE(opened.report().torn_saved_as.substr(0, 13) == "j/lost+found/");
    CHECK(disk.bytes(opened.report().torn_saved_as) == tail);
    auto records = opened.records();
    REQUIRE(opened.journal->append(setting("after")));
    opened.journal.reset();
    records.push_back(setting("after"));
    auto const again = open(disk);
    CHECK(again.records() == records);
    CHECK(again.report().torn_bytes == 0);
}

void check_read_only(MemoryFiles& disk, WhyReadOnly why, std::size_t records)
{
    auto const before = disk.all();
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(opened.report().read_only == why);
    CHECK(opened.kept.size() == records);
    CHECK(is_selection(opened.kept));
    CHECK(opened.journal->append(setting("x")).error() == SaveError::read_only);
    auto after = disk.all();
    after.erase("j/LOCK");
    CHECK(after == before);
}

} // namespace

TEST_CASE("Damage: every truncation gives the records before it and sets the rest aside", "[journal][damage]")
{
    auto const ends = borders(golden());
    REQUIRE(ends.size() == samples().size() + 1);
    for (std::size_t size = segment_header_size; size < golden().size(); ++size) {
        CAPTURE(size);
        auto disk = disk_of(part(golden(), 0, size));
        auto opened = open(disk);
        REQUIRE(opened.journal);
        auto const end = *std::prev(std::upper_bound(ends.begin(), ends.end(), size));
        CHECK(is_prefix(opened.records()));
        CHECK(opened.kept.size() ==
              static_cast<std::size_t>(std::find(ends.begin(), ends.end(), end) - ends.begin()));
        if (end != size) check_tail_set_aside(disk, opened, part(golden(), end, size));
    }
}

TEST_CASE("Damage: a file shorter than its header is set aside and a new one begun", "[journal][damage]")
{
    for (std::size_t size = 0; size < segment_header_size; ++size) {
        auto const cut = part(golden(), 0, size);
        auto disk = disk_of(cut);
        auto opened = open(disk);
        REQUIRE(opened.journal);
        CHECK(opened.kept.empty());
        REQUIRE(opened.journal->append(setting("first")));
        opened.journal.reset();
        CHECK(open(disk).records() == std::vector{setting("first")});
        CHECK(disk.bytes("j/lost+found/" + file_name({own_id, 1}) + ".1") == cut);
    }
}

TEST_CASE("Damage: no flipped bit passes unseen, gives a wrong record or takes much memory",
          "[journal][damage]")
{
    auto const last = borders(golden())[samples().size() - 1];
    HeapWatch const heap;
    for (std::size_t bit = 0; bit < golden().size() * 8; ++bit) {
        CAPTURE(bit / 8, bit % 8);
        auto flipped = golden();
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        auto disk = disk_of(flipped);
        auto const opened = open(disk);
        REQUIRE(opened.journal);
        auto const& report = opened.report();
        CHECK(is_selection(opened.kept));
        if (bit / 8 < segment_header_size) {
            CHECK(opened.kept.size() == samples().size());
            CHECK(report.read_only == WhyReadOnly::damaged);
        } else if (bit / 8 < last) {
            CHECK(opened.kept.size() == samples().size() - 1);
            CHECK(report.read_only == WhyReadOnly::damaged);
            CHECK(report.damaged_bytes > 0);
        } else {
            CHECK(opened.kept.size() == samples().size() - 1);
            CHECK(disk.bytes(report.torn_saved_as) == part(flipped, last, flipped.size()));
        }
        if (report.read_only) CHECK(disk.bytes(segment_path()) == flipped);
    }
    CHECK(heap.most() < std::size_t{64} * 1024 * 1024);
}

TEST_CASE("Damage: a tail of zeroes, of ones or of anything is set aside", "[journal][damage]")
{
    std::mt19937 random{20260329};
    for (std::size_t size = 1; size <= 64; ++size)
        for (int kind = 0; kind < 3; ++kind) {
            CAPTURE(size, kind);
            Bytes tail(size);
            for (auto& byte : tail)
                byte = kind == 0   ? std::byte{0}
                       : kind == 1 ? std::byte{0xFF}
                                   : static_cast<std::byte>(random());
            auto disk = disk_of(joined(golden(), tail));
            auto opened = open(disk);
            REQUIRE(opened.journal);
            CHECK(opened.records() == samples());
            check_tail_set_aside(disk, opened, tail);
        }
}

TEST_CASE("Damage: a tail longer than any buffer is set aside whole", "[journal][damage]")
{
    Bytes tail(300000);
    std::mt19937 random{1};
    for (auto& byte : tail)
        byte = static_cast<std::byte>(random());
    auto disk = disk_of(joined(golden(), tail));
    disk.capacity = 10 * 1024 * 1024;
    auto opened = open(disk);
    CHECK(opened.records() == samples());
    check_tail_set_aside(disk, opened, tail);
}

TEST_CASE("Damage: bad bytes in the middle cost only themselves, and nothing is written", "[journal][damage]")
{
    auto const ends = borders(golden());
    auto const head = part(golden(), 0, ends[4]);
    auto const rest = part(golden(), ends[4], golden().size());
    std::mt19937 random{7};
    for (std::size_t const size : {1, 27, 28, 29, 500, 70000, 300000}) {
        CAPTURE(size);
        Bytes garbage(size);
        for (auto& byte : garbage)
            byte = static_cast<std::byte>(random());
        auto disk = disk_of(joined(joined(head, garbage), rest));
        check_read_only(disk, WhyReadOnly::damaged, samples().size());
        CHECK(read(disk).report().damaged_bytes == size);
        disk = disk_of(joined(joined(head, Bytes(size)), rest));
        check_read_only(disk, WhyReadOnly::damaged, samples().size());
    }
}

TEST_CASE("Damage: records dropped, doubled or swapped are noticed", "[journal][damage]")
{
    auto const ends = borders(golden());
    auto const record = [&ends](std::size_t i) { return part(golden(), ends[i], ends[i + 1]); };
    auto const before = part(golden(), 0, ends[4]);
    auto const after = part(golden(), ends[6], golden().size());
    auto dropped = disk_of(joined(joined(before, record(5)), after));
    check_read_only(dropped, WhyReadOnly::damaged, samples().size() - 1);
    auto doubled = disk_of(joined(joined(joined(joined(before, record(4)), record(4)), record(5)), after));
    check_read_only(doubled, WhyReadOnly::damaged, samples().size());
    auto swapped = disk_of(joined(joined(joined(before, record(5)), record(4)), after));
    check_read_only(swapped, WhyReadOnly::damaged, samples().size() - 1);
}

TEST_CASE("Damage: a record from another journal is never taken for ours", "[journal][damage]")
{
    auto const other = disk_with(samples(own_id + 1), own_id + 1).bytes(segment_path(own_id + 1));
    auto const ends = borders(golden());
    auto const stranger = part(other, ends[4], ends[5]);
    auto disk = disk_of(
        joined(joined(part(golden(), 0, ends[4]), stranger), part(golden(), ends[5], golden().size())));
    check_read_only(disk, WhyReadOnly::damaged, samples().size() - 1);
    auto tail = disk_of(joined(part(golden(), 0, ends[4]), stranger));
    auto opened = open(tail);
    CHECK(opened.kept.size() == 4);
    check_tail_set_aside(tail, opened, stranger);
}

TEST_CASE("Damage: a journal under another's name is read as what it is, and not written to",
          "[journal][damage]")
{
    auto disk = small_disk();
    disk.put(segment_path(own_id + 1), golden());
    check_read_only(disk, WhyReadOnly::damaged, samples().size());
    CHECK(read(disk).kept.front().id == RecordId{own_id, 1});
}

TEST_CASE("Damage: a file that is not a journal is refused and left as it was", "[journal][damage]")
{
    auto disk = disk_of(Bytes(5000, std::byte{'x'}));
    CHECK(open(disk).error == OpenError::alien);
    CHECK(read(disk).error == OpenError::alien);
    CHECK(disk.bytes(segment_path()) == Bytes(5000, std::byte{'x'}));
}

TEST_CASE("Later app: a newer format is neither read nor changed", "[journal][newer]")
{
    auto bytes = encode(SegmentHeader{{own_id, 1}, 1});
    bytes[8] = std::byte{2};
    store_little(bytes.data() + 36, crc32c(0, std::span{bytes}.first(36)));
    auto disk = disk_of(joined(bytes, part(golden(), segment_header_size, golden().size())));
    check_read_only(disk, WhyReadOnly::newer_format, 0);
}

TEST_CASE("Later app: a record of an unknown type is kept, and the journal goes on", "[journal][newer]")
{
    auto const frame = foreign_frame(200, 3, 9);
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
    auto version = disk_of(joined(golden(), foreign_frame(7, 0, 2)));
    check_read_only(version, WhyReadOnly::newer_record, samples().size());
    CHECK(read(version).report().newer_records == 1);
    auto flags = disk_of(joined(golden(), foreign_frame(7, 1, 1)));
    check_read_only(flags, WhyReadOnly::newer_record, samples().size());
}

TEST_CASE("Damage: a right checksum over a payload that makes no sense is damage", "[journal][damage]")
{
    auto disk = disk_of(joined(golden(), foreign_frame(3, 0, 1)));
    check_read_only(disk, WhyReadOnly::damaged, samples().size());
    CHECK(read(disk).report().damaged_bytes > 0);
}
