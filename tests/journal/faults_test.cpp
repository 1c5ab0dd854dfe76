// SPDX-License-Identifier: MIT
// The disk says no, at every call, once and for ever.
#include "journal/workload.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace faults_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Call;
using support::CallKind;
using support::changes_disk;
using support::Fault;
using support::Judge;

namespace {

constexpr std::size_t reserve_size = 64 * 1024;
constexpr FileError errors[] = {FileError::no_space,  FileError::no_permission, FileError::read_only,
                                FileError::not_found, FileError::too_large,     FileError::device};

/// What the test adds, and the workload's own trouble.
Judge both(Judge first, Judge second)
{
    return [first = std::move(first), second = std::move(second)](Call const& call) {
        auto const own = second(call);
        auto const added = first(call);
        return added ? added : own;
    };
}

void check_with(Workload const& work, Judge const& judge)
{
    auto disk = work.disk();
    FaultyFiles files{disk, both(judge, work.trouble)};
    auto const deeds = run(work, files);
    check_all_saved(disk, deeds);
}

std::vector<Call> calls_to(std::vector<Call> const& diary, std::string const& path)
{
    std::vector<Call> calls;
    std::copy_if(diary.begin(), diary.end(), std::back_inserter(calls),
                 [&path](Call const& call) { return call.path == path; });
    return calls;
}

std::size_t count(std::vector<Call> const& calls, CallKind kind)
{
    return static_cast<std::size_t>(
        std::count_if(calls.begin(), calls.end(), [kind](Call const& call) { return call.kind == kind; }));
}

} // namespace

TEST_CASE("Faults: an error at any call, once, costs no saved record", "[journal][faults]")
{
    for (auto const& work : workloads())
        for (std::size_t at = 1, calls = calls_of(work); at <= calls; ++at)
            for (auto const error : errors) {
                CAPTURE(work.name, at, error);
                check_with(work, support::once_at(at, error));
            }
}

TEST_CASE("Faults: an error from any call on, for ever, costs no saved record", "[journal][faults]")
{
    for (auto const& work : workloads())
        for (std::size_t at = 1, calls = calls_of(work); at <= calls; ++at)
            for (auto const error : errors) {
                CAPTURE(work.name, at, error);
                check_with(work, support::ever_from(at, error));
            }
}

TEST_CASE("Faults: half a record, then an error, and nothing stands behind the half", "[journal][faults]")
{
    for (auto const error : errors) {
        CAPTURE(error);
        auto disk = disk_with({setting("a")});
        FaultyFiles files{disk};
        auto opened = open(files);
        auto const fails = [error](Call const& call) -> std::optional<Fault> {
            if (call.kind != CallKind::append) return std::nullopt;
            return Fault{error, support::Effect::half};
        };
        files.set(fails);
        REQUIRE_FALSE(opened.journal->append(setting("b")));
        files.set(support::never());
        REQUIRE(opened.journal->append(setting("c")));
        opened.journal.reset();
        auto const again = open(disk);
        CHECK(again.records() == std::vector{setting("a"), setting("c")});
        CHECK_FALSE(again.report().read_only);
    }
}

TEST_CASE("Faults: half a record that cannot be cut off is left behind in a closed file", "[journal][faults]")
{
    auto disk = disk_with({setting("a")});
    FaultyFiles files{disk};
    auto opened = open(files);
    files.set([](Call const& call) -> std::optional<Fault> {
        if (call.path != segment_path()) return std::nullopt;
        return Fault{FileError::no_space, support::Effect::half};
    });
    REQUIRE(opened.journal->append(setting("b")));
    opened.journal.reset();
    CHECK_FALSE(disk.bytes(segment_path(own_id, 2)).empty());
    auto const again = open(disk);
    CHECK(again.records() == std::vector{setting("a"), setting("b")});
    CHECK_FALSE(again.report().read_only);
}

