// SPDX-License-Identifier: MIT
// Compacting, backing up, restoring and salvaging, cut short at every call: no record that was there is gone.
#include "journal/backup.hpp"
#include "journal/compaction.hpp"
#include "journal/damage.hpp"
#include "journal/devices.hpp"
#include "journal/salvage.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tasks_crash_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Effect;
using support::Judge;

namespace {

constexpr char const* file = "b/all.tsb";

/// Something that takes long, and whether it says that it was done.
struct Task
{
    std::string name;
    std::function<MemoryFiles()> disk;
    std::function<bool(Files&)> run;
    std::function<void(Files&)> check_done; ///< What must hold once it has said so.
};

MemoryFiles with_backup()
{
    auto disk = disk_with({setting("here"), TreatmentDeleted{{own_id, 1}, {}}});
    DeviceUnderTest other{2, 99};
    other.use({setting("from the backup")});
    REQUIRE(other.disk.make_directory("b"));
    REQUIRE(write_backup(other.disk, folder, file));
    REQUIRE(disk.make_directory("b"));
    disk.put(file, other.disk.bytes(file));
    return disk;
}

MemoryFiles damaged()
{
    auto bytes = golden();
    bytes[borders(bytes)[3] + 12] ^= std::byte{1};
    return disk_of(bytes);
}

bool compact(Files& files)
{
    auto const opened = open(files);
    if (!opened.journal) return false;
    auto const compaction = opened.journal->begin_compaction();
    return compaction && compaction->run({});
}

std::vector<Task> const& tasks()
{
    auto const nothing = [](Files&) {};
    static std::vector<Task> const all{
        {"compact", [] { return disk_with(samples()); }, compact, nothing},
        {"compact again",
         [] {
             auto disk = disk_with(samples());
             for (int round = 0; round < 3; ++round)
                 REQUIRE(compact(disk));
             return disk;
         },
         compact, nothing},
        {"backup",
         [] {
             auto disk = disk_with(samples());
             REQUIRE(disk.make_directory("b"));
             return disk;
         },
         [](Files& files) { return static_cast<bool>(write_backup(files, folder, file)); },
         [](Files& files) { CHECK(preview_backup(files, folder, file)); }},
        {"restore", with_backup, [](Files& files) { return static_cast<bool>(restore_backup(files, folder, file)); },
         [](Files& files) {
             auto const values = values_of(read(files).kept);
             CHECK(std::count(values.begin(), values.end(), "from the backup") == 1);
         }},
        {"salvage", damaged,
         [](Files& files) {
             return static_cast<bool>(salvage(files, folder, {1, own_id}));
         },
         [](Files& files) { CHECK_FALSE(open(files).report().read_only); }},
    };
    return all;
}

/// What counts: progress of treatments that have an end may be left out.
std::vector<Record> what_counts(MemoryFiles& disk)
{
    auto records = read(disk).records();
    auto const is_progress = [](Record const& record) { return std::holds_alternative<TreatmentProgress>(record); };
    records.erase(std::remove_if(records.begin(), records.end(), is_progress), records.end());
    return records;
}

void check_nothing_lost(Task const& task, MemoryFiles disk, std::vector<Record> const& before, bool said_done)
{
    auto const now = what_counts(disk);
    for (auto const& record : before)
        CHECK(std::count(now.begin(), now.end(), record) == std::count(before.begin(), before.end(), record));
    auto const brought = task.name == "restore" ? std::size_t{1} : 0;
    CHECK(now.size() <= before.size() + brought);
    if (said_done) task.check_done(disk);
    if (task.name == "salvage") REQUIRE(salvage(disk, folder, {1, own_id}));
    auto const opened = open(disk);
    REQUIRE(opened.journal);
    CHECK_FALSE(opened.report().read_only);
    CHECK(opened.journal->append(setting("goes on")));
}

std::size_t calls_of(Task const& task)
{
    auto disk = task.disk();
    FaultyFiles files{disk};
    REQUIRE(task.run(files));
    return files.diary().size();
}

template <class Check>
void at_every_call(Task const& task, std::vector<Judge (*)(std::size_t)> const& judges, Check check)
{
    auto fresh = task.disk();
    auto const before = what_counts(fresh);
    for (std::size_t at = 1, calls = calls_of(task); at <= calls; ++at)
        for (std::size_t judge = 0; judge < judges.size(); ++judge) {
            CAPTURE(task.name, at, judge);
            auto disk = task.disk();
            bool said_done = false;
            {
                FaultyFiles files{disk, judges[judge](at)};
                said_done = task.run(files);
            }
            check(disk, before, said_done);
        }
}

} // namespace

