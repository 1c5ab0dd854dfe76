// SPDX-License-Identifier: MIT
#include "contract/files_contract.hpp"
#include "journal/fixture.hpp"
#include "linux/ports/posix_files.hpp"
#include "support/scratch.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace files_test {

using namespace tenderspot;
using namespace tenderspot::test;
using support::Scratch;

namespace {

::mode_t mode_of(std::string const& path)
{
    struct ::stat status = {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

} // namespace

TEST_CASE("Files: the disk in memory keeps the contract", "[files]")
{
    MemoryFiles files;
    REQUIRE(files.make_directory("there"));
    contract::check_files(files, "there");
}

TEST_CASE("Files: a disk that never fails keeps the contract", "[files]")
{
    MemoryFiles disk;
    REQUIRE(disk.make_directory("there"));
    FaultyFiles files{disk};
    contract::check_files(files, "there");
}

TEST_CASE("Files: the real disk keeps the contract", "[files]")
{
    Scratch const scratch;
    PosixFiles files;
    contract::check_files(files, scratch.path());
}

TEST_CASE("Files: nobody else may read what we make, whatever the umask", "[files]")
{
    Scratch const scratch;
    PosixFiles files;
    for (::mode_t const mask : {::mode_t{0}, ::mode_t{0777}}) {
        auto const before = ::umask(mask);
        auto const folder = scratch.path() + "/m" + std::to_string(mask);
        CHECK(files.make_directory(folder));
        CHECK(files.create(folder + "/f"));
        CHECK(files.lock(folder + "/LOCK"));
        ::umask(before);
        CHECK(mode_of(folder) == 0700);
        CHECK(mode_of(folder + "/f") == 0600);
        CHECK(mode_of(folder + "/LOCK") == 0600);
    }
}

TEST_CASE("Files: a journal on the real disk outlives its process' handles", "[files][journal]")
{
    Scratch const scratch;
    PosixFiles files;
    auto const path = scratch.path() + "/not/there/yet";
    std::vector<Record> records;
    RecordSink const sink = [&records](KeptRecord&& kept) { records.push_back(std::move(kept.record)); };
    {
        auto const journal = Journal::open(files, path, {1, own_id}, sink);
        REQUIRE(journal);
        for (auto const& record : samples())
            REQUIRE(journal.value()->append(record));
        CHECK(Journal::open(files, path, {1, own_id}, sink).error() == OpenError::in_use);
    }
    auto const again = Journal::open(files, path, {1, own_id}, sink);
    REQUIRE(again);
    CHECK(records == samples());
    CHECK(mode_of(path) == 0700);
    CHECK(mode_of(path + '/' + file_name({own_id, 1})) == 0600);
}

TEST_CASE("Files: a device that is always full says so", "[files]")
{
    PosixFiles files;
    auto const full = files.open_to_append("/dev/full");
    REQUIRE(full);
    auto const written = full.value()->append(Bytes(10));
    REQUIRE_FALSE(written);
    CHECK(written.error() == FileError::no_space);
}

} // namespace files_test