TEST_CASE("Faults: a failed sync is not tried again, and its file is never written again", "[journal][faults]")
{
    auto disk = disk_with({setting("a")});
    FaultyFiles files{disk};
    auto opened = open(files);
    files.forget_diary();
    bool const disk_recovers = GENERATE(true, false);
    files.set([disk_recovers](Call const& call) -> std::optional<Fault> {
        bool const fails = call.kind == CallKind::sync && (!disk_recovers || call.path == segment_path());
        return fails ? std::optional{Fault{FileError::device}} : std::nullopt;
    });
    auto const first = opened.journal->append(setting("b"));
    CHECK(static_cast<bool>(first) == disk_recovers);
    if (!first) CHECK(first.error() == SaveError::device);
    files.set(support::never());
    REQUIRE(opened.journal->append(setting("c")));
    auto const calls = calls_to(files.diary(), segment_path());
    CHECK(count(calls, CallKind::sync) == 1);
    CHECK(count(calls, CallKind::append) == 1);
    CHECK(count(calls, CallKind::truncate) == 0);
    opened.journal.reset();
    auto const expected =
        disk_recovers ? std::vector{setting("a"), setting("b"), setting("c")} : std::vector{setting("a"), setting("c")};
    auto const again = open(disk);
    CHECK(again.records() == expected);
    for (std::size_t i = 0; i < again.kept.size(); ++i)
        CHECK(again.kept[i].id.number == i + 1);
}

TEST_CASE("Faults: on a full disk the reserve saves the running treatment; then a save is refused", "[journal][faults]")
{
    MemoryFiles disk;
    disk.capacity = 2 * 1024 * 1024;
    auto opened = open(disk);
    REQUIRE(opened.journal);
    CHECK(disk.bytes("j/device-0000000000000001.reserve").size() == reserve_size);
    disk.capacity = reserve_size + segment_header_size;
    REQUIRE(opened.journal->append(setting("last")));
    CHECK(disk.bytes("j/device-0000000000000001.reserve").empty());
    disk.capacity = disk.bytes(segment_path()).size() + 20;
    auto const refused = opened.journal->append(setting("too much"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == SaveError::no_space);
    disk.capacity = 1024 * 1024;
    REQUIRE(opened.journal->append(setting("room again")));
    opened.journal.reset();
    CHECK(open(disk).records() == std::vector{setting("last"), setting("room again")});
}

TEST_CASE("Faults: a write-protected folder shows its history and says why it keeps no more", "[journal][faults]")
{
    for (auto const error : {FileError::no_permission, FileError::read_only}) {
        auto disk = disk_with(samples());
        auto const before = disk.all();
        FaultyFiles files{disk, support::no_changes(error)};
        auto const opened = open(files);
        REQUIRE(opened.journal);
        CHECK(opened.records() == samples());
        CHECK(opened.report().read_only == WhyReadOnly::no_permission);
        CHECK(opened.journal->append(setting("x")).error() == SaveError::read_only);
        CHECK(disk.all() == before);
    }
}

TEST_CASE("Faults: a write-protected file shows its history and says why it keeps no more", "[journal][faults]")
{
    auto disk = disk_with(samples());
    FaultyFiles files{disk, support::every(CallKind::open_to_append, FileError::no_permission)};
    auto const opened = open(files);
    REQUIRE(opened.journal);
    CHECK(opened.records() == samples());
    CHECK(opened.report().read_only == WhyReadOnly::no_permission);
}

TEST_CASE("Faults: each reason not to open has its own answer", "[journal][faults]")
{
    auto const error_of = [](CallKind kind, FileError error) {
        MemoryFiles disk;
        FaultyFiles files{disk, support::every(kind, error)};
        return open(files).error;
    };
    CHECK(error_of(CallKind::make_directory, FileError::no_permission) == OpenError::no_permission);
    CHECK(error_of(CallKind::make_directory, FileError::not_a_directory) == OpenError::not_a_directory);
    CHECK(error_of(CallKind::lock, FileError::read_only) == OpenError::no_permission);
    CHECK(error_of(CallKind::lock, FileError::locked) == OpenError::in_use);
    CHECK(error_of(CallKind::create, FileError::no_space) == OpenError::no_space);
    CHECK(error_of(CallKind::list, FileError::device) == OpenError::device);
    MemoryFiles disk;
    disk.put("j", Bytes(3));
    CHECK(open(disk).error == OpenError::not_a_directory);
    CHECK(read(disk).error == OpenError::not_a_directory);
}

} // namespace faults_test
