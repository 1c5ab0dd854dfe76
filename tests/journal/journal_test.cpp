// SPDX-License-Identifier: MIT
#include "journal/fixture.hpp"

#include "journal/frame.hpp"

#include <catch2/catch.hpp>

namespace journal_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::CallKind;

namespace {

std::vector<CallKind> kinds(std::vector<support::Call> const& calls)
{
    std::vector<CallKind> kinds;
    for (auto const& call : calls)
        kinds.push_back(call.kind);
    return kinds;
}

std::vector<Stamp> stamps_of(Bytes const& segment)
{
    std::vector<Stamp> stamps;
    auto rest = std::span<std::byte const>{segment}.subspan(segment_header_size);
    Frame frame;
    while (parse_frame(rest, record_salt({own_id, 1}), frame) == FrameState::whole) {
        stamps.push_back(frame.header.stamp);
        rest = rest.subspan(frame.size());
    }
    return stamps;
}

} // namespace

TEST_CASE("Journal: every kind of record comes back as it was, with its number", "[journal]")
{
    auto disk = disk_with(samples());
    auto const again = open(disk);
    REQUIRE(again.journal);
    CHECK(again.records() == samples());
    CHECK(again.report().records == samples().size());
    CHECK(again.report().journal == own_id);
    CHECK_FALSE(again.report().read_only);
    for (std::size_t i = 0; i < again.kept.size(); ++i)
        CHECK(again.kept[i].id == RecordId{own_id, i + 1});
}

TEST_CASE("Journal: a missing folder is made, and an empty journal in it", "[journal]")
{
    MemoryFiles disk;
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(opened.kept.empty());
    CHECK(disk.bytes(segment_path()).size() == segment_header_size);
}

TEST_CASE("Journal: a journal that is there keeps its id", "[journal]")
{
    auto disk = disk_with(samples());
    auto const again = open(disk, own_id + 1);
    CHECK(again.report().journal == own_id);
    auto const id = again.journal->append(setting("x"));
    REQUIRE(id);
    CHECK(id.value() == RecordId{own_id, samples().size() + 1});
}

TEST_CASE("Journal: an append is one write and one sync, in that order, and nothing else", "[journal]")
{
    MemoryFiles disk;
    FaultyFiles files{disk};
    auto const opened = open(files);
    for (auto const& record : samples()) {
        files.forget_diary();
        REQUIRE(opened.journal->append(record));
        CHECK(kinds(files.diary()) == std::vector{CallKind::append, CallKind::sync});
    }
}

TEST_CASE("Journal: a second copy may read, but not write, until the first has closed", "[journal]")
{
    auto disk = disk_with(samples());
    auto first = open(disk);
    CHECK(open(disk).error == OpenError::in_use);
    auto const reader = read(disk);
    CHECK(reader.records() == samples());
    CHECK(reader.report().read_only == WhyReadOnly::asked);
    CHECK(reader.journal->append(setting("x")).error() == SaveError::read_only);
    first.journal.reset();
    CHECK(open(disk).journal);
}

TEST_CASE("Journal: reading changes nothing, not even a torn tail", "[journal]")
{
    auto disk = disk_with(samples());
    auto bytes = disk.bytes(segment_path());
    bytes.pop_back();
    disk.put(segment_path(), bytes);
    disk.put("j/journal-00c0ffee12345678-00000002.tsj.new", Bytes(3));
    auto const before = disk.all();
    FaultyFiles files{disk};
    auto const reader = read(files);
    CHECK(reader.report().torn_bytes > 0);
    CHECK(reader.report().records == samples().size() - 1);
    for (auto const& call : files.diary())
        CHECK_FALSE(changes_disk(call.kind));
    CHECK(disk.all() == before);
}

TEST_CASE("Journal: reading a folder that is not there gives nothing and makes nothing", "[journal]")
{
    MemoryFiles disk;
    auto const reader = read(disk);
    REQUIRE(reader.journal);
    CHECK(reader.kept.empty());
    CHECK(disk.all().empty());
}

TEST_CASE("Journal: stamps rise though the wall clock goes back", "[journal]")
{
    auto const at = [](std::int64_t ms) { return SettingChanged{{ms, 0, ""}, "key", "value"}; };
    auto disk = disk_with({at(5000), at(4000), at(5000), at(-7), at(9000)});
    REQUIRE(open(disk).journal->append(at(1)));
    auto const stamps = stamps_of(disk.bytes(segment_path()));
    REQUIRE(stamps.size() == 6);
    CHECK(stamps == std::vector<Stamp>{5000U << 16U, (5000U << 16U) + 1, (5000U << 16U) + 2, (5000U << 16U) + 3,
                                       9000U << 16U, (9000U << 16U) + 1});
}