TEST_CASE("Tasks: killed at any call they lose nothing, and what they called done is done", "[journal][tasks][power]")
{
    for (auto const& task : tasks())
        at_every_call(task,
                      {[](std::size_t at) { return support::crash_at(at, Effect::none); },
                       [](std::size_t at) { return support::crash_at(at, Effect::half); },
                       [](std::size_t at) { return support::crash_at(at, Effect::whole); }},
                      [&task](MemoryFiles const& disk, auto const& before, bool said_done) {
                          check_nothing_lost(task, disk, before, said_done);
                      });
}

TEST_CASE("Tasks: a power cut at any call loses nothing", "[journal][tasks][power]")
{
    constexpr unsigned seeds = 100;
    for (auto const& task : tasks())
        at_every_call(task, {[](std::size_t at) { return support::crash_at(at, Effect::whole); }},
                      [&task](MemoryFiles const& disk, auto const& before, bool said_done) {
                          for (unsigned seed = 0; seed < seeds; ++seed) {
                              CAPTURE(seed);
                              check_nothing_lost(task, disk.after_power_cut(seed), before, said_done);
                          }
                      });
}

TEST_CASE("Tasks: what they called done survives a power cut right after", "[journal][tasks][power]")
{
    for (auto const& task : tasks()) {
        CAPTURE(task.name);
        auto disk = task.disk();
        auto const before = what_counts(disk);
        REQUIRE(task.run(disk));
        for (unsigned seed = 0; seed < 100; ++seed)
            check_nothing_lost(task, disk.after_power_cut(seed), before, true);
    }
}

TEST_CASE("Tasks: an error at any call, once or for ever, loses nothing", "[journal][tasks][faults]")
{
    for (auto const& task : tasks())
        at_every_call(task,
                      {[](std::size_t at) { return support::once_at(at, FileError::no_space); },
                       [](std::size_t at) { return support::once_at(at, FileError::device); },
                       [](std::size_t at) { return support::once_at(at, FileError::no_permission); },
                       [](std::size_t at) { return support::once_at(at, FileError::read_only); },
                       [](std::size_t at) { return support::once_at(at, FileError::not_found); },
                       [](std::size_t at) { return support::once_at(at, FileError::exists); },
                       [](std::size_t at) { return support::once_at(at, FileError::too_large); },
                       [](std::size_t at) { return support::once_at(at, FileError::locked); },
                       [](std::size_t at) { return support::ever_from(at, FileError::no_space); },
                       [](std::size_t at) { return support::ever_from(at, FileError::device); },
                       [](std::size_t at) { return support::ever_from(at, FileError::no_permission); },
                       [](std::size_t at) { return support::ever_from(at, FileError::read_only); },
                       [](std::size_t at) { return support::ever_from(at, FileError::not_found); },
                       [](std::size_t at) { return support::ever_from(at, FileError::exists); },
                       [](std::size_t at) { return support::ever_from(at, FileError::too_large); },
                       [](std::size_t at) { return support::ever_from(at, FileError::locked); }},
                      [&task](MemoryFiles const& disk, auto const& before, bool said_done) {
                          check_nothing_lost(task, disk, before, said_done);
                      });
}

} // namespace tasks_crash_test
