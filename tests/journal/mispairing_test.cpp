// SPDX-License-Identifier: MIT
// Whole records and whole files in places where they do not belong.
#include "journal/damage.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <set>

namespace mispairing_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Call;
using support::CallKind;
using support::Fault;

namespace {

constexpr std::size_t in_each = 3; // Records, in each of three generations.
constexpr std::size_t in_all = 3 * in_each;
constexpr std::uint64_t other_id = own_id + 1;

std::vector<Record> nine()
{
    auto const all = samples();
    return {all.begin(), all.begin() + in_all};
}

/// A journal whose disk failed twice, so that it has three generations.
MemoryFiles three_generations(std::uint64_t id)
{
    auto disk = small_disk();
    FaultyFiles files{disk};
    auto const opened = open(files, id);
    std::size_t count = 0;
    for (auto const& record : samples(id)) {
        bool fails = count != 0 && count % in_each == 0;
        files.set([fails](Call const& call) mutable -> std::optional<Fault> {
            if (!fails || call.kind != CallKind::append) return std::nullopt;
            fails = false;
            return Fault{FileError::device};
        });
        if (count++ == in_all) break;
        REQUIRE(opened.journal->append(record));
    }
    REQUIRE(disk.bytes(segment_path(id, 3)).size() > segment_header_size);
    return disk;
}

/// The header or, from 1 on, a record of a segment.
Bytes piece(MemoryFiles const& disk, SegmentName name, std::size_t which)
{
    auto const bytes = disk.bytes(segment_path(name.journal, name.generation));
    auto const ends = borders(bytes, name);
    REQUIRE(ends.size() == in_each + 1);
    return which == 0 ? part(bytes, 0, segment_header_size) : part(bytes, ends[which - 1], ends[which]);
}

MemoryFiles const& ours()
{
    static auto const disk = three_generations(own_id);
    return disk;
}
MemoryFiles const& others()
{
    static auto const disk = three_generations(other_id);
    return disk;
}

/// Puts a generation together anew.
void compose(MemoryFiles& disk, std::uint32_t generation, std::vector<Bytes> const& pieces)
{
    Bytes all;
    for (auto const& one : pieces)
        all = joined(std::move(all), one);
    disk.put(segment_path(own_id, generation), all);
}

Bytes our(std::uint32_t generation, std::size_t which) { return piece(ours(), {own_id, generation}, which); }
Bytes file_of(MemoryFiles const& disk, std::uint64_t id, std::uint32_t generation)
{
    return disk.bytes(segment_path(id, generation));
}

struct Case
{
    std::string name;
    std::function<void(MemoryFiles&)> mix;
    std::size_t shown;
};

std::vector<Case> const& cases()
{
    static std::vector<Case> const all{
        {"two records swapped",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 2), our(2, 1), our(2, 3)});
         },
         8},
        {"a record twice",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 1), our(2, 1), our(2, 2), our(2, 3)});
         },
         9},
        {"the first record of a generation dropped",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 2), our(2, 3)});
         },
         8},
        {"a record in the middle dropped",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 1), our(2, 3)});
         },
         8},
        {"the last record of a generation that is not the last dropped",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 1), our(2, 2)});
         },
         8},
        {"a record of another journal instead of ours",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 1), piece(others(), {other_id, 2}, 2), our(2, 3)});
         },
         8},
        {"a record of another generation instead of this one's",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(2, 0), our(2, 1), our(3, 2), our(2, 3)});
         },
         8},
        {"the header of another generation",
         [](MemoryFiles& disk) {
             compose(disk, 2, {our(3, 0), our(2, 1), our(2, 2), our(2, 3)});
         },
         6},
        {"a generation missing in the middle", [](MemoryFiles& disk) { REQUIRE(disk.remove(segment_path(own_id, 2))); },
         6},
        {"the first generation missing", [](MemoryFiles& disk) { REQUIRE(disk.remove(segment_path())); }, 6},
        {"two generations with each other's names",
         [](MemoryFiles& disk) {
             disk.put(segment_path(own_id, 1), file_of(ours(), own_id, 2));
             disk.put(segment_path(own_id, 2), file_of(ours(), own_id, 1));
         },
         9},
        {"a copy of the first generation as the newest",
         [](MemoryFiles& disk) { disk.put(segment_path(own_id, 4), file_of(ours(), own_id, 1)); }, 9},
        {"another journal's generation under our name",
         [](MemoryFiles& disk) { disk.put(segment_path(own_id, 2), file_of(others(), other_id, 2)); }, 9},
    };
    return all;
}

} // namespace

TEST_CASE("Mispairing: three generations in their places are one journal", "[journal][mispairing]")
{
    auto disk = ours();
    auto const opened = open(disk);
    CHECK(opened.records() == nine());
    CHECK_FALSE(opened.report().read_only);
}

TEST_CASE("Mispairing: what lies in a wrong place is noticed, never shown as another record, and nothing is written",
          "[journal][mispairing]")
{
    for (auto const& one : cases()) {
        CAPTURE(one.name);
        auto disk = three_generations(own_id);
        one.mix(disk);
        auto const before = disk.all();
        auto const opened = open(disk);
        REQUIRE(opened.journal);
        CHECK(opened.report().read_only == WhyReadOnly::damaged);
        CHECK(opened.kept.size() == one.shown);
        std::set<RecordId> ids;
        for (auto const& kept : opened.kept) {
            // Another's record may be shown as what it is, never as ours.
            CHECK(ids.insert(kept.id).second);
            CHECK(kept.record == samples(kept.id.journal)[kept.id.number - 1]);
        }
        CHECK(opened.journal->append(setting("x")).error() == SaveError::read_only);
        CHECK(disk.all() == before);
    }
}

} // namespace mispairing_test