namespace {

void append_refused_spots(std::vector<Record>& refused)
{
    WallTime const now{1, 0, ""};
    Spot const spot{"X", Side::left}, no_side{"X", Side{3}}, too_long{std::string(33, 'x'), Side::left};
    refused.emplace_back(SpotChecked{now, spot, Finding{3}, std::nullopt});
    refused.emplace_back(SpotChecked{now, spot, Finding::clear, Score::from(1)});
    refused.emplace_back(MarkPlaced{now, spot, 101, 0, ""});
    refused.emplace_back(MarkPlaced{now, spot, 0, -101, ""});
    refused.emplace_back(MarkPlaced{now, spot, 0, 0, std::string(201, 'x')});
    refused.emplace_back(MarkRemoved{now, no_side});
    refused.emplace_back(RoutineItemPut{now, spot, 0});
    refused.emplace_back(RoutineItemPut{now, spot, 601});
    refused.emplace_back(RoutineItemPut{now, spot, 65537});
    refused.emplace_back(RoutineItemRemoved{now, too_long});
}

} // namespace

TEST_CASE("Journal: a record that breaks a bound is refused and nothing is written", "[journal]")
{
    auto disk = disk_with({});
    auto const opened = open(disk);
    auto const before = disk.all();
    WallTime const now{1, 0, ""};
    auto refused = std::vector<Record>{
        TreatmentBegan{now, {"X", Side::left}, 0, std::nullopt},
        TreatmentBegan{now, {"X", Side::left}, 601, std::nullopt},
        TreatmentBegan{now, {"X", Side::left}, 65536 + 60, std::nullopt},
        TreatmentBegan{now, {"X", Side{0}}, 60, std::nullopt},
        TreatmentBegan{now, {std::string(33, 'x'), Side::left}, 60, std::nullopt},
        TreatmentBegan{{1, 1081, ""}, {"X", Side::left}, 60, std::nullopt},
        TreatmentBegan{{1, 65536, ""}, {"X", Side::left}, 60, std::nullopt},
        TreatmentBegan{{1, 0, std::string(65, 'z')}, {"X", Side::left}, 60, std::nullopt},
        TreatmentProgress{{own_id, 0}, now, Phase::hold, 0, 0, std::nullopt},
        TreatmentProgress{{own_id, 1}, now, Phase{3}, 0, 0, std::nullopt},
        TreatmentEnded{{own_id, 1}, now, Outcome{5}, 0, std::nullopt, std::nullopt},
        TreatmentEnded{{own_id, 1}, now, Outcome::kept, 0, std::nullopt, Feel{4}},
        TreatmentEnded{{own_id, 1}, now, Outcome::kept, 0, std::nullopt, Feel{255}},
        TreatmentEdited{{own_id, 1}, now, std::nullopt, std::nullopt, std::string(4001, 'x')},
        TreatmentEdited{{own_id, 1}, now, std::nullopt, std::nullopt, "\xC0\x80"},
        TreatmentEdited{{own_id, 1}, now, std::nullopt, std::nullopt, std::string(70000, 'x')},
        SettingChanged{now, std::string(65, 'x'), ""},
    };
    append_refused_spots(refused);
    for (std::size_t i = 0; i < refused.size(); ++i) {
        CAPTURE(i);
        auto const saved = opened.journal->append(refused[i]);
        CHECK((!saved && saved.error() == SaveError::not_valid));
    }
    CHECK(disk.all() == before);
}

TEST_CASE("Journal: the longest texts that are allowed are kept", "[journal]")
{
    TreatmentBegan began;
    began.at.offset_minutes = 1080;
    began.at.zone.assign(64, 'z');
    began.spot.point.assign(32, 'x');
    began.planned_seconds = 600;
    TreatmentEdited edited;
    edited.treatment = {own_id, 1};
    edited.at.offset_minutes = -1080;
    edited.note.assign(4000, 'x');
    SettingChanged changed;
    changed.key.assign(64, 'x');
    changed.value.assign(1000, 'y');
    std::vector<Record> const longest{began, edited, changed};
    auto disk = disk_with(longest);
    CHECK(open(disk).records() == longest);
}

TEST_CASE("Journal: more than one buffer of records comes back whole and in order", "[journal]")
{
    std::vector<Record> many;
    for (int i = 0; i < 2000; ++i)
        many.push_back(setting(std::to_string(i) + std::string(static_cast<std::size_t>(i % 900), 'x')));
    MemoryFiles disk;
    {
        auto const opened = open(disk);
        for (auto const& record : many)
            REQUIRE(opened.journal->append(record));
    }
    CHECK(open(disk).records() == many);
}

TEST_CASE("Journal: names that are only like ours are left alone", "[journal]")
{
    auto disk = disk_with(samples());
    auto const ours = disk.bytes(segment_path());
    for (auto const* name : {"j/.syncthing.journal-00c0ffee12345678-00000001.tsj.tmp",
                             "j/journal-00C0FFEE12345678-00000002.tsj", "j/journal-1-1.tsj", "j/notes.txt"})
        disk.put(name, ours);
    auto const before = disk.all();
    CHECK(open(disk).records() == samples());
    CHECK(disk.all() == before);
}

} // namespace journal_test
