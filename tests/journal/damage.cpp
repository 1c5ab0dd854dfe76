// SPDX-License-Identifier: MIT
#include "journal/damage.hpp"

#include "journal/frame.hpp"
#include "journal/wire.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tenderspot::test {

std::vector<Golden> const& golden_files()
{
    static std::vector<Golden> const files{
        {"v1", read_file(golden_path("v1")), samples()},
        {"v1-spots", read_file(golden_path("v1-spots")), spot_samples()},
        {"v1-care", read_file(golden_path("v1-care")), care_samples()},
        {"v1-devices", read_file(golden_path("v1-devices")), device_samples()},
        {"v1-routine", read_file(golden_path("v1-routine")), routine_samples()},
        {"v1-signs", read_file(golden_path("v1-signs")), sign_samples()},
        {"v1-ratings", read_file(golden_path("v1-ratings")), rating_samples()},
    };
    return files;
}

Bytes const& golden() { return golden_files().front().bytes; }

std::vector<std::size_t> borders(Bytes const& segment, SegmentName name)
{
    std::vector<std::size_t> borders{segment_header_size};
    Frame frame;
    while (parse_frame(std::span{segment}.subspan(borders.back()), record_salt(name), frame) == FrameState::whole)
        borders.push_back(borders.back() + frame.size());
    return borders;
}

Bytes part(Bytes const& bytes, std::size_t from, std::size_t to)
{
    return {bytes.begin() + static_cast<std::ptrdiff_t>(from), bytes.begin() + static_cast<std::ptrdiff_t>(to)};
}

Bytes joined(Bytes left, Bytes const& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

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

bool is_selection(std::vector<KeptRecord> const& kept, std::vector<Record> const& all)
{
    return std::all_of(kept.begin(), kept.end(), [&all](KeptRecord const& one) {
        return one.id.number >= 1 && one.id.number <= all.size() && one.record == all[one.id.number - 1];
    });
}

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
    after.erase("j/device-0000000000000001.lock");
    CHECK(after == before);
}

} // namespace tenderspot::test
