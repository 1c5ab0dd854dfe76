// SPDX-License-Identifier: MIT
#include "journal/damage.hpp"
#include "journal/heap.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <ctime>
#include <random>

namespace damage_test {

using namespace tenderspot;
using namespace tenderspot::test;

namespace {

bool is_prefix(std::vector<Record> const& records, std::vector<Record> const& all)
{
    return records.size() <= all.size() && std::equal(records.begin(), records.end(), all.begin());
}

/// What the work on damaged files costs: memory in all, time for the costliest. The processor's time, so that a busy
/// machine fails no test.
class Costs
{
public:
    template <class Work> auto of(Work work)
    {
        auto const before = std::clock();
        auto result = work();
        slowest_ = std::max(slowest_, std::clock() - before);
        return result;
    }
    void check() const
    {
        CHECK(heap_.most() < std::size_t{64} * 1024 * 1024);
        CHECK(slowest_ * 1000 / CLOCKS_PER_SEC < 50);
    }

private:
    HeapWatch heap_;
    std::clock_t slowest_ = 0;
};

} // namespace

TEST_CASE("Damage: every truncation gives the records before it, sets the rest aside and costs little",
          "[journal][damage]")
{
    auto const [name, whole, records] = GENERATE(from_range(golden_files()));
    CAPTURE(name);
    auto const ends = borders(whole);
    REQUIRE(ends.size() == records.size() + 1);
    Costs costs;
    for (std::size_t size = segment_header_size; size < whole.size(); ++size) {
        CAPTURE(size);
        auto disk = disk_of(part(whole, 0, size));
        auto opened = costs.of([&] { return open(disk); });
        REQUIRE(opened.journal);
        auto const end = *std::prev(std::upper_bound(ends.begin(), ends.end(), size));
        CHECK(is_prefix(opened.records(), records));
        CHECK(opened.kept.size() == static_cast<std::size_t>(std::find(ends.begin(), ends.end(), end) - ends.begin()));
        CHECK(opened.report().torn_bytes == size - end);
        if (end != size) check_tail_set_aside(disk, opened, part(whole, end, size));
    }
    costs.check();
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

TEST_CASE("Damage: no flipped bit passes unseen, gives a wrong record or costs much", "[journal][damage]")
{
    auto const [name, whole, records] = GENERATE(from_range(golden_files()));
    CAPTURE(name);
    auto const last = borders(whole)[records.size() - 1];
    Costs costs;
    for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
        CAPTURE(bit / 8, bit % 8);
        auto flipped = whole;
        flipped[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        auto disk = disk_of(flipped);
        auto const opened = costs.of([&] { return open(disk); });
        REQUIRE(opened.journal);
        auto const& report = opened.report();
        CHECK(is_selection(opened.kept, records));
        if (bit / 8 < segment_header_size) {
            CHECK(opened.kept.size() == records.size());
            CHECK(report.read_only == WhyReadOnly::damaged);
        } else if (bit / 8 < last) {
            CHECK(opened.kept.size() == records.size() - 1);
            CHECK(report.read_only == WhyReadOnly::damaged);
            CHECK(report.damaged_bytes > 0);
        } else {
            CHECK(opened.kept.size() == records.size() - 1);
            CHECK(disk.bytes(report.torn_saved_as) == part(flipped, last, flipped.size()));
        }
        if (report.read_only) CHECK(disk.bytes(segment_path()) == flipped);
    }
    costs.check();
}

TEST_CASE("Damage: a tail of zeroes, of ones or of anything is set aside", "[journal][damage]")
{
    std::mt19937 random{20260329};
    for (std::size_t size = 1; size <= 64; ++size)
        for (int kind = 0; kind < 3; ++kind) {
            CAPTURE(size, kind);
            Bytes tail(size);
            for (auto& byte : tail)
                byte = kind == 0 ? std::byte{0} : kind == 1 ? std::byte{0xFF} : static_cast<std::byte>(random());
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
    auto const ends = borders();
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
    auto const ends = borders();
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
    auto const ends = borders();
    auto const misnamed = part(other, ends[4], ends[5]);
    auto disk = disk_of(joined(joined(part(golden(), 0, ends[4]), misnamed), part(golden(), ends[5], golden().size())));
    check_read_only(disk, WhyReadOnly::damaged, samples().size() - 1);
    auto tail = disk_of(joined(part(golden(), 0, ends[4]), misnamed));
    auto opened = open(tail);
    CHECK(opened.kept.size() == 4);
    check_tail_set_aside(tail, opened, misnamed);
}

TEST_CASE("Damage: a journal under another's name is read as what it is, and not written to", "[journal][damage]")
{
    auto disk = small_disk();
    disk.put(segment_path(own_id + 1), golden());
    check_read_only(disk, WhyReadOnly::damaged, samples().size());
    CHECK(read(disk).kept.front().id == RecordId{own_id, 1});
}

TEST_CASE("Damage: a file that is not a journal is refused and left as it was", "[journal][damage]")
{
    auto disk = disk_of(Bytes(5000, std::byte{'x'}));
    CHECK(open(disk).error == OpenError::foreign);
    CHECK(read(disk).error == OpenError::foreign);
    CHECK(disk.bytes(segment_path()) == Bytes(5000, std::byte{'x'}));
}

} // namespace damage_test
