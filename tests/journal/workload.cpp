// SPDX-License-Identifier: MIT
#include "journal/workload.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tenderspot::test {
namespace {

using support::Call;
using support::CallKind;
using support::Fault;

MemoryFiles torn_disk()
{
    auto disk = disk_with({setting("a"), setting("b"), setting("c")});
    auto bytes = disk.bytes(segment_path());
    bytes.resize(bytes.size() - 5);
    disk.put(segment_path(), bytes);
    return disk;
}

// Room for the reserve and little more.
MemoryFiles filling_disk()
{
    MemoryFiles disk;
    static_cast<void>(open(disk));
    disk.capacity = disk.bytes("j/device-0000000000000001.reserve").size() + segment_header_size + 100;
    return disk;
}

/// Fails the sync of the second append: the first is that of opening.
support::Judge third_sync_fails()
{
    return [syncs = 0](Call const& call) mutable -> std::optional<Fault> {
        if (call.kind != CallKind::sync || call.path != segment_path()) return std::nullopt;
        return ++syncs == 3 ? std::optional{Fault{FileError::device}} : std::nullopt;
    };
}

bool is_saved_and_perhaps_one_more(std::vector<Record> const& shown, Deeds const& deeds)
{
    auto const& saved = deeds.saved;
    if (shown == saved) return true;
    auto const& tried = deeds.in_flight;
    return shown.size() == saved.size() + 1 && std::equal(saved.begin(), saved.end(), shown.begin()) &&
           std::find(tried.begin(), tried.end(), shown.back()) != tried.end();
}

} // namespace

std::vector<Workload> const& workloads()
{
    static std::vector<Workload> const all{
        {"first start", small_disk, {}, {setting("1"), setting("2"), setting("3")}, support::never()},
        {"torn tail", torn_disk, {setting("a"), setting("b")}, {setting("1"), setting("2")}, support::never()},
        {"failing sync",
         [] { return disk_with({setting("a")}); },
         {setting("a")},
         {setting("1"), setting("2"), setting("3")},
         third_sync_fails()},
        {"a long session",
         small_disk,
         {},
         {long_session(), care_samples()[1], care_samples()[10], long_session()},
         support::never()},
        {"full disk", filling_disk, {}, {setting("1"), setting(std::string(200, '2')), setting("3")}, support::never()},
    };
    return all;
}

Deeds run(Workload const& work, Files& files)
{
    Deeds deeds{work.before, {}};
    auto const opened = open(files);
    if (!opened.journal) return deeds;
    for (auto const& record : work.appends) {
        bool const is_saved{opened.journal->append(record)};
        if (is_saved) {
            deeds.saved.push_back(record);
            deeds.in_flight.clear();
        } else {
            deeds.in_flight.push_back(record);
        }
    }
    return deeds;
}

std::size_t calls_of(Workload const& work)
{
    auto disk = work.disk();
    FaultyFiles files{disk, work.trouble};
    auto const deeds = run(work, files);
    REQUIRE(deeds.saved.size() == work.before.size() + work.appends.size());
    return files.diary().size();
}

void check_all_saved(MemoryFiles disk, Deeds const& deeds)
{
    disk.capacity = std::uint64_t{1} << 30U;
    auto opened = open(disk);
    REQUIRE(opened.journal);
    REQUIRE_FALSE(opened.report().read_only);
    auto shown = opened.records();
    CHECK(is_saved_and_perhaps_one_more(shown, deeds));
    // What was shown outlives the next power cut, and so does what is built upon it.
    auto after_first_cut = disk.after_power_cut(static_cast<unsigned>(shown.size()));
    CHECK(open(after_first_cut).records() == shown);
    REQUIRE(opened.journal->append(setting("later")));
    opened.journal.reset();
    shown.push_back(setting("later"));
    auto after_cut = disk.after_power_cut(static_cast<unsigned>(shown.size()));
    CHECK(open(after_cut).records() == shown);
}

} // namespace tenderspot::test
